import { BundleError } from "@/lib/bundle/bundle-error";
import type { Column, Row, Value } from "@/lib/connectors/contract";

const chunkCharacters = 64 * 1024;

/** How many rows went by: read it after the last chunk. */
export interface RowCount {
  rows: number;
}

export interface RowFormat {
  readonly head: string;
  /** One row with what separates it from the row before; `index` counts from 0. */
  readonly row: (row: Row, index: number) => string;
  readonly tail: (rows: number) => string;
}

/** The rows as UTF-8, in chunks of about 64 KiB, between a head and a tail. */
export async function* encodeRows(
  format: RowFormat,
  rows: AsyncIterable<readonly Row[]>,
  count: RowCount,
): AsyncGenerator<Buffer, void> {
  let text = format.head;
  for await (const batch of rows) {
    for (const row of batch) {
      text += format.row(row, count.rows);
      count.rows += 1;
      if (text.length >= chunkCharacters) {
        yield Buffer.from(text, "utf8");
        text = "";
      }
    }
  }
  yield Buffer.from(text + format.tail(count.rows), "utf8");
}

/** @throws BundleError when two columns have one name: an object could hold one of them only. */
export function checkColumns(columns: readonly Column[], place: string): void {
  const names = new Set(columns.map((column) => column.name));
  if (names.size !== columns.length) throw new BundleError("bundle.duplicate_column", place);
}

/** @throws BundleError when the row has not one value a column. */
export function checkRow(row: Row, columns: readonly Column[], place: string): void {
  if (row.length !== columns.length) throw new BundleError("bundle.row_shape", place);
}

const escapedInJson = /["\\\p{Cc}\p{Cs}]/u;

/**
 * One value as JSON text, losing nothing: minus zero stays, and what JSON has no form for is an error, not a null.
 * @throws BundleError
 */
export function valueToJson(value: Value | undefined, column: Column, place: string): string {
  if (typeof value === "string") return jsonString(value);
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number" && Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "object") return JSON.stringify(value);
  throw new BundleError("bundle.value_not_json", `${place}, column ${column.name}`);
}

/** JSON.stringify for a string; most need no escape and skip the call. */
const jsonString = (text: string): string => (escapedInJson.test(text) ? JSON.stringify(text) : `"${text}"`);
