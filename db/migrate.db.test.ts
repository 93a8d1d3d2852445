import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { administer, databaseUrl } from "@/db/testing/test-database";

const server = inject("testServer");
const journal: unknown = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, "migrations/meta/_journal.json"), "utf8"),
);

async function emptyDatabase(name: string): Promise<string> {
  await administer(server.url, `create database ${server.template}_${name}`);
  return databaseUrl(server.url, `${server.template}_${name}`);
}

async function state(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(
    `select (select count(*)::int from drizzle.__drizzle_migrations) as ours,
            (select count(*)::int from graphile_worker.migrations) as queue,
            (select count(*)::int from information_schema.tables where table_schema = 'public') as tables`,
  );
  await client.end();
  return rows[0];
}

/** A process of its own that migrates; resolves to its exit status. */
async function migratingProcess(url: string): Promise<unknown> {
  const code = `import("./db/migrate.ts").then(({ migrateDatabase }) => migrateDatabase(process.argv[1]))`;
  const child = spawn(process.execPath, ["--import", "tsx", "-e", code, url], {
    cwd: path.resolve(import.meta.dirname, ".."),
    stdio: "inherit",
  });
  return (await once(child, "exit"))[0];
}

test("four processes that migrate an empty database at once all succeed, and each step is taken once", async () => {
  const url = await emptyDatabase("at_once");
  expect(await Promise.all([1, 2, 3, 4].map(() => migratingProcess(url)))).toEqual([0, 0, 0, 0]);
  const reference = await emptyDatabase("in_turn");
  await migrateDatabase(reference);
  expect(await state(url)).toEqual(await state(reference));
  expect(await state(url)).toHaveProperty("ours", Object(journal).entries.length);
});

test("migrating again changes nothing", async () => {
  const url = await emptyDatabase("again");
  await migrateDatabase(url);
  const before = await state(url);
  await migrateDatabase(url);
  expect(await state(url)).toEqual(before);
});
