import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import pg from "pg";

export type Database = NodePgDatabase;
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
  const db = drizzle(pool);
  db.transaction = (work, config) => transactOn(pool, work, config);
  let closed: Promise<void> | undefined;
  return {
    db,
    pool,
    close() {
      closed ??= pool.end();
      return closed;
    },
  };
}

/**
 * Drizzle's transaction on a connection taken and given back here: its own for pools keeps the connection for ever when
 * `begin` fails, as on one that the server has cut (drizzle-orm#6241), and gives back one that may be inside a transaction.
 */
async function transactOn<T>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  const client = await pool.connect();
  let begun = false;
  try {
    const begin = (tx: Transaction) => {
      begun = true;
      return work(tx);
    };
    return await drizzle(client).transaction(begin, config);
  } finally {
    const ended = begun && client.getTransactionStatus() === "I";
    client.release(!ended);
  }
}
