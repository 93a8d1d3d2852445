import { hkdfSync } from "node:crypto";
import path from "node:path";
import { type Environment, processEnvironment, type Settings, settingNames } from "@/lib/settings";
import { accountVariables, isAccountVariable } from "@/lib/start/account-variables";
import { connectionVariable } from "@/lib/start/connection-variables";

export const projectRoot = path.resolve(import.meta.dirname, "../..");

/** Run with `node` directly: through npx or a shell the server would be a grandchild, and survive its supervisor. */
export const nextProgram = path.join(projectRoot, "node_modules", "next", "dist", "bin", "next");

/** Next.js itself requires the type of `NODE_ENV` to be known. */
type ProcessEnvironment = Environment & { readonly NODE_ENV: "production" };

const always = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;

/** For the builder: nothing of this installation. */
export function buildEnvironment(): ProcessEnvironment {
  const inherited = Object.entries(processEnvironment()).filter(
    ([name]) => !settingNames.includes(name) && !name.startsWith("CONNECTION_") && !isAccountVariable(name),
  );
  return { ...Object.fromEntries(inherited), ...always };
}

/**
 * For the web process: the settings as the supervisor resolved them, so that `readSettings` gives the same there. The
 * embedded server's address goes by a name of its own; under DATABASE_URL it would call for a production's settings.
 */
export function webEnvironment(
  settings: Settings,
  databaseUrl: string,
  inherited: Environment = processEnvironment(),
): ProcessEnvironment {
  const key = settings.masterKey.toString("base64url");
  return {
    ...inherited,
    ...always,
    PORT: String(settings.port),
    APP_URL: settings.appUrl,
    DATA_DIR: settings.dataDir,
    [settings.embedded ? "EMBEDDED_DATABASE_URL" : "DATABASE_URL"]: databaseUrl,
    MASTER_KEY: key,
    DEMO: settings.demo ? "on" : "off",
    NEXTAUTH_URL: settings.appUrl,
    NEXTAUTH_SECRET: Buffer.from(hkdfSync("sha256", key, "", "habeas/next-auth", 32)).toString("base64url"),
    ...Object.fromEntries(
      Object.entries(settings.connections).map(([system, address]) => [connectionVariable(system), address]),
    ),
    ...accountVariables(settings.accounts),
  };
}
