import { execFileSync } from "node:child_process";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { createDatabase } from "@/db/client";
import { createTestDatabase } from "@/db/testing/test-database";

const { url } = await createTestDatabase();
const { db, pool, close } = createDatabase(url, { max: 1 });
afterAll(close);

/** From another process, while this one waits: nothing here can have heard of the end when the next statement starts. */
function cutEveryOther(): void {
  const script = `
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: process.env.URL });
    await client.connect();
    await client.query("select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    await client.end();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    env: { NODE_ENV: "test", URL: url },
    cwd: process.cwd(),
  });
}

const one = () => db.transaction(async (tx) => (await tx.execute(sql`select 1 as one`)).rows);

it("a connection cut before its transaction begins is replaced, not lost", async () => {
  await one();
  cutEveryOther();
  await expect(one()).rejects.toThrow();
  expect(await one()).toEqual([{ one: 1 }]);
  expect(pool.totalCount).toBe(1);
});

it("a connection cut inside a transaction is replaced", async () => {
  const cut = db.transaction(async (tx) => {
    cutEveryOther();
    await tx.execute(sql`select 1`);
  });
  await expect(cut).rejects.toThrow();
  expect(await one()).toEqual([{ one: 1 }]);
});

it("a failing transaction is undone and its connection used again", async () => {
  const backend = () => db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const before = (await backend()).rows;
  await db.execute(sql`create table kept (n int)`);
  const failing = db.transaction(async (tx) => {
    await tx.execute(sql`insert into kept values (1)`);
    throw new Error("not this");
  });
  await expect(failing).rejects.toThrow("not this");
  expect((await db.execute(sql`select n from kept`)).rows).toEqual([]);
  expect((await backend()).rows).toEqual(before);
});

it("isolation asked for is given", async () => {
  const isolation = await db.transaction(
    async (tx) => (await tx.execute<{ transaction_isolation: string }>(sql`show transaction_isolation`)).rows,
    { isolationLevel: "repeatable read" },
  );
  expect(isolation).toEqual([{ transaction_isolation: "repeatable read" }]);
});
