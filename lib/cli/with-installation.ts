import type { System } from "@/lib/auth/actor";
import type { Installation } from "@/lib/installation";

/**
 * Runs a command's work on the installation of this folder, with its database up to date, and lets go of both. Whoever
 * has the machine and its keys acts for the installation: the work gets its actor, and mints none.
 */
export async function withInstallation<T>(
  work: (installation: Installation, actor: System) => Promise<T>,
): Promise<T> {
  const { mintSystem } = await import("@/lib/auth/actor");
  const { migrateDatabase } = await import("@/db/migrate");
  const { openInstallation } = await import("@/lib/installation");
  const { settings } = await import("@/lib/settings");
  const { openDatabaseUrl } = await import("@/lib/start/open-database");
  const database = await openDatabaseUrl(settings());
  try {
    await migrateDatabase(database.url);
    const opened = openInstallation(settings(), database.url, { max: 4 });
    try {
      return await work(opened, mintSystem());
    } finally {
      await opened.close();
    }
  } finally {
    await database.release();
  }
}
