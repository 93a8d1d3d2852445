import type { ReactNode } from "react";

export interface TimelineItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly at: Date;
  /** The instant as the reader writes it, in their language and the right zone. */
  readonly time: string;
  readonly detail?: ReactNode;
}

/** What happened, in the order given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="ml-2 border-l-2 border-line">
      {items.map(({ key, title, at, time, detail }) => (
        <li key={key} className="relative pb-5 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[0.4375rem] size-3 rounded-full border-2 border-page bg-accent"
          />
          <p className="font-semibold">{title}</p>
          <time dateTime={at.toISOString()} className="text-muted">
            {time}
          </time>
          {detail ? <div className="mt-1">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
