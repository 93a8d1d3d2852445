import { leaseServer } from "@/db/embedded/lease";
import type { Settings } from "@/lib/settings";
import { embeddedFolder } from "@/lib/start/database";

export interface OpenDatabase {
  readonly url: string;
  /** Must be awaited before the process ends: it stops an embedded server that nobody else uses. */
  release(): Promise<void>;
}

/**
 * The database for a command or a separate worker: the declared one, or the embedded server of the data folder, shared
 * with `npm start` when that runs and otherwise started for as long as it is needed. Migrations are the caller's affair.
 */
export async function openDatabaseUrl(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) return { url: settings.databaseUrl, release: async () => {} };
  const lease = await leaseServer({ folder: embeddedFolder(settings) });
  return {
    url: lease.server.url(),
    async release() {
      await lease.release();
    },
  };
}
