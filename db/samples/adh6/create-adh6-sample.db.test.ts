import pg from "pg";
import { describe, expect, it } from "vitest";
import { administer, createTestDatabase } from "@/db/testing/test-database";
import { createAdh6Sample } from "./create-adh6-sample";
import { generateAdh6 } from "./generate-adh6";
import { adh6Tables } from "./tables";

const { url } = await createTestDatabase();
const { url: occupied } = await createTestDatabase();

async function ask(at: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe("loading the ADH6 sample", () => {
  it("loads every row once, then leaves a sample of this version alone", async () => {
    expect(await createAdh6Sample(url)).toEqual({ members: 2_400, loaded: true });
    await administer(url, "update adherents set commentaires = 'changed' where id = 20");
    expect(await createAdh6Sample(url)).toEqual({ members: 2_400, loaded: false });
    expect(await ask(url, "select commentaires from adherents where id = 20")).toEqual([
      { commentaires: "changed" },
    ]);
    const rows = generateAdh6();
    for (const table of adh6Tables)
      expect(await ask(url, `select count(*)::int from ${table}`)).toEqual([{ count: rows[table].length }]);
  });

  it("replaces a sample of another size", async () => {
    expect(await createAdh6Sample(url, { members: 600 })).toEqual({ members: 600, loaded: true });
    expect(await ask(url, "select count(*)::int from adherents")).toEqual([{ count: 600 }]);
  });

  it("can be asked twice at once", async () => {
    const both = await Promise.all([createAdh6Sample(url, { seed: 1 }), createAdh6Sample(url, { seed: 1 })]);
    expect(both.map(({ loaded }) => loaded).toSorted()).toEqual([false, true]);
  });

  it("never touches a table adherents that is not its own", async () => {
    await administer(occupied, "create table adherents (id int)", "insert into adherents values (1)");
    await expect(createAdh6Sample(occupied)).rejects.toThrow(/Nothing was changed/);
    expect(await ask(occupied, "select id from adherents")).toEqual([{ id: 1 }]);
  });

  it("makes a reader that can read and nothing else", async () => {
    const reader = { name: "adh6_reader_of_the_test", password: "it's only a test" };
    await createAdh6Sample(url, { seed: 1, reader });
    const asReader = new URL(url);
    asReader.username = reader.name;
    asReader.password = encodeURIComponent(reader.password);
    expect(await ask(asReader.href, "select count(*)::int > 0 as some from devices")).toEqual([
      { some: true },
    ]);
    await expect(ask(asReader.href, "delete from devices")).rejects.toThrow(/permission denied/);
    await administer(url, `drop owned by ${reader.name}`, `drop role ${reader.name}`);
  });
});
