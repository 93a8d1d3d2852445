import { loadDemo, openDemoSystems } from "@/lib/demo/load-demo";
import { openInstallation } from "@/lib/installation";
import { queueSearchKeys } from "@/lib/search/fill-search-keys";
import type { Settings } from "@/lib/settings";
import { ensureSigningKey, writeJwksFile } from "@/lib/signing/signing-key";
import { ensureFirstAdministrator, firstAdministratorLink } from "@/lib/staff/first-administrator";

/** What the supervisor needs to know of a prepared installation. */
export interface PreparedInstallation {
  /** One-time sign-in link of the first administrator; null once production has used it. */
  readonly signInUrl: string | null;
  /** Addresses of sample systems, by `controller/system`; a declared address takes precedence. */
  readonly connections: Readonly<Record<string, string>>;
}

/** Brings a migrated database to the state that web and worker rely on. Runs at every start: it is idempotent. */
export async function prepareInstallation(options: {
  settings: Settings;
  databaseUrl: string;
}): Promise<PreparedInstallation> {
  const now = new Date();
  const { settings, databaseUrl } = options;
  const connections = settings.demo ? await openDemoSystems(databaseUrl) : {};
  const opened = openInstallation(
    { ...settings, connections: { ...connections, ...settings.connections } },
    databaseUrl,
  );
  try {
    await ensureSigningKey(now);
    await writeJwksFile();
    await ensureFirstAdministrator(now);
    if (settings.demo) await loadDemo(now);
    await queueSearchKeys();
    return { signInUrl: await firstAdministratorLink(now, settings.demo), connections };
  } finally {
    await opened.close();
  }
}
