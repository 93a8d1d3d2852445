import type { ReactNode } from "react";

export interface Step {
  readonly key: string;
  readonly title: string;
  readonly text?: ReactNode;
}

/** Numbered steps in their order: what happens next, how to do something. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid grid-cols-1 gap-4">
      {steps.map(({ key, title, text }, index) => (
        <li key={key} className="flex gap-4">
          <span
            aria-hidden="true"
            className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-soft font-bold text-accent"
          >
            {index + 1}
          </span>
          <div className="min-w-0 pt-0.5">
            <p className="font-semibold">{title}</p>
            {text ? <div className="text-muted">{text}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
