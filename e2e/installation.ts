import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { processEnvironment, settingNames } from "@/lib/settings";
import { freePort } from "@/lib/start/port";

const supervisor = ["--import", "tsx", "lib/start/start.ts"];
const readyTimeoutMs = 300_000; // The first start builds.

/** One `npm start` in a data folder of its own, on a free port. */
export interface Installation {
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly signInUrl: string | null;
  readonly process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Ends it as a service manager would, and resolves to its exit status. */
  stop(): Promise<number | null>;
}

export function emptyDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "habeas-e2e-"));
  fs.chmodSync(folder, 0o711); // As root the database runs as nobody, who must get through.
  return folder;
}

/** Starts the installation by `npm start` and waits until it says that it is ready. No setting of the caller's leaks in. */
export async function startInstallation(options: {
  dataDir: string;
  settings?: Readonly<Record<string, string>>;
  /** For whoever has to know the address before; else any. */
  port?: number;
  /** False: the supervisor itself, without npm above it, to be killed by its own pid. */
  underNpm?: boolean;
}): Promise<Installation> {
  const port = options.port ?? (await freePort());
  const baseUrl = `http://localhost:${port}`;
  const foreign = Object.fromEntries(settingNames.map((name) => [name, undefined]));
  const command =
    options.underNpm === false ? [process.execPath, ...supervisor] : ["npm", "start", "--silent"];
  const child = spawn(command[0] ?? "", command.slice(1), {
    cwd: path.resolve(import.meta.dirname, ".."),
    env: {
      ...processEnvironment(),
      ...foreign,
      NODE_ENV: "production",
      DATA_DIR: options.dataDir,
      PORT: String(port),
      ...options.settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on("line", (line) => lines.push(line));
  const output = (): string => lines.join("\n");
  await untilReady(child, output);
  return {
    baseUrl,
    dataDir: options.dataDir,
    signInUrl: /^administrator sign-in \(once\): (\S+)$/m.exec(output())?.[1] ?? null,
    process: child,
    output,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      return (await ended)[0];
    },
  };
}

async function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  for (const giveUpAt = Date.now() + readyTimeoutMs; Date.now() < giveUpAt; ) {
    if (/^ready http/m.test(output())) return;
    if (child.exitCode !== null)
      throw new Error(`npm start ended with status ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGTERM");
  throw new Error(`npm start was not ready in time:\n${output()}`);
}
