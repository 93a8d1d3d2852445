import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { isServerOf, readPidFile } from "@/db/embedded/pid-file";
import { startServer } from "@/db/embedded/server";
import { migrateDatabase } from "@/db/migrate";
import { administer, databaseUrl } from "@/db/testing/test-database";

const folderPrefix = "habeas-test-";

let cleanUp: (() => Promise<void>) | undefined;

/**
 * Vitest calls it once a run: a Postgres of its own (or the server of TEST_DATABASE_URL, any of its databases, by an
 * account that may create more) and one migrated database, from which every test file takes a clone.
 */
export async function setup(project: TestProject): Promise<void> {
  const given: unknown = project.vite.config.env["TEST_DATABASE_URL"];
  const server =
    typeof given === "string" && given !== "" ? { url: given, stop: async () => {} } : await ownServer();
  const template = `habeas_test_${randomBytes(5).toString("hex")}`;
  await administer(server.url, `create database ${template}`);
  await migrateDatabase(databaseUrl(server.url, template));
  project.provide("testServer", { url: server.url, template });
  cleanUp = async () => {
    await dropDatabases(server.url, template);
    await server.stop();
  };
}

export async function teardown(): Promise<void> {
  await cleanUp?.();
}

async function ownServer(): Promise<{ url: string; stop(): Promise<void> }> {
  removeAbandonedServers();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${folderPrefix}${process.pid}-`));
  fs.chmodSync(folder, 0o711); // As root the server runs as nobody, who must get through.
  const server = await startServer({ folder: path.join(folder, "postgres"), durable: false });
  return {
    url: server.url("postgres"),
    async stop() {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The template and the clones of test files that were cut short. */
async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = await client.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  );
  await client.end();
  await administer(
    url,
    ...names.rows.map(({ datname }) => `drop database if exists ${datname} with (force)`),
  );
}

/** Servers outlive a run that was killed: the next run ends those whose own run is gone. */
function removeAbandonedServers(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const [, owner] = /^habeas-test-(\d+)-/.exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = path.join(os.tmpdir(), name);
    const data = path.join(folder, "postgres", "data");
    const pid = readPidFile(data)?.pid;
    if (pid !== undefined && isServerOf(data, pid) === "yes") process.kill(pid, "SIGKILL");
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
