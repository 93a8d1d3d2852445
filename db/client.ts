import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "@/db/schema";

export type Database = NodePgDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface DatabaseConnection {
  readonly db: Database;
  readonly pool: pg.Pool;
  /** Waits for running queries, then closes every connection. Calling it again waits for the same end. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections open at once. */
  readonly max?: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Told of a connection lost while nobody used it. The pool replaces it; a running query fails by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Opens a pool lazily: no connection is made before the first query, and a lost one never ends the process. */
export function createDatabase(url: string, options: DatabaseOptions = {}): DatabaseConnection {
  const lost = options.onConnectionLost ?? (() => {});
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? "habeas",
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", lost);
  // The pool listens to idle clients only; an `error` without a listener on a client in use would end the process.
  pool.on("connect", (client) => client.on("error", lost));
  let closed: Promise<void> | undefined;
  return {
    db: drizzle(pool, { schema }),
    pool,
    close() {
      closed ??= pool.end();
      return closed;
    },
  };
}
