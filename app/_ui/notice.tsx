import type { ReactNode } from "react";

export type NoticeTone = "info" | "success" | "warning";

const tones: Record<NoticeTone, string> = {
  info: "border-accent bg-accent-soft",
  success: "border-success bg-success-soft",
  warning: "border-warning bg-warning-soft",
};

/** Something to know. `live` when it answers what the person just did: screen readers then say it by themselves. */
export function Notice({
  tone = "info",
  title,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role={live ? "status" : undefined}
      className={`rounded-md border-l-4 p-4 print:border ${tones[tone]}`}
    >
      {title ? <p className="font-bold">{title}</p> : null}
      <div className="grid grid-cols-1 gap-2">{children}</div>
    </div>
  );
}
