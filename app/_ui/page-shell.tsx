import type { ReactNode } from "react";
import { Chevron } from "@/app/_ui/chevron";

/** The frame of every page: skip link, header, main, footer. `beforeMain` is for a back link, which stays outside main. */
export function PageShell({
  skipLabel,
  header,
  beforeMain,
  footer,
  width = "text",
  children,
}: {
  skipLabel: string;
  header: ReactNode;
  beforeMain?: ReactNode;
  footer: ReactNode;
  /** `text` keeps lines readable; `wide` is for tables. */
  width?: "text" | "wide";
  children: ReactNode;
}) {
  const measure = `mx-auto w-full px-4 sm:px-6 ${width === "text" ? "max-w-3xl" : "max-w-7xl"}`;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-page focus:px-4 focus:py-3 focus:text-accent focus:underline"
      >
        {skipLabel}
      </a>
      <header className="border-t-4 border-b border-t-accent border-b-line bg-panel">
        <div className={`${measure} py-3`}>{header}</div>
      </header>
      <div className={`${measure} grow pt-4 pb-16`}>
        {beforeMain}
        <main id="main" tabIndex={-1} className="pt-4">
          {children}
        </main>
      </div>
      <footer className="border-t border-line bg-panel">
        <div className={`${measure} py-8`}>{footer}</div>
      </footer>
    </div>
  );
}

/** Goes one page back in a journey; outside main, before its heading. */
export function BackLink({ href, children: label }: { href: string; children: string }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <a
        href={href}
        className="group inline-flex min-h-11 items-center gap-2 text-accent hover:text-accent-hover"
      >
        <Chevron direction="left" />
        <span className="underline underline-offset-4">{label}</span>
      </a>
    </nav>
  );
}
