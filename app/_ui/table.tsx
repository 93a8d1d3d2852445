// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` would take the meaning of a table from screen readers
import type { ReactNode } from "react";

/**
 * A table that becomes a list of cards on narrow screens. Its roles are written out to survive that.
 */
export function Table({
  caption,
  captionHidden = false,
  columns,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly { readonly key: string; readonly label: ReactNode; readonly numeric?: boolean }[];
  children: ReactNode;
}) {
  return (
    <table role="table" className="w-full border-collapse text-left max-lg:block">
      <caption className={captionHidden ? "sr-only" : "pb-2 text-left font-semibold max-lg:block"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row" className="border-b-2 border-line">
          {columns.map(({ key, label, numeric }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={`px-3 py-2 font-semibold first:pl-0 last:pr-0 ${numeric ? "text-right" : ""}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-lg:grid max-lg:grid-cols-[minmax(0,1fr)] max-lg:gap-3">
        {children}
      </tbody>
    </table>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <tr
      role="row"
      className="border-b border-line max-lg:block max-lg:rounded-md max-lg:border max-lg:p-3 lg:hover:bg-panel"
    >
      {children}
    </tr>
  );
}

/** `label` repeats the column's name on the card of a narrow screen. `header` marks the cell that names its row. */
export function Cell({
  label,
  numeric = false,
  header = false,
  children,
}: {
  label: string;
  numeric?: boolean;
  header?: boolean;
  children: ReactNode;
}) {
  const look = `px-3 py-2.5 align-top font-normal first:pl-0 last:pr-0 max-lg:flex max-lg:flex-wrap max-lg:justify-between max-lg:gap-x-4 max-lg:p-0 max-lg:py-1 max-lg:before:font-semibold max-lg:before:text-muted max-lg:before:content-[attr(data-label)] ${numeric ? "tabular-nums lg:text-right" : ""}`;
  if (header)
    return (
      <th role="rowheader" scope="row" data-label={label} className={look}>
        <span className="max-lg:ml-auto max-lg:text-right">{children}</span>
      </th>
    );
  return (
    <td role="cell" data-label={label} className={look}>
      <span className="max-lg:ml-auto max-lg:text-right">{children}</span>
    </td>
  );
}
