import type { ReactNode } from "react";

/** More for those who want it, closed at first. */
export function Disclosure({
  summary,
  id,
  open = false,
  children,
}: {
  summary: string;
  id?: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details id={id} open={open} className="group">
      <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4 hover:text-accent-hover">
        <span aria-hidden="true" className="inline-block transition-transform group-open:rotate-90">
          ▸
        </span>
        {summary}
      </summary>
      <div className="mt-2 grid gap-3 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
