import type { ReactNode } from "react";

export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  /** `about` completes the link for screen readers: "Change" + "e-mail address". */
  readonly change?: { readonly href: string; readonly label: string; readonly about: string } | undefined;
}

/** Facts as label and value, each with a link to change it when it can be. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="border-t border-line">
      {rows.map(({ key, label, value, change }) => (
        <div
          key={key}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0 whitespace-pre-line">{value}</dd>
          {change ? (
            <dd className="print:hidden">
              <a
                href={change.href}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 sm:min-h-0"
              >
                {change.label}
                <span className="sr-only"> {change.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
