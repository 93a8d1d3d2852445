import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { serverEnvironment } from "@/db/embedded/account";
import { type Cluster, clusterUrl } from "@/db/embedded/cluster";
import { readPidFile } from "@/db/embedded/pid-file";
import { answers } from "@/db/embedded/probe";

/** Replaying the log after a crash is bounded by `max_wal_size`; a slow disk gets minutes for it. */
const readyTimeoutMs = 180_000;

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  work_mem: "8MB",
  max_wal_size: "1GB",
  random_page_cost: "1.1",
  jit: "off", // Our queries are short: compiling them costs more than it saves.
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};
const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };

export type Launch = { readonly pid: number; readonly port: number } | { readonly failure: string };

/**
 * Starts the server once and waits until it takes connections. It runs in a process group of its own and logs to a
 * file: neither Ctrl-C in the terminal nor the death of this process touches it.
 *
 * A failure carries the server's own words; it may be passing (a port just taken, survivors of a crash still ending).
 */
export async function launchServer(cluster: Cluster): Promise<Launch> {
  const port = await usablePort(cluster.portFile);
  const logStart = fs.existsSync(cluster.logFile) ? fs.statSync(cluster.logFile).size : 0;
  const child = spawnServer(cluster, port);
  let end: string | undefined;
  child.once("error", (error) => {
    end = error.message;
  });
  child.once("exit", (status, signal) => {
    end ??= `PostgreSQL ended at once (${signal ?? `status ${status}`})`;
  });
  const giveUpAt = Date.now() + readyTimeoutMs;
  while (end === undefined) {
    const pidFile = readPidFile(cluster.data);
    // The file alone may be one of a crash: in a container that restarts, pids come back the same.
    const says = child.pid !== undefined && pidFile?.pid === child.pid && pidFile.ready;
    if (says && (await answers(clusterUrl(cluster, port, "postgres"), cluster.data))) {
      child.unref();
      return { pid: pidFile.pid, port };
    }
    if (Date.now() > giveUpAt) {
      child.kill("SIGQUIT");
      end = `PostgreSQL was not ready after ${readyTimeoutMs / 1000} s`;
    }
    await sleep(10);
  }
  return { failure: [end, ...logLines(cluster.logFile, logStart)].join("\n") };
}

function spawnServer(cluster: Cluster, port: number) {
  const options = { ...settings, port: String(port), ...(cluster.durable ? {} : careless) };
  const [program = "", ...args] = [
    ...cluster.account.prefix,
    cluster.binaries.postgres,
    "-D",
    cluster.data,
    ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const log = fs.openSync(cluster.logFile, "a", 0o600);
  try {
    return spawn(program, args, {
      ...cluster.account.identity,
      cwd: "/",
      env: serverEnvironment,
      detached: true,
      stdio: ["ignore", log, log],
    });
  } finally {
    fs.closeSync(log);
  }
}

/** The port of the last time if it is free, so that addresses stay valid across restarts; otherwise any free one. */
async function usablePort(portFile: string): Promise<number> {
  const last = fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, "utf8")) : 0;
  const port = (await bindable(last)) ?? (await bindable(0));
  if (port === null) throw new Error("no port is free on 127.0.0.1");
  if (port !== last) fs.writeFileSync(portFile, `${port}\n`);
  return port;
}

async function bindable(port: number): Promise<number | null> {
  const probe = net.createServer();
  try {
    probe.listen(port, "127.0.0.1");
    await once(probe, "listening");
    const address = probe.address();
    return typeof address === "object" ? (address?.port ?? null) : null;
  } catch {
    return null;
  } finally {
    probe.close();
  }
}

function logLines(logFile: string, from: number): string[] {
  return fs.readFileSync(logFile).subarray(from).toString("utf8").trim().split("\n").slice(-20);
}
