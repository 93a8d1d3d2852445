import { checkColumns, checkRow, type RowFormat, valueToJson } from "@/lib/bundle/row-chunks";
import type { Column, Row } from "@/lib/connectors/contract";

/**
 * `data/records/<system>/<category>.json`: a JSON array of objects, one row a line, keys in the order of the columns,
 * values exactly as given. Written as text rather than through objects: any name is a key, `__proto__` and `1` too.
 * @param place names the category in errors
 * @throws BundleError
 */
export function jsonFormat(columns: readonly Column[], place: string): RowFormat {
  checkColumns(columns, place);
  const fields = columns.map((column, index) => ({
    column,
    prefix: `${index === 0 ? "" : ","}${JSON.stringify(column.name)}:`,
  }));
  const object = (row: Row): string => {
    checkRow(row, columns, place);
    let text = "{";
    let index = 0;
    for (const { column, prefix } of fields) text += prefix + valueToJson(row[index++], column, place);
    return `${text}}`;
  };
  return {
    head: "[",
    row: (row, index) => `${index === 0 ? "\n" : ",\n"}${object(row)}`,
    tail: (rows) => (rows === 0 ? "]\n" : "\n]\n"),
  };
}
