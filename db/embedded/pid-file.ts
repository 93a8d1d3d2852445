import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** What a server left in `postmaster.pid`. It removes the file when it ends well; after a crash the file is stale. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Null when there is none, or when a starting server has not yet written it whole. */
export function readPidFile(data: string): PidFile | null {
  const [pid, , , port, , , , status] = readLines(path.join(data, "postmaster.pid"));
  if (!pid || !port) return null;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === "ready" };
}

function readLines(file: string, separator = "\n"): string[] {
  try {
    return fs.readFileSync(file, "utf8").split(separator);
  } catch {
    return []; // Removed since, by a server that ended.
  }
}

/**
 * Whether `pid` is the server of this data directory. A pid alone proves nothing: after a crash, and always after the
 * restart of a container, another process may bear it. "unknown" where the system shows no command lines.
 */
export function isServerOf(data: string, pid: number): "yes" | "no" | "unknown" {
  if (!isAlive(pid)) return "no";
  const command = commandLineOf(pid);
  if (command === null) return "unknown";
  const [program = "", ...args] = command;
  return path.basename(program).startsWith("postgres") && args.includes(data) ? "yes" : "no";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Empty for a process that has ended and waits to be reaped: in a container perhaps for ever. */
function commandLineOf(pid: number): string[] | null {
  if (process.platform === "win32") return null;
  if (process.platform === "linux") return readLines(`/proc/${pid}/cmdline`, "\0");
  const ps = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  const [, program, data] = /^(\S+) -D (.+?) -c /.exec(ps.stdout ?? "") ?? [];
  return ps.error ? null : [program ?? "", data ?? ""];
}

/**
 * Makes a stale pid file harmless when its pid now belongs to another process, at which PostgreSQL would refuse to
 * start. The file is not removed: PostgreSQL also reads from it which shared memory to check for survivors of the crash.
 * It is given the pid of the process that starts the server, which PostgreSQL never takes for a rival.
 */
export function disownPidFile(data: string, stalePid: number): void {
  if (!isAlive(stalePid)) return; // PostgreSQL sees that by itself.
  const file = path.join(data, "postmaster.pid");
  const [pid, ...rest] = readLines(file);
  if (Number(pid) === stalePid) fs.writeFileSync(file, [String(process.pid), ...rest].join("\n"));
}
