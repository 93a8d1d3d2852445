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

/** Runs one migration's file as drizzle would, statement by statement. */
async function applyFile(client: pg.Client, name: string): Promise<void> {
  const file = fs.readFileSync(path.join(import.meta.dirname, "migrations", name), "utf8");
  for (const statement of file.split("--> statement-breakpoint")) await client.query(statement);
}

test("requests decided before rights had a state of their own keep their decision, its author and its answer", async () => {
  const url = await emptyDatabase("decided");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const name of ["0000_first-light.sql", "0001_history-is-immutable.sql"]) await applyFile(client, name);
  await client.query(`
    insert into controllers (id, slug, name, record_digest)
      values ('00000000-0000-4000-8000-000000000001', 'minet', 'MiNET', 'd');
    insert into records values ('00000000-0000-4000-8000-000000000001', 'd', '1', '{}', now());
    insert into staff (id, name, created_at) values ('00000000-0000-4000-8000-000000000002', '', now());`);
  for (const status of ["received", "preparing", "answered"]) {
    await client.query(`
      with filed as (
        insert into requests (id, reference, controller_id, record_digest, locale, status, received_at, due_on,
          rule_version, holidays_version, subject_name, subject_email, email_index, identifiers, answered_at)
        values (gen_random_uuid(), '${status}', '00000000-0000-4000-8000-000000000001', 'd', 'fr', '${status}',
          now(), '2026-12-22', 'r', 'h', '', '', '', '', case when '${status}' = 'answered' then now() end)
        returning id)
      insert into request_rights (request_id, "right") select id, 'access' from filed`);
    if (status !== "received")
      await client.query(`insert into decisions (request_id, "right", outcome, decided_by, decided_at)
        select id, 'access', 'granted', '00000000-0000-4000-8000-000000000002', now() from requests
        where reference = '${status}'`);
  }
  await applyFile(client, "0002_decisions-clock-letters.sql");
  const { rows } = await client.query(`
    select r.reference, r.status, a.status as right, a.answered_at is not null as answered,
      d.approved_by = d.decided_by as approved
    from requests r join request_rights a on a.request_id = r.id left join decisions d on d.request_id = r.id
    order by r.reference`);
  await client.end();
  expect(rows).toEqual([
    { reference: "answered", status: "answered", right: "answered", answered: true, approved: true },
    { reference: "preparing", status: "decided", right: "decided", answered: false, approved: true },
    { reference: "received", status: "received", right: "asked", answered: false, approved: null },
  ]);
});

test("migrating again changes nothing", async () => {
  const url = await emptyDatabase("again");
  await migrateDatabase(url);
  const before = await state(url);
  await migrateDatabase(url);
  expect(await state(url)).toEqual(before);
});
