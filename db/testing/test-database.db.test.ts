import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createTestDatabase } from "@/db/testing/test-database";

const one = await createTestDatabase();
const other = await createTestDatabase();

test("a test database has the migrated tables and the job queue", async () => {
  const { rows } = await one.db.execute<{ schema: string }>(
    sql`select distinct table_schema as schema from information_schema.tables`,
  );
  expect(rows.map(({ schema }) => schema)).toEqual(expect.arrayContaining(["public", "graphile_worker"]));
});

test("what one test database holds is not seen in another", async () => {
  await one.db.execute(sql`create table mine (id int)`);
  const { rows } = await other.db.execute(sql`select to_regclass('mine') as found`);
  expect(rows).toEqual([{ found: null }]);
});
