import pg from "pg";
import type { ClusterOptions } from "@/db/embedded/cluster";
import { type EmbeddedServer, startServer } from "@/db/embedded/server";

/** Advisory locks of the database `postgres`; all versions of Habeas must agree on them. */
const locks = { use: 4_819_100, supervise: 4_819_101 };

/** The right to rely on the embedded server: it is not stopped under whoever holds one. */
export interface ServerLease {
  readonly server: EmbeddedServer;
  /** Resolves when the server went away before `release()`. */
  readonly lost: Promise<void>;
  /** Gives the lease back. The last one out stops the server and waits for it; says whether that was so. */
  release(): Promise<boolean>;
}

export interface LeaseOptions extends ClusterOptions {
  /** Take the only supervisor's place: a second one would run a second web server and worker on the same data. */
  readonly supervise?: boolean;
}

export class AlreadySupervisedError extends Error {
  override readonly name = "AlreadySupervisedError";
}

/**
 * Starts the embedded server, or joins the one that runs. A lease is a session that holds a lock, not a file: when its
 * process is killed, Postgres itself takes it back.
 *
 * @throws {AlreadySupervisedError} with `supervise`, when another living process has that place.
 */
export async function leaseServer(options: LeaseOptions): Promise<ServerLease> {
  for (let attempt = 1; ; attempt++) {
    const server = await startServer(options);
    const session = new pg.Client({
      connectionString: server.url("postgres"),
      application_name: `habeas ${process.pid}`,
      keepAlive: true,
    });
    const lost = new Promise<void>((resolve) => {
      session.once("end", resolve);
      session.on("error", () => resolve());
    });
    try {
      await session.connect();
      await session.query("select pg_advisory_lock_shared($1)", [locks.use]);
      if (options.supervise) await takeSupervision(session);
      return { server, lost, release: () => release(session, server) };
    } catch (error) {
      await session.end().catch(() => {});
      // The last user may have stopped the server after we found it running: then start it anew.
      if (error instanceof AlreadySupervisedError || attempt === 5) throw error;
    }
  }
}

/** Asks for three seconds: a supervisor that was just killed, or is just ending, takes a moment to let go. */
async function takeSupervision(session: pg.Client): Promise<void> {
  for (let attempt = 1; attempt <= 30; attempt++) {
    const { rows } = await session.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      locks.supervise,
    ]);
    if (rows[0]?.taken) return;
    await session.query("select pg_sleep(0.1)");
  }
  const { rows } = await session.query<{ holder: string }>(
    `select application_name as holder from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and objid = $1`,
    [locks.supervise],
  );
  const process = rows[0]?.holder.replace("habeas ", "process ") ?? "another process";
  throw new AlreadySupervisedError(`Habeas already runs on this data folder (${process}): stop it first`);
}

async function release(session: pg.Client, server: EmbeddedServer): Promise<boolean> {
  const alone = await isLastUser(session).catch(() => false); // The server is gone, and so is the lease.
  // Stopped while the lock is held, so that nobody joins a server that is about to stop.
  if (alone) await server.stop();
  await session.end().catch(() => {});
  return alone;
}

async function isLastUser(session: pg.Client): Promise<boolean> {
  await session.query("select pg_advisory_unlock_all()");
  const { rows } = await session.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [
    locks.use,
  ]);
  return rows[0]?.alone ?? false;
}
