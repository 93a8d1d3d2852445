import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { accountsOf, type OidcSettings } from "@/lib/start/account-variables";
import { connectionsOf } from "@/lib/start/connection-variables";
import { obtainMasterKey, parseMasterKey } from "@/lib/start/master-key";

/** Raw environment variables. An empty value counts as absent: Compose files and CI set `NAME=` to mean "unset". */
export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Every setting but the master key, as declared: reading them touches no file. */
export interface DeclaredSettings {
  readonly port: number;
  /** Origin under which people reach the portal, without a trailing slash. */
  readonly appUrl: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** Null until the embedded server of `dataDir` runs; never null in the web process. */
  readonly databaseUrl: string | null;
  /** True when Habeas runs its own Postgres in `dataDir`: no DATABASE_URL was given. */
  readonly embedded: boolean;
  /** Null: mails are written to `mailboxDir`, one `.eml` each, and leave the machine in no other way. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly mailboxDir: string;
  /** Null when MASTER_KEY is absent: the key then lies in `dataDir`. */
  readonly masterKey: Buffer | null;
  readonly worker: "inline" | "off";
  readonly storageDir: string;
  readonly oidc: OidcSettings | null;
  /** Whether staff must have a passkey beside the first factor, or may. */
  readonly secondFactor: "required" | "offered";
  /** A session of staff that nobody used for so long has ended. */
  readonly staffIdleMinutes: number;
  /** The virus scanner, `tcp://host:port` or `unix:///path`; null when files are not scanned. */
  readonly clamdUrl: string | null;
  /** How many proxies of ours stand before the web server: each adds one address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  /** Addresses of connected systems by `controller/system`, both slugs. They hold credentials: never log them. */
  readonly connections: Readonly<Record<string, string>>;
  /** False where what stands in front already limits how often a client may call. */
  readonly limits: boolean;
  /** Providers of controllers' own accounts by `controller/name`, both slugs. They hold secrets: never log them. */
  readonly accounts: Readonly<Record<string, OidcSettings>>;
}

export interface Settings extends DeclaredSettings {
  /** 32 bytes, from which every other key is derived. */
  readonly masterKey: Buffer;
}

/** One wrong or missing variable. It says what is expected and never repeats the value: values hold secrets. */
export interface SettingProblem {
  readonly name: string;
  readonly expected: string;
}

export class SettingsError extends Error {
  override readonly name = "SettingsError";
  constructor(readonly problems: readonly SettingProblem[]) {
    super(
      ["these settings are wrong or missing:", ...problems.map((p) => `  ${p.name}: ${p.expected}`)].join(
        "\n",
      ),
    );
  }
}

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);
const httpsOrLocal = (text: string): boolean => {
  const { protocol, hostname } = urlOf(text) ?? {};
  return protocol === "https:" || (protocol === "http:" && /(^|\.)localhost$/.test(hostname ?? ""));
};
const isOrigin = (text: string): boolean =>
  httpsOrLocal(text) && urlOf(text)?.href === `${urlOf(text)?.origin}/`;
const isAddress = (text: string, ...schemes: string[]): boolean =>
  schemes.includes(urlOf(text)?.protocol ?? "") && urlOf(text)?.hostname !== "";
const value = (expected: string, accepts: (text: string) => boolean) =>
  z.string(expected).refine(accepts, expected);

const variables = z.object({
  PORT: value("a port from 1 to 65535", (text) => /^\d{1,5}$/.test(text) && +text > 0 && +text < 65_536)
    .transform(Number)
    .default(3000),
  APP_URL: value("an origin such as https://privacy.example.org (http only for localhost)", isOrigin)
    .transform((text) => new URL(text).origin)
    .optional(),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((folder) => path.resolve(folder)),
  DATABASE_URL: value("postgres://user:password@host:port/name", (text) =>
    isAddress(text, "postgres:", "postgresql:"),
  ).optional(),
  EMBEDDED_DATABASE_URL: z.string().optional(),
  SMTP_URL: value("smtp://… or smtps://…", (text) => isAddress(text, "smtp:", "smtps:")).optional(),
  MAIL_FROM: value("an address such as Privacy desk <privacy@example.org>", (text) =>
    /^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/.test(text),
  ).default("Habeas <no-reply@localhost>"),
  MASTER_KEY: value("32 bytes in hex, base64 or base64url", (text) => parseMasterKey(text) !== null)
    .transform(parseMasterKey)
    .optional(),
  WORKER: z.enum(["inline", "off"], "inline or off").default("inline"),
  STORAGE_URL: z
    .string()
    .refine((text) => !text.startsWith("s3:"), {
      error: "s3 storage is not supported yet: give a file: URL",
      abort: true,
    })
    .refine((text) => /^file:\/\/\/./.test(text), "a folder as file:///absolute/path")
    .transform((text) => fileURLToPath(text))
    .optional(),
  OIDC_ISSUER: value("an https URL", httpsOrLocal).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  STAFF_SECOND_FACTOR: z.enum(["required", "offered"], "required or offered").default("offered"),
  STAFF_IDLE_MINUTES: value(
    "minutes from 5 to 60",
    (text) => /^\d{1,2}$/.test(text) && +text >= 5 && +text <= 60,
  )
    .transform(Number)
    .default(15),
  CLAMD_URL: value(
    "tcp://host:3310 or unix:///run/clamav/clamd.ctl",
    (text) => isAddress(text, "tcp:") || /^unix:\/\/\/./.test(text),
  ).optional(),
  TRUSTED_PROXIES: value("how many proxies stand before it, from 0 to 9", (text) => /^\d$/.test(text))
    .transform(Number)
    .default(0),
  LIMITS: z.enum(["on", "off"], "on or off").default("on"),
  DEMO: z.enum(["on", "off"], "on or off").optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(", ")}`).default("info"),
});

/** Every variable that is read here, but for the open families of CONNECTION_* and OIDC_<CONTROLLER>_<NAME>_*. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/** What must be given together. A production half configured would send mails nowhere or lose its key: it must not start. */
function missingSettings(env: Environment): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const need = (name: string, because: string): void => {
    if (env[name] === undefined) problems.push({ name, expected: `required with ${because}` });
  };
  if (env["DATABASE_URL"] !== undefined)
    for (const name of ["APP_URL", "SMTP_URL", "MAIL_FROM", "MASTER_KEY"]) need(name, "DATABASE_URL");
  else if (env["SMTP_URL"] !== undefined) need("MAIL_FROM", "SMTP_URL");
  const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  const given = oidc.filter((name) => env[name] !== undefined);
  if (given.length > 0) for (const name of oidc) need(name, given.join(" and "));
  return problems;
}

function settingsOf(
  read: z.infer<typeof variables>,
  gathered: Pick<DeclaredSettings, "connections" | "accounts">,
): DeclaredSettings {
  const embedded = read.DATABASE_URL === undefined;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  return {
    port: read.PORT,
    appUrl: read.APP_URL ?? `http://localhost:${read.PORT}`,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL ?? read.EMBEDDED_DATABASE_URL ?? null,
    embedded,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    mailboxDir: path.join(read.DATA_DIR, "mail"),
    masterKey: read.MASTER_KEY ?? null,
    worker: read.WORKER,
    storageDir: read.STORAGE_URL ?? path.join(read.DATA_DIR, "storage"),
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    secondFactor: read.STAFF_SECOND_FACTOR,
    staffIdleMinutes: read.STAFF_IDLE_MINUTES,
    clamdUrl: read.CLAMD_URL ?? null,
    trustedProxies: read.TRUSTED_PROXIES,
    limits: read.LIMITS === "on",
    demo: read.DEMO === undefined ? embedded : read.DEMO === "on",
    logLevel: read.LOG_LEVEL,
    ...gathered,
  };
}

/**
 * Reads every setting from the given variables; pure.
 *
 * @throws {SettingsError} naming all wrong and missing variables at once, so that one round of fixing is enough.
 */
export function readSettings(env: Environment): DeclaredSettings {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, text]) => text !== undefined && text !== ""),
  );
  const read = variables.safeParse(present);
  const { connections, problems } = connectionsOf(present);
  const { accounts, problems: accountProblems } = accountsOf(present, httpsOrLocal);
  const wrong = (read.error?.issues ?? []).map(({ path: [name], message }) => ({
    name: String(name),
    expected: message,
  }));
  const all = [...wrong, ...missingSettings(present), ...problems, ...accountProblems];
  if (!read.success || all.length > 0) throw new SettingsError(all);
  return settingsOf(read.data, { connections, accounts });
}

/** Reads the settings and the master key, which is made in `DATA_DIR` when it exists nowhere. */
export function loadSettings(env: Environment): Settings {
  const declared = readSettings(env);
  return { ...declared, masterKey: declared.masterKey ?? obtainMasterKey(declared.dataDir) };
}

let loaded: Settings | undefined;

/** The settings of this process, read at the first call. Call it inside functions: a build imports modules without settings. */
export function settings(): Settings {
  loaded ??= loadSettings(processEnvironment());
  return loaded;
}

/** The level to log at, without checking anything else: logging must work while the settings are being refused. */
export function logLevel(): LogLevel {
  return logLevels.find((level) => level === processEnvironment()["LOG_LEVEL"]) ?? "info";
}

/** The variables of this process, for `settings()` and to hand on to child processes. Read settings, not this. */
export function processEnvironment(): Environment {
  // biome-ignore lint/style/noProcessEnv: the one place that reads it, so that start-up can name every problem at once
  return process.env;
}
