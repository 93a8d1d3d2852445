import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import {
  type Cluster,
  type ClusterOptions,
  clusterUrl,
  openCluster,
  serverUser,
} from "@/db/embedded/cluster";
import { launchServer } from "@/db/embedded/launch";
import { disownPidFile, isServerOf, readPidFile } from "@/db/embedded/pid-file";
import { answers } from "@/db/embedded/probe";

export interface EmbeddedServer {
  readonly pid: number;
  readonly port: number;
  /** True when it was running already: whoever started it was killed, or still uses it. */
  readonly reused: boolean;
  readonly logFile: string;
  /** Address of a database on this server; without a name that of Habeas, which exists. Holds the password. */
  url(database?: string): string;
  /** Ends every session, writes everything down and waits for the end. Also ends a server that was reused. */
  stop(): Promise<void>;
}

interface Running {
  readonly pid: number;
  readonly port: number;
}

const waitTimeoutMs = 60_000;
const launchTimeoutMs = 30_000;

/**
 * Gives the running server of `folder`, starting it (and making it) when there is none. Whatever a crash left behind
 * needs no hand. Several processes may call it at once: PostgreSQL lets one of their servers live and all get that one.
 *
 * @throws when it cannot run, with the server's own log lines.
 */
export async function startServer(options: ClusterOptions): Promise<EmbeddedServer> {
  const cluster = await openCluster(options);
  const found = await findRunning(cluster);
  const running = found ?? (await launch(cluster));
  await createDatabaseIfMissing(clusterUrl(cluster, running.port, "postgres"), serverUser);
  let stopped: Promise<void> | undefined;
  return {
    ...running,
    reused: found !== null,
    logFile: cluster.logFile,
    url: (database = serverUser) => clusterUrl(cluster, running.port, database),
    stop() {
      stopped ??= stopServer(cluster.data, running.pid);
      return stopped;
    },
  };
}

/** What goes away by itself: a rival start, a port just taken, sessions of a crashed server that are still ending. */
const passing =
  /lock file "postmaster.pid" already exists|could not bind|shared memory block .* is still in use/;

async function launch(cluster: Cluster): Promise<Running> {
  if (fs.existsSync(cluster.logFile))
    fs.renameSync(cluster.logFile, path.join(cluster.folder, "server.previous.log"));
  const giveUpAt = Date.now() + launchTimeoutMs;
  for (;;) {
    const launched = await launchServer(cluster);
    if (!("failure" in launched)) return launched;
    if (!passing.test(launched.failure) || Date.now() > giveUpAt) throw new Error(launched.failure);
    const rival = await findRunning(cluster);
    if (rival !== null) return rival;
    await sleep(100);
  }
}

/**
 * The server that runs on this data directory, or null. What proves it is an answer to our password from that very
 * directory; pids only tell how long to wait for one. Waits out a server that is starting, recovering or stopping.
 */
async function findRunning({ data, ...cluster }: Cluster): Promise<Running | null> {
  const begin = Date.now();
  for (;;) {
    const left = readPidFile(data);
    if (left === null) return null;
    if (await answers(clusterUrl({ data, ...cluster }, left.port, "postgres"), data)) return left;
    const known = isServerOf(data, left.pid);
    const waitedMs = Date.now() - begin;
    if (known === "no" || (known === "unknown" && waitedMs > 1500)) {
      disownPidFile(data, left.pid);
      return null;
    }
    if (waitedMs > waitTimeoutMs)
      throw new Error(
        `PostgreSQL (process ${left.pid}) runs on ${data} and does not answer: see ${cluster.logFile}`,
      );
    await sleep(50);
  }
}

async function createDatabaseIfMissing(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    const duplicate = error instanceof pg.DatabaseError && ["42P04", "23505"].includes(error.code ?? "");
    if (!duplicate) throw error; // Made by another process in between.
  } finally {
    await client.end();
  }
}

async function stopServer(data: string, pid: number): Promise<void> {
  if (!isRunning(data, pid)) return;
  process.kill(pid, "SIGINT"); // Fast shutdown: sessions end, a checkpoint is written.
  if (await ends(data, pid, waitTimeoutMs)) return;
  process.kill(pid, "SIGQUIT"); // Without the checkpoint: the next start replays the log, and nothing is lost.
  if (!(await ends(data, pid, 10_000))) throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

function isRunning(data: string, pid: number): boolean {
  const known = isServerOf(data, pid);
  return known === "unknown" ? readPidFile(data)?.pid === pid : known === "yes";
}

async function ends(data: string, pid: number, timeoutMs: number): Promise<boolean> {
  for (const giveUpAt = Date.now() + timeoutMs; Date.now() < giveUpAt; await sleep(10))
    if (!isRunning(data, pid)) return true;
  return false;
}
