import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { leaseServer, type ServerLease } from "@/db/embedded/lease";
import type { Settings } from "@/lib/settings";
import { createCrashLimit } from "@/lib/start/crash-limit";

/** The database of a supervisor, which sees to it that the embedded server runs as long as it does itself. */
export interface SupervisedDatabase {
  readonly url: string;
  /** One line for the person at the terminal. */
  readonly description: string;
  /** Resolves when it is gone for good. */
  readonly failed: Promise<Error>;
  /** Called after the server crashed and runs again, at the same address, with everything that was committed. */
  onRestart(listener: () => void): void;
  /** Stops the embedded server unless another process still uses it. */
  release(): Promise<void>;
  /** Asks the embedded server to stop, without waiting. */
  abandon(): void;
}

export const embeddedFolder = (settings: Settings): string => path.join(settings.dataDir, "postgres");

/** @throws {AlreadySupervisedError} when another supervisor runs on the same data folder. */
export async function superviseDatabase(
  settings: Settings,
  say: (line: string) => void,
): Promise<SupervisedDatabase> {
  if (settings.databaseUrl !== null) return external(settings.databaseUrl);
  const take = (): Promise<ServerLease> => leaseServer({ folder: embeddedFolder(settings), supervise: true });
  const limit = createCrashLimit();
  const listeners: (() => void)[] = [];
  let lease = await take();
  let released = false;
  const { server } = lease;
  const keepRunning = async (): Promise<Error> => {
    for (;;) {
      await lease.lost;
      const delayMs = released ? null : limit.nextDelayMs();
      if (delayMs === null) return new Error(`PostgreSQL keeps ending: see ${server.logFile}`);
      say("PostgreSQL went away: starting it again");
      await sleep(delayMs);
      lease = await take();
      if (lease.server.port !== server.port)
        return new Error("PostgreSQL came back on another port: start Habeas again");
      for (const listener of listeners) listener();
    }
  };
  return {
    url: server.url(),
    description: `PostgreSQL on port ${server.port}${server.reused ? ", running already" : ""}`,
    failed: keepRunning().catch((error: Error) => error),
    onRestart: (listener) => void listeners.push(listener),
    async release() {
      released = true;
      await lease.release();
    },
    abandon() {
      released = true;
      lease.server.stop().catch(() => {});
    },
  };
}

function external(url: string): SupervisedDatabase {
  return {
    url,
    description: "DATABASE_URL",
    failed: new Promise(() => {}),
    onRestart() {},
    async release() {},
    abandon() {},
  };
}
