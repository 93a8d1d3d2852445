import { checkColumns, checkRow, type RowFormat, valueToJson } from "@/lib/bundle/row-chunks";
import type { Column, Row, Value } from "@/lib/connectors/contract";

/**
 * `data/records/<system>/<category>.csv`: RFC 4180 with a header line, CRLF and UTF-8 without a byte order mark. A
 * field that is empty is null, `""` is an empty text; nested values are JSON. Spreadsheets run a text that starts with
 * `= + - @`, a tab or a line break as a formula: such a text gets an apostrophe before it. Numbers stay as they are.
 * The JSON beside it has every value unchanged.
 * @param place names the category in errors
 * @throws BundleError
 */
export function csvFormat(columns: readonly Column[], place: string): RowFormat {
  checkColumns(columns, place);
  const line = (row: Row): string => {
    checkRow(row, columns, place);
    let text = "";
    let index = 0;
    for (const column of columns) {
      if (index > 0) text += ",";
      text += csvField(row[index++], column, place);
    }
    return `${text}\r\n`;
  };
  const header = columns.map((column) => quoted(withoutFormula(column.name))).join(",");
  return { head: `${header}\r\n`, row: line, tail: () => "" };
}

/** In a column of numbers `-5` is no formula. */
const numberForm = /^-?(?:[0-9.]+|Infinity)$/;
const startsFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const needsQuotes = /[",;\t\r\n]/;

function csvField(value: Value | undefined, column: Column, place: string): string {
  if (value === null) return "";
  if (typeof value !== "string" || column.type === "json") return quoted(valueToJson(value, column, place));
  return quoted(isNumeric(column) && numberForm.test(value) ? value : withoutFormula(value));
}

const isNumeric = (column: Column): boolean =>
  column.type === "decimal" || column.type === "bigint" || column.type === "float";

const withoutFormula = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  text === "" || needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
