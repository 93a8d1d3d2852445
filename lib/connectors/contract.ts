import type { CategoryRecord, MatchRecord } from "@/lib/controllers/record-schema";

/** The types a column can have once it has left its system; each has one JSON form and one JSON Schema. */
export const columnTypes = [
  "integer", // JSON number, within ±(2^53 − 1)
  "bigint", // decimal digits in a JSON string: JSON numbers would lose the last digits
  "decimal", // JSON string with the scale as held, "12.50"
  "float", // JSON number; NaN and infinities as strings
  "boolean",
  "text",
  "date", // YYYY-MM-DD
  "time",
  "timestamp", // no zone is held, none is added: 2024-03-31T02:30:00.123456
  "timestamptz", // RFC 3339 with the offset as sent by the system
  "uuid",
  "json", // nested, unchanged
  "binary", // base64
] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** One row, its values in the order of the columns. */
export type Row = readonly Value[];

/** What a system holds of one category, read as a stream: memory stays flat whatever the size. */
export interface Extract {
  readonly columns: readonly Column[];
  /** Batches of rows. May be consumed once; breaking out of the loop releases the connection. */
  readonly batches: AsyncIterable<readonly Row[]>;
}

/** What the request tells about the subject, by identifier slug: `{ email, login }`. Verified values only. */
export type Identifiers = Readonly<Record<string, string>>;

/** The primary keys under which the system knows the subject. Several when a person has two accounts. */
export interface Match {
  readonly keys: readonly string[];
  /** The slugs of the identifiers that found something, for the staff to see why. */
  readonly by: readonly string[];
}

/**
 * A connector reads one system. It never writes, never joins two subjects, and holds no state between calls
 * but its connections. Statements come from the record of processing; values go in as parameters.
 */
export interface Connector {
  /** Finds the subject's keys. No match gives an empty list, never an error. */
  findSubject(match: readonly MatchRecord[], identifiers: Identifiers, signal?: AbortSignal): Promise<Match>;
  /** Streams what one category holds for these keys. No keys, no rows: the system is still asked for its columns. */
  extract(category: CategoryRecord, keys: readonly string[], signal?: AbortSignal): Promise<Extract>;
  /** Proves that the system answers. Throws with a reason that holds no secret. */
  check(): Promise<void>;
  close(): Promise<void>;
}
