import { setTimeout as sleep } from "node:timers/promises";
import { startWorker } from "@/lib/jobs/worker";
import { log } from "@/lib/log";
import type { Settings } from "@/lib/settings";
import { describeError } from "@/lib/start/describe-error";

const drainTimeoutMs = 10_000;

export interface WorkerSlot {
  /** Puts a new worker in the place of the old one, whose connections died with the database. */
  renew(): Promise<void>;
  /** Lets running jobs finish for ten seconds. A job cut off is taken up again by the next worker. */
  stop(): Promise<void>;
}

/** Runs one worker in this process. */
export async function openWorkerSlot(settings: Settings, databaseUrl: string): Promise<WorkerSlot> {
  const start = () => startWorker({ settings, databaseUrl });
  let worker = await start();
  const drain = async (): Promise<void> => {
    const stopped = worker
      .stop()
      .catch((error: unknown) => log.warn({ code: "worker.stop", err: describeError(error) }));
    await Promise.race([stopped, sleep(drainTimeoutMs, undefined, { ref: false })]);
  };
  return {
    async renew() {
      await drain();
      worker = await start();
    },
    stop: drain,
  };
}
