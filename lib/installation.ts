import { createDatabase, type Database } from "@/db/client";
import { type Settings, settings } from "@/lib/settings";
import { createFolderStorage } from "@/lib/storage/folder-storage";
import type { Storage } from "@/lib/storage/storage";
import { type DataKey, deriveKey } from "@/lib/vault/data-key";

/** What a running process of this installation holds: made once, from the settings. */
export interface Installation {
  readonly settings: Settings;
  readonly databaseUrl: string;
  readonly db: Database;
  readonly storage: Storage;
  readonly masterKey: Uint8Array;
  /** For sealed values that belong to no request: staff, mail to staff, signing keys. */
  readonly installationKey: DataKey;
  close(): Promise<void>;
}

/** Kept on globalThis because a Next.js build can hold this module more than once in one process. */
const slot = globalThis as typeof globalThis & { habeasInstallation?: Installation | undefined };

/** The process's installation, opened from the environment on first use. */
export function installation(): Installation {
  const current = slot.habeasInstallation;
  if (current) return current;
  const read = settings();
  if (!read.databaseUrl) throw new Error("DATABASE_URL is not known here: start with `npm start`");
  return openInstallation(read, read.databaseUrl);
}

/** Opens and installs it explicitly: the supervisor, the commands and the tests know their database. */
export function openInstallation(
  read: Settings,
  databaseUrl: string,
  options: { max?: number } = {},
): Installation {
  const { db, close } = createDatabase(databaseUrl, { max: options.max ?? 10 });
  const opened: Installation = {
    settings: read,
    databaseUrl,
    db,
    storage: createFolderStorage(read.storageDir),
    masterKey: read.masterKey,
    installationKey: deriveKey(read.masterKey, "installation"),
    close: async () => {
      if (slot.habeasInstallation === opened) slot.habeasInstallation = undefined;
      await close();
    },
  };
  slot.habeasInstallation = opened;
  return opened;
}
