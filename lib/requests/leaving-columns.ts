import type { Column, Row } from "@/lib/connectors/contract";
import { type ExportableField, exportableFields } from "@/lib/controllers/exportable-fields";
import type { CategoryRecord } from "@/lib/controllers/record-schema";
import type { BundledRight } from "@/lib/rights/bundled-rights";

/** A column of an extract that may leave, what the record says of it, and its place in the rows. */
export interface LeavingColumn extends Pick<ExportableField, "field"> {
  readonly column: Column;
  readonly at: number;
}

/**
 * What of an extract leaves for a right, in the order it was read. An extract can hold more: that a secret is there,
 * for instance, which a person at the desk may need and nobody else gets.
 */
export function leavingColumns(
  category: CategoryRecord,
  columns: readonly Column[],
  right: BundledRight,
): LeavingColumn[] {
  const fields = new Map(exportableFields(category, right).map(({ column, field }) => [column, field]));
  return columns.flatMap((column, at) => {
    const field = fields.get(column.name);
    return field ? [{ column, field, at }] : [];
  });
}

/** The values of these columns only. */
export const pickValues = (row: Row, columns: readonly LeavingColumn[]): Row =>
  columns.map(({ at }) => row[at] ?? null);
