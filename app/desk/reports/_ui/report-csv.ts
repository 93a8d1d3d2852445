import type { CellKind, ReportTable } from "@/app/desk/reports/_ui/report-tables";
import { csvFormat } from "@/lib/bundle/csv-rows";

const types = {
  name: "text",
  month: "text",
  count: "integer",
  share: "float",
  days: "float",
} as const satisfies Record<CellKind, string>;

/** The table as CSV: months as `2026-03`, shares of 1, no rounding; nothing in it is read as a formula. */
export function reportCsv({ columns, rows, id }: ReportTable): string {
  const format = csvFormat(
    columns.map(({ label, kind }) => ({ name: label, type: types[kind] })),
    id,
  );
  return format.head + rows.map(format.row).join("") + format.tail(rows.length);
}
