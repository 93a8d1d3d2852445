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
    <table role="table" className="w-full border-collapse text-left max-md:block">
      <caption className={captionHidden ? "sr-only" : "pb-2 text-left font-semibold max-md:block"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="max-md:sr-only">
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
      <tbody role="rowgroup" className="max-md:grid max-md:grid-cols-[minmax(0,1fr)] max-md:gap-3">
        {children}
      </tbody>
    </table>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <tr
      role="row"
      className="border-b border-line max-md:block max-md:rounded-md max-md:border max-md:p-3 md:hover:bg-panel"
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
  const look = `px-3 py-2.5 align-top font-normal first:pl-0 last:pr-0 max-md:flex max-md:flex-wrap max-md:justify-between max-md:gap-x-4 max-md:p-0 max-md:py-1 max-md:before:font-semibold max-md:before:text-muted max-md:before:content-[attr(data-label)] ${numeric ? "tabular-nums md:text-right" : ""}`;
  if (header)
    return (
      <th role="rowheader" scope="row" data-label={label} className={look}>
        <span className="max-md:ml-auto max-md:text-right">{children}</span>
      </th>
    );
  return (
    <td role="cell" data-label={label} className={look}>
      <span className="max-md:ml-auto max-md:text-right">{children}</span>
    </td>
  );
}
