import type { ReactNode } from "react";

export type TagTone = "neutral" | "info" | "success" | "warning" | "danger";

const tones: Record<TagTone, string> = {
  neutral: "border-line bg-panel text-ink",
  info: "border-accent bg-accent-soft text-accent",
  success: "border-success bg-success-soft text-success",
  warning: "border-warning bg-warning-soft text-warning",
  danger: "border-danger bg-danger-soft text-danger",
};

/** A state in one or two words; the words say it, the colour repeats it. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded border px-2 py-0.5 text-sm font-semibold xl:whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
