import { EventEmitter } from "node:events";
import {
  type JobHelpers,
  Logger,
  parseCronItems,
  run,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import pg from "pg";
import { failureFacts } from "@/lib/failure-facts";
import { openInstallation } from "@/lib/installation";
import { type JobName, jobCatalogue } from "@/lib/jobs/job-catalogue";
import { runJob } from "@/lib/jobs/job-handlers";
import { WorkerLease } from "@/lib/jobs/worker-lease";
import { log } from "@/lib/log";
import type { Settings } from "@/lib/settings";

const concurrency = 4;
const sweepEveryMs = 5_000;

/** Runs jobs until stopped; `stop` lets running jobs finish. Several processes can work on one database. */
export async function startWorker(options: {
  settings: Settings;
  databaseUrl: string;
}): Promise<{ stop(): Promise<void> }> {
  const opened = openInstallation(options.settings, options.databaseUrl);
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: concurrency + 2 });
  pool.on("error", (error) => log.error({ code: "worker.pool", err: error.message }));
  pool.on("connect", (client) =>
    client.on("error", (error) => log.error({ code: "worker.client", err: error.message })),
  );
  const lease = await WorkerLease.open(options.databaseUrl);
  await sweep(lease);
  const timer = setInterval(() => void sweep(lease), sweepEveryMs);
  const runner = await run({
    pgPool: pool,
    concurrency,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList: taskList(),
    parsedCronItems: schedule(),
    logger: new Logger(() => logJob),
    events: leasedEvents(lease),
  });
  return {
    stop: async () => {
      clearInterval(timer);
      await runner.stop();
      await lease.close();
      await pool.end();
      await opened.close();
    },
  };
}

/**
 * What runs by the clock. Every worker keeps it, and the queue runs each tick once. A tick missed while no worker ran is
 * not made up for: both jobs look at what is there now. One look at the dates does not begin while another goes on.
 */
function schedule() {
  const dates = { queueName: "dates", jobKey: "dates.check", maxAttempts: 1 };
  return parseCronItems([
    { task: "expired.purge", match: "*/15 * * * *" },
    { task: "dates.check", match: "*/10 * * * *", options: dates },
  ]);
}

/** Takes the lease for each pool as it comes to be, under the id that the queue writes into `locked_by`. */
function leasedEvents(lease: WorkerLease): WorkerEvents {
  const events = new EventEmitter() as WorkerEvents;
  events.on("pool:create", ({ workerPool }) => {
    lease
      .hold(workerPool.id)
      .catch((error: Error) => log.error({ code: "lease.failed", err: error.message }));
  });
  return events;
}

async function sweep(lease: WorkerLease): Promise<void> {
  try {
    const dead = await lease.releaseDead();
    if (dead.length > 0) log.warn({ code: "worker.dead_released", workers: dead });
  } catch (error) {
    log.error({ code: "worker.sweep", err: (error as Error).message });
  }
}

function taskList(): TaskList {
  const names = Object.keys(jobCatalogue) as JobName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (payload: unknown, { job, abortSignal }: JobHelpers) => {
        const startedAt = performance.now();
        const lastAttempt = job.attempts >= job.max_attempts;
        const signal = abortSignal ?? new AbortController().signal;
        await runJob(name, payload, { signal, lastAttempt }).catch((error: unknown) =>
          fail(name, job.id, error),
        );
        log.info({
          code: "job.done",
          job: name,
          jobId: job.id,
          ms: Math.round(performance.now() - startedAt),
        });
      },
    ]),
  );
}

/**
 * The queue keeps and prints what a job throws. A mail server's refusal repeats the address, a query its parameters: so
 * the queue hears only which kind of error it was, and the log its class, code and places.
 */
function fail(job: JobName, jobId: string, error: unknown): never {
  const facts = failureFacts(error);
  log.error({ code: "job.failed", job, jobId, failure: facts });
  throw new Error([facts.error, facts.code].filter(Boolean).join(" "));
}

/** The queue's own messages carry job names and error texts; only warnings and errors are worth a line. */
function logJob(level: string, message: string): void {
  if (level === "error") log.error({ code: "worker", message });
  else if (level === "warning") log.warn({ code: "worker", message });
}
