import type { ReactNode } from "react";
import { Chevron } from "@/app/_ui/chevron";

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
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-accent hover:text-accent-hover">
        <Chevron direction="right" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-2 grid grid-cols-1 gap-3 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
