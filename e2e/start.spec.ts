import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readPidFile } from "@/db/embedded/pid-file";
import { emptyDataDir, type Installation, startInstallation } from "@/e2e/installation";

test.describe.configure({ mode: "serial" });

const dataDir = emptyDataDir();
let running: Installation | undefined;

async function start(options: { underNpm?: boolean } = {}): Promise<Installation> {
  running = await startInstallation({ dataDir, settings: { DEMO: "off" }, ...options });
  return running;
}

/** On a connection of its own: one that is kept open would be served, and waited for, while the server ends in good order. */
async function health(installation: Installation): Promise<number | "refused"> {
  return fetch(`${installation.baseUrl}/api/health`, { headers: { connection: "close" } }).then(
    ({ status }) => status,
    () => "refused" as const,
  );
}

const databasePid = (): number | undefined => readPidFile(path.join(dataDir, "postgres", "data"))?.pid;

test.afterEach(async () => {
  if (running?.process.exitCode === null && running.process.signalCode === null) await running.stop();
});
test.afterAll(() => {
  fs.rmSync(dataDir, { recursive: true, force: true });
});

test("asked to end, it ends with status 0 and leaves nothing running", async () => {
  const installation = await start();
  expect(await health(installation)).toBe(200);
  expect(await installation.stop()).toBe(0);
  expect(await health(installation)).toBe("refused");
  expect(databasePid()).toBeUndefined();
});

test("a second start builds nothing", async () => {
  expect((await start()).output()).not.toContain("building");
});

test("kill -9 of the supervisor frees the port at once, and the next start needs no hand", async () => {
  const killed = await start({ underNpm: false });
  const database = databasePid();
  killed.process.kill("SIGKILL");
  await expect.poll(() => health(killed), { timeout: 15_000, intervals: [20] }).toBe("refused");
  const next = await start();
  expect(databasePid()).toBe(database);
  expect(await health(next)).toBe(200);
});

test("kill -9 of npm ends what it started", async () => {
  const orphaned = await start();
  orphaned.process.kill("SIGKILL");
  await expect.poll(() => health(orphaned), { timeout: 30_000 }).toBe("refused");
  await expect.poll(databasePid, { timeout: 30_000 }).toBeUndefined();
});

test("kill -9 of the database while it runs is mended", async () => {
  const installation = await start();
  const database = databasePid() ?? 0;
  process.kill(database, "SIGKILL");
  await expect.poll(() => [database, undefined].includes(databasePid()), { timeout: 20_000 }).toBe(false);
  await expect.poll(() => health(installation), { timeout: 20_000 }).toBe(200);
});

test("a second supervisor on the same data folder is refused and disturbs nothing", async () => {
  const first = await start();
  const second = startInstallation({ dataDir });
  await expect(second).rejects.toThrow(/status 1:[\s\S]*already runs on this data folder \(process \d+\)/);
  expect(await health(first)).toBe(200);
});

test("a production half configured does not start, and every missing name is said at once", async () => {
  const folder = emptyDataDir();
  const started = startInstallation({
    dataDir: folder,
    settings: { DATABASE_URL: "postgres://nobody@localhost/none" },
  });
  await expect(started).rejects.toThrow(
    /status 1:[\s\S]*APP_URL[\s\S]*SMTP_URL[\s\S]*MAIL_FROM[\s\S]*MASTER_KEY/,
  );
  expect(fs.readdirSync(folder)).toEqual([]);
  fs.rmdirSync(folder);
});
