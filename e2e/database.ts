import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { readPidFile } from "@/db/embedded/pid-file";

/** Asks the embedded database of an installation, for what nobody can do at a page: to let time go by on the server. */
export async function askDatabase(
  dataDir: string,
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const folder = path.join(dataDir, "postgres");
  const { port } = readPidFile(path.join(folder, "data")) ?? {};
  const password = (await readFile(path.join(folder, "password"), "utf8")).trim();
  const client = new pg.Client({ host: "127.0.0.1", port, user: "habeas", database: "habeas", password });
  await client.connect();
  try {
    return (await client.query(query, [...values])).rows;
  } finally {
    await client.end();
  }
}
