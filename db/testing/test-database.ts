import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { createDatabase, type DatabaseConnection } from "@/db/client";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server of this run, by its database `postgres`, and the migrated database that tests are cloned from. */
    testServer: { readonly url: string; readonly template: string };
  }
}

export interface TestDatabase extends DatabaseConnection {
  readonly url: string;
}

/**
 * Gives the calling test file an empty, migrated database of its own, which is dropped after the file's last test:
 *
 *     const { db } = await createTestDatabase();
 *
 * Call it once, at the top of an `x.db.test.ts`. Nothing another file does is seen in it.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `${server.template}_${randomBytes(5).toString("hex")}`;
  await administer(server.url, `create database ${name} template ${server.template}`);
  const url = databaseUrl(server.url, name);
  const connection = createDatabase(url, { max: 5, applicationName: name });
  afterAll(async () => {
    await connection.close();
    await administer(server.url, `drop database if exists ${name} with (force)`);
  });
  return { ...connection, url };
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements that must stand alone, on a connection of their own. Names come from here, never from outside. */
export async function administer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
