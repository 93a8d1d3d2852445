import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { type Account, giveFilesTo, serverAccount, serverEnvironment } from "@/db/embedded/account";
import { type ServerBinaries, serverBinaries } from "@/db/embedded/binaries";

/** A folder with everything one embedded server needs, whether it runs or not. */
export interface Cluster {
  readonly folder: string;
  /** PostgreSQL's own data directory, as a real path: a running server is known by it. */
  readonly data: string;
  /** What the server wrote since it was last started; the life before is in `server.previous.log`. */
  readonly logFile: string;
  readonly portFile: string;
  readonly password: string;
  readonly durable: boolean;
  readonly account: Account;
  readonly binaries: ServerBinaries;
}

export interface ClusterOptions {
  readonly folder: string;
  /** False only for tests: a crash of the machine may then lose everything. */
  readonly durable?: boolean;
}

/** The superuser, and the database that Habeas keeps its tables in. */
export const serverUser = "habeas";

/**
 * Opens the folder, making the cluster if there is none. A cluster is made aside and moved into place, so one cut short
 * is never taken for whole, and of several processes that do it at once one wins and the others use its result.
 */
export async function openCluster({ folder, durable = true }: ClusterOptions): Promise<Cluster> {
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.chmodSync(folder, 0o711); // The server's account passes through and lists nothing.
  }
  const real = fs.realpathSync(folder);
  const binaries = serverBinaries();
  const cluster: Cluster = {
    folder: real,
    data: path.join(real, "data"),
    logFile: path.join(real, "server.log"),
    portFile: path.join(real, "port"),
    password: obtainPassword(real),
    durable,
    account: serverAccount(binaries.postgres, real),
    binaries,
  };
  if (!fs.existsSync(cluster.data)) await createCluster(cluster);
  giveFilesTo(cluster.account, cluster.data);
  return cluster;
}

export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${serverUser}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Made once, readable by the account that runs Habeas alone. Linked into place: nobody ever reads half a password. */
function obtainPassword(folder: string): string {
  const file = path.join(folder, "password");
  if (!fs.existsSync(file)) {
    if (fs.existsSync(path.join(folder, "data")))
      throw new Error(`${file} is missing: restore it from a backup`);
    const draft = `${file}.${randomBytes(4).toString("hex")}`;
    fs.writeFileSync(draft, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx", flush: true });
    try {
      fs.linkSync(draft, file);
    } catch (error) {
      if (!fs.existsSync(file)) throw error;
    } finally {
      fs.rmSync(draft);
    }
  }
  return fs.readFileSync(file, "utf8").trim();
}

async function createCluster(cluster: Cluster): Promise<void> {
  removeAbandonedDrafts(cluster.folder);
  const draft = path.join(cluster.folder, `draft-${randomBytes(4).toString("hex")}`);
  const passwordFile = `${draft}.password`;
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(passwordFile, cluster.password, { mode: 0o600, flag: "wx" });
  const { owner } = cluster.account;
  if (owner) for (const file of [draft, passwordFile]) fs.chownSync(file, owner.uid, owner.gid);
  try {
    await runInitdb(cluster, draft, passwordFile);
    fs.renameSync(draft, cluster.data);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(cluster.data)) throw error;
  } finally {
    fs.rmSync(passwordFile);
  }
}

async function runInitdb(cluster: Cluster, draft: string, passwordFile: string): Promise<void> {
  const { prefix, identity } = cluster.account;
  const [program = "", ...args] = [
    ...prefix,
    cluster.binaries.initdb,
    `--pgdata=${draft}`,
    `--username=${serverUser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    // Built into the server: sorts and compares the same on every machine, whatever its C library.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(cluster.durable ? [] : ["--no-sync"]),
  ];
  const initdb = spawn(program, args, {
    ...identity,
    cwd: "/",
    env: serverEnvironment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  initdb.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const [status] = await once(initdb, "close");
  if (status !== 0) throw new Error(`PostgreSQL could not be set up in ${cluster.folder}:\n${output.trim()}`);
}

/** What a set-up killed half-way left. One that is under way elsewhere takes seconds, never ten minutes. */
function removeAbandonedDrafts(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.startsWith("draft-") && fs.statSync(file).mtimeMs < Date.now() - 600_000)
      fs.rmSync(file, { recursive: true, force: true });
  }
}
