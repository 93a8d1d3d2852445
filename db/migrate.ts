import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

const migrationsFolder = path.join(import.meta.dirname, "migrations");

/** Any number will do, as long as every version of Habeas keeps it. */
const migrationLock = 4_819_001;

/**
 * Brings the database at `url` to this version's tables and the job queue's. Several processes may call it at once:
 * they take turns behind an advisory lock, which Postgres frees if one dies. Each migration commits or leaves no trace.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "habeas migrate" });
  client.on("error", () => {}); // A lost connection also rejects the running query, which reports it.
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: url, logger: silent });
  } finally {
    await client.end(); // Frees the lock.
  }
}

/** The queue logs each step it takes; here only its failure matters, and that is thrown. */
const silent = new Logger(() => () => {});
