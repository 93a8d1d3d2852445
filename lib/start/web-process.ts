import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings } from "@/lib/settings";
import { createCrashLimit } from "@/lib/start/crash-limit";
import { nextProgram, projectRoot, webEnvironment } from "@/lib/start/web-environment";

const stopTimeoutMs = 10_000;
/** Longer than proxies and clients keep an idle connection, a minute mostly: who reuses one must not find it just closed. */
const keepAliveMs = 75_000;

export interface WebProcess {
  /** Resolves when it ended for good: before it was ever ready, or too often. The message says how. */
  readonly failed: Promise<Error>;
  /** From now on a crash is followed by a restart. */
  setReady(): void;
  /** Lets running requests finish for ten seconds. Safe to call twice. */
  stop(): Promise<void>;
  kill(): void;
}

/**
 * Runs the web server as a child. It has its own process group, so that Ctrl-C reaches only the supervisor, which stops
 * things in order; and a channel to the supervisor, at whose end it exits (instrumentation.ts): `kill -9` leaves nothing.
 */
export function startWeb(settings: Settings, databaseUrl: string, say: (line: string) => void): WebProcess {
  let ready = false;
  let stopping = false;
  let child: ChildProcess | undefined;
  const limit = createCrashLimit();
  const held: string[] = [];

  const show = (line: string): void => {
    // Next.js greets with addresses that are not the portal's: worth reading only when it fails.
    if (line.startsWith("{")) say(line);
    else if (!ready) held.push(line);
  };
  const keepRunning = async (): Promise<Error> => {
    for (;;) {
      child = spawnNext(settings, databaseUrl, show);
      const [status, signal]: (string | number | null)[] = await once(child, "exit");
      const how = `the web server ended (${signal ?? `status ${status}`})`;
      if (stopping) return new Error(how);
      if (!ready) return new Error([how, ...held].join("\n"));
      const delayMs = limit.nextDelayMs();
      if (delayMs === null) return new Error(`${how} again and again`);
      say(`${how}: starting it again in ${delayMs / 1000} s`);
      await sleep(delayMs);
      if (stopping) return new Error(how);
    }
  };
  const failed = keepRunning();
  return {
    failed,
    setReady() {
      ready = true;
    },
    async stop() {
      stopping = true;
      await endChild(child);
    },
    kill() {
      stopping = true;
      child?.kill("SIGKILL");
    },
  };
}

function spawnNext(settings: Settings, databaseUrl: string, show: (line: string) => void): ChildProcess {
  const port = ["-p", String(settings.port), "--keepAliveTimeout", String(keepAliveMs)];
  const child = spawn(process.execPath, [nextProgram, "start", ...port], {
    cwd: projectRoot,
    env: webEnvironment(settings, databaseUrl),
    detached: true,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  if (child.stdout) createInterface(child.stdout).on("line", show);
  return child;
}

async function endChild(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
  await ended;
  clearTimeout(timer);
}
