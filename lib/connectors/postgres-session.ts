import pg from "pg";
import { ConnectorError } from "./connector-error";
import { textFormat } from "./postgres-types";

export interface PostgresOptions {
  readonly connectionUrl: string;
  /** The longest that one statement, or one batch of it, may run. Default: 60,000. */
  readonly statementTimeoutMs?: number;
}

const idleTimeoutMs = 300_000;

/** Connections to one system: two, so that one request never takes a small server's whole allowance. */
export function openPool({ connectionUrl }: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connectionUrl,
    application_name: "habeas",
    max: 2,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails the query that runs on it; without listeners it would end the process as well.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** A connection in a transaction that can only read and sees one state of the data. */
export interface ReadSession {
  readonly client: pg.PoolClient;
  readonly signal: AbortSignal | undefined;
  /**
   * Gives the connection back; a broken one is thrown away, which also ends whatever still runs on it. Throws the
   * signal's reason when it was aborted meanwhile.
   */
  end(state: "whole" | "broken"): Promise<void>;
}

/**
 * Takes a connection and begins. When the signal aborts, the statement that runs is cancelled on the server and the
 * connection thrown away, so that a late cancellation cannot hit its next user.
 *
 * @throws ConnectorError, or the signal's reason
 */
export async function openReadSession(
  pool: pg.Pool,
  options: PostgresOptions,
  signal?: AbortSignal,
): Promise<ReadSession> {
  signal?.throwIfAborted();
  const client = await pool.connect().catch((error: unknown) => {
    throw connectorErrorOf(error);
  });
  let cancelling: Promise<void> | undefined;
  const cancel = () => {
    cancelling = cancelStatement(options.connectionUrl, client);
  };
  signal?.addEventListener("abort", cancel, { once: true });
  const end: ReadSession["end"] = async (state) => {
    const reusable =
      state === "whole" &&
      (await client.query("rollback").then(
        () => true,
        () => false,
      ));
    signal?.removeEventListener("abort", cancel);
    await cancelling;
    client.release(!reusable || cancelling !== undefined);
    signal?.throwIfAborted();
  };
  try {
    await client.query(begin(options));
    signal?.throwIfAborted();
    return { client, signal, end };
  } catch (error) {
    await end("broken");
    throw connectorErrorOf(error);
  }
}

/** Does one piece of work in a session of its own. */
export async function inReadSession<Result>(
  session: ReadSession,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  let result: Result;
  try {
    result = await work(session.client);
  } catch (error) {
    await session.end("broken");
    throw connectorErrorOf(error);
  }
  await session.end("whole");
  return result;
}

function begin({ statementTimeoutMs = 60_000 }: PostgresOptions): string {
  const settings = Object.entries(textFormat).map(([name, value]) => `set local ${name} = '${value}'`);
  return [
    "begin transaction isolation level repeatable read, read only",
    `set local statement_timeout = ${Math.trunc(statementTimeoutMs)}`,
    `set local idle_in_transaction_session_timeout = ${idleTimeoutMs}`,
    ...settings,
  ].join("; ");
}

/** Postgres ends a statement only when asked over a second connection; closing the first one is not noticed. */
async function cancelStatement(connectionUrl: string, client: pg.PoolClient): Promise<void> {
  const { processID } = client as pg.PoolClient & { readonly processID: number | null };
  const second = new pg.Client({ connectionString: connectionUrl, connectionTimeoutMillis: 5_000 });
  second.on("error", () => {});
  try {
    await second.connect();
    await second.query("select pg_cancel_backend($1)", [processID]);
  } catch {
    // The statement then runs until its own time limit.
  } finally {
    await second.end().catch(() => {});
  }
}

/** Names the failure by its number alone: messages of Postgres quote values, and those of the network quote addresses. */
export function connectorErrorOf(error: unknown): Error {
  if (error instanceof ConnectorError) return error;
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  if (!(error instanceof pg.DatabaseError)) return new ConnectorError("connector.unreachable", code);
  if (code === "57014") return new ConnectorError("connector.timeout", code);
  if (code?.startsWith("28") || code === "3D000" || code === "42501")
    return new ConnectorError("connector.refused", code);
  if (code?.startsWith("08") || code?.startsWith("57P") || code?.startsWith("53"))
    return new ConnectorError("connector.unreachable", code);
  return new ConnectorError("connector.statement_failed", code);
}
