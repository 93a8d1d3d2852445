import type { CategoryRecord, MatchRecord } from "@/lib/controllers/record-schema";
import type { ColumnType } from "./column-types";

export type { ColumnType } from "./column-types";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** One row, its values in the order of the columns. */
export type Row = readonly Value[];

/** What a system holds of one category, read as a stream: memory stays flat whatever the size. */
interface Extract {
  /**
   * In the order of the statement. All of them are declared in the record; one that the record withholds is here only
   * as a boolean, whether there is a value. `exportableFields` says which may leave.
   */
  readonly columns: readonly Column[];
  /**
   * Batches of rows. May be consumed once; the connection is taken at the first batch and given back at the last, or
   * when the loop is left early. Never consumed, it holds nothing.
   */
  readonly batches: AsyncIterable<readonly Row[]>;
}

/**
 * What the request tells about the subject, by identifier slug: `{ email, login }`. What the subject only claims must
 * be looked up apart from what is proven, and a person must agree before what it finds is handed out.
 */
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
 *
 * It fails with a `ConnectorError`, whose code is stable and whose message holds neither data nor secrets; an aborted
 * call fails with the signal's reason.
 */
export interface Connector {
  /** Finds the subject's keys. No match gives an empty list, never an error. */
  findSubject(match: readonly MatchRecord[], identifiers: Identifiers, signal?: AbortSignal): Promise<Match>;
  /** Streams what one category holds for these keys. No keys, no rows: the system is still asked for its columns. */
  extract(category: CategoryRecord, keys: readonly string[], signal?: AbortSignal): Promise<Extract>;
  /**
   * The values of a statement's only column for these keys, as text, for comparing with what somebody answered. No keys,
   * no values: the system is still asked, and does the same work. More than a person can have are refused.
   */
  readValues(statement: string, keys: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  /** Proves that the system answers. Throws with a reason that holds no secret. */
  check(): Promise<void>;
  close(): Promise<void>;
}
