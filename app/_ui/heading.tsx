import type { ReactNode } from "react";

/** The one heading that names the page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return <h1 className="text-3xl leading-tight font-bold text-balance sm:text-4xl">{children}</h1>;
}

/** A part of the page under its own heading. */
export function Section({ id, title, children }: { id?: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className="mt-10">
      <h2 className="mb-3 text-2xl font-bold">{title}</h2>
      <div className="grid grid-cols-1 gap-4">{children}</div>
    </section>
  );
}
