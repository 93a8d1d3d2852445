import path from "node:path";
import { expect, test } from "vitest";
import { type Environment, readSettings, SettingsError } from "@/lib/settings";

const key = "00112233445566778899aabbccddeeff".repeat(2);
const production = {
  DATABASE_URL: "postgres://habeas:hidden@db.example.org/habeas",
  APP_URL: "https://privacy.example.org",
  SMTP_URL: "smtps://desk:hidden@mail.example.org",
  MAIL_FROM: "Privacy desk <privacy@example.org>",
  MASTER_KEY: key,
};

function problemsOf(env: Environment): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map(({ name }) => name);
  }
}

test("nothing set is a complete demo on this machine", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    appUrl: "http://localhost:3000",
    dataDir: path.resolve(".data"),
    databaseUrl: null,
    embedded: true,
    smtpUrl: null,
    mailFrom: "Habeas <no-reply@localhost>",
    mailboxDir: path.resolve(".data/mail"),
    masterKey: null,
    worker: "inline",
    storageDir: path.resolve(".data/storage"),
    oidc: null,
    demo: true,
    logLevel: "info",
    connections: {},
  });
});

test("a production has no demo unless it asks for one", () => {
  expect(readSettings(production)).toMatchObject({
    embedded: false,
    demo: false,
    masterKey: Buffer.from(key, "hex"),
  });
  expect(readSettings({ ...production, DEMO: "on" }).demo).toBe(true);
});

test("the embedded server's address, as the supervisor hands it on, calls for no production settings", () => {
  const url = "postgres://habeas:hidden@127.0.0.1:5432/habeas";
  expect(readSettings({ EMBEDDED_DATABASE_URL: url })).toMatchObject({
    embedded: true,
    databaseUrl: url,
    demo: true,
  });
});

const refused: { name: string; env: Environment; problems: string[] }[] = [
  {
    name: "a database alone",
    env: { DATABASE_URL: production.DATABASE_URL },
    problems: ["APP_URL", "SMTP_URL", "MAIL_FROM", "MASTER_KEY"],
  },
  {
    name: "an empty value, which counts as missing",
    env: { ...production, MASTER_KEY: "" },
    problems: ["MASTER_KEY"],
  },
  { name: "mail without a sender", env: { SMTP_URL: production.SMTP_URL }, problems: ["MAIL_FROM"] },
  {
    name: "a sender that would break the header",
    env: { MAIL_FROM: "a@b.org\nBcc: c@d.org" },
    problems: ["MAIL_FROM"],
  },
  {
    name: "half of a sign-in provider",
    env: { OIDC_ISSUER: "https://id.example.org" },
    problems: ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  },
  { name: "plain http to the world", env: { APP_URL: "http://privacy.example.org" }, problems: ["APP_URL"] },
  {
    name: "an address by number, which sign-in would leave",
    env: { APP_URL: "http://127.0.0.1:3000" },
    problems: ["APP_URL"],
  },
  { name: "an address with a path", env: { APP_URL: "https://example.org/privacy" }, problems: ["APP_URL"] },
  { name: "a port out of range", env: { PORT: "65536" }, problems: ["PORT"] },
  {
    name: "a database of another kind",
    env: { ...production, DATABASE_URL: "mysql://db/habeas" },
    problems: ["DATABASE_URL"],
  },
  { name: "a key of 31 bytes", env: { MASTER_KEY: key.slice(2) }, problems: ["MASTER_KEY"] },
  {
    name: "a passphrase for a key",
    env: { MASTER_KEY: "correct horse battery staple" },
    problems: ["MASTER_KEY"],
  },
  { name: "storage in S3, not there yet", env: { STORAGE_URL: "s3://bucket" }, problems: ["STORAGE_URL"] },
  { name: "a relative storage folder", env: { STORAGE_URL: "storage" }, problems: ["STORAGE_URL"] },
  {
    name: "words that mean nothing",
    env: { WORKER: "yes", DEMO: "1", LOG_LEVEL: "loud" },
    problems: ["WORKER", "DEMO", "LOG_LEVEL"],
  },
  {
    name: "a connection to nowhere",
    env: { CONNECTION_MINET_ADH6: "localhost" },
    problems: ["CONNECTION_MINET_ADH6"],
  },
  {
    name: "a connection of no system",
    env: { CONNECTION_MINET: "postgres://db/adh6" },
    problems: ["CONNECTION_MINET"],
  },
  {
    name: "everything at once",
    env: { PORT: "x", DATABASE_URL: "x", OIDC_CLIENT_ID: "x", CONNECTION_X: "x" },
    problems: [
      "PORT",
      "DATABASE_URL",
      "APP_URL",
      "SMTP_URL",
      "MAIL_FROM",
      "MASTER_KEY",
      "OIDC_ISSUER",
      "OIDC_CLIENT_SECRET",
      "CONNECTION_X",
    ],
  },
];

test.each(refused)("refused, by name: $name", ({ env, problems }) => {
  expect(problemsOf(env)).toEqual(problems);
});

test("a refusal says what is expected and repeats no value", () => {
  const secret = "hunter2-secret";
  const env = Object.fromEntries(
    [
      "PORT",
      "APP_URL",
      "DATABASE_URL",
      "SMTP_URL",
      "MAIL_FROM",
      "MASTER_KEY",
      "STORAGE_URL",
      "OIDC_ISSUER",
      "CONNECTION_A_B",
    ].map((name) => [name, secret]),
  );
  expect(() => readSettings(env)).toThrow("MASTER_KEY: 32 bytes in hex, base64 or base64url");
  expect(() => readSettings(env)).not.toThrow(secret);
});

test("the master key is read in hex, base64 and base64url alike", () => {
  const bytes = Buffer.alloc(32, 0xfb);
  for (const encoding of ["hex", "base64", "base64url"] as const)
    expect(readSettings({ MASTER_KEY: bytes.toString(encoding) }).masterKey).toEqual(bytes);
});

test("connections are gathered under the slugs of controller and system", () => {
  const env = {
    CONNECTION_MINET_ADH6: "postgres://one/",
    CONNECTION_MINET_HOSTING_DB: "mysql://two/",
    CONNECTION_MY_CLUB__DOOR_LOG: "https://three/",
  };
  expect(readSettings(env).connections).toEqual({
    "minet/adh6": "postgres://one/",
    "minet/hosting-db": "mysql://two/",
    "my-club/door-log": "https://three/",
  });
});
