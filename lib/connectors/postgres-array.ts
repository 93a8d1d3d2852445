import type { Value } from "./contract";

/**
 * Reads the text of a Postgres array, `{a,"b,c",{NULL}}`, of any depth. Bounds other than 1, `[0:2]={…}`, have no
 * place in JSON and are dropped. Source: PostgreSQL manual, 8.15.6.
 */
export function parsePostgresArray(text: string, element: (text: string) => Value, delimiter = ","): Value {
  const start = text.indexOf("{");
  const reader = { text, at: start, element, delimiter };
  return readList(reader);
}

interface Reader {
  readonly text: string;
  readonly element: (text: string) => Value;
  readonly delimiter: string;
  at: number;
}

function readList(reader: Reader): Value[] {
  const values: Value[] = [];
  reader.at += 1;
  while (reader.text[reader.at] !== "}") {
    if (reader.at >= reader.text.length) throw new SyntaxError("A Postgres array ends too early.");
    if (reader.text[reader.at] === reader.delimiter) reader.at += 1;
    values.push(readItem(reader));
  }
  reader.at += 1;
  return values;
}

function readItem(reader: Reader): Value {
  const first = reader.text[reader.at];
  if (first === "{") return readList(reader);
  if (first === '"') return reader.element(readQuoted(reader));
  const start = reader.at;
  while (reader.at < reader.text.length && !["}", reader.delimiter].includes(reader.text[reader.at] ?? ""))
    reader.at += 1;
  const text = reader.text.slice(start, reader.at);
  return text === "NULL" ? null : reader.element(text);
}

function readQuoted(reader: Reader): string {
  let value = "";
  for (reader.at += 1; reader.text[reader.at] !== '"'; reader.at += 1) {
    if (reader.at >= reader.text.length)
      throw new SyntaxError("A Postgres array ends within a quoted element.");
    if (reader.text[reader.at] === "\\") reader.at += 1;
    value += reader.text[reader.at] ?? "";
  }
  reader.at += 1;
  return value;
}
