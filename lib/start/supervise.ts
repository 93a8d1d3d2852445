import { migrateDatabase } from "@/db/migrate";
import { log } from "@/lib/log";
import type { Settings } from "@/lib/settings";
import { type SupervisedDatabase, superviseDatabase } from "@/lib/start/database";
import { describeError } from "@/lib/start/describe-error";
import { waitUntilHealthy } from "@/lib/start/health";
import { claimPort } from "@/lib/start/port";
import type { Progress } from "@/lib/start/progress";
import { buildWeb, isBuildCurrent } from "@/lib/start/web-build";
import { startWeb, type WebProcess } from "@/lib/start/web-process";
import type { WorkerSlot } from "@/lib/start/worker-slot";

export interface Supervision {
  readonly settings: Settings;
  readonly progress: Progress;
  /** Aborted to stop in good order. */
  readonly stop: AbortSignal;
  /** Aborted to stop at once: requests and jobs are cut off, and nothing committed is lost. */
  readonly force: AbortSignal;
}

interface Parts {
  database?: SupervisedDatabase;
  worker?: WorkerSlot;
  web?: WebProcess;
}

/**
 * Runs the whole installation until `stop` is aborted: database, migrations, build, web and worker. Resolves once all
 * of it has ended: the web server first, then the worker's jobs, the database last.
 *
 * @throws what kept it from starting or made it end, after the rest has been stopped.
 */
export async function supervise(supervision: Supervision): Promise<void> {
  const { stop, force, progress } = supervision;
  const parts: Parts = {};
  force.addEventListener("abort", () => {
    parts.web?.kill();
    parts.database?.abandon();
  });
  try {
    const { web, database } = await bringUp(parts, supervision);
    const stopped = new Promise<null>((resolve) => stop.addEventListener("abort", () => resolve(null)));
    const failure = stop.aborted ? null : await Promise.race([stopped, web.failed, database.failed]);
    if (failure !== null && !stop.aborted) throw failure;
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    await progress.step("stopped", () => bringDown(parts));
  }
}

async function bringUp(parts: Parts, { settings, progress, stop }: Supervision) {
  // The product's code takes longest to load: it does so while PostgreSQL and then the web server start.
  const preparation = import("@/lib/start/prepare-installation");
  preparation.catch(() => {}); // Awaited below.
  const database = await progress.step(
    "database",
    () => superviseDatabase(settings, progress.say),
    ({ description }) => description,
  );
  parts.database = database;
  stop.throwIfAborted();
  await claimPort(settings.port); // Not before: a second start on the same folder shall hear that, not "port in use".
  await progress.step("migrations", () => migrateDatabase(database.url));
  stop.throwIfAborted();
  const prepared = await progress.step("installation", async () =>
    (await preparation).prepareInstallation({ settings, databaseUrl: database.url }),
  );
  stop.throwIfAborted();
  await buildIfStale(progress, stop);
  const complete = { ...settings, connections: { ...prepared.connections, ...settings.connections } };
  const web = startWeb(complete, database.url, progress.say);
  parts.web = web;
  if (settings.worker === "inline") await startWorkerIn(parts, complete, database, progress);
  await progress.step("web", () => answering(web, settings.port, stop));
  web.setReady();
  progress.say(`ready ${settings.appUrl}`);
  if (prepared.signInUrl !== null) progress.say(`administrator sign-in (once): ${prepared.signInUrl}`);
  return { web, database };
}

async function buildIfStale(progress: Progress, stop: AbortSignal): Promise<void> {
  if (isBuildCurrent()) return;
  progress.say("building the web application, once for this version: a minute or two");
  await progress.step("build", () => buildWeb(stop));
}

async function startWorkerIn(
  parts: Parts,
  settings: Settings,
  database: SupervisedDatabase,
  progress: Progress,
) {
  const worker = await progress.step("worker", async () => {
    const { openWorkerSlot } = await import("@/lib/start/worker-slot");
    return openWorkerSlot(settings, database.url);
  });
  parts.worker = worker;
  database.onRestart(() => {
    worker.renew().catch((error: unknown) => log.error({ code: "worker.renew", err: describeError(error) }));
  });
}

async function answering(web: WebProcess, port: number, stop: AbortSignal): Promise<void> {
  const failed = web.failed.then((error) => {
    throw error;
  });
  await Promise.race([waitUntilHealthy(`http://localhost:${port}/api/health`, stop), failed]);
}

async function bringDown({ web, worker, database }: Parts): Promise<void> {
  await web?.stop();
  await worker?.stop();
  await database?.release();
}
