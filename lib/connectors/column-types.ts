/** The types a column can have once it has left its system; each has one JSON form and one JSON Schema. */
export const columnTypes = [
  "integer", // JSON number, within ±(2^53 − 1)
  "bigint", // decimal digits in a JSON string: JSON numbers would lose the last digits
  "decimal", // JSON string with the scale as held, "12.50"; also "NaN" and "Infinity" where the system holds them
  "float", // JSON number; NaN and infinities as strings
  "boolean",
  "text",
  "date", // YYYY-MM-DD; years before 0001 and infinities as the system writes them
  "time",
  "timestamp", // no zone is held, none is added: 2024-03-31T02:30:00.123456
  "timestamptz", // RFC 3339 in UTC: the system keeps the instant, not the zone it was written in
  "uuid",
  "json", // nested, unchanged; a number that a double cannot hold stands as a string of its digits. Arrays too
  "binary", // base64
] as const;
export type ColumnType = (typeof columnTypes)[number];
