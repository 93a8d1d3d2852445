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
    secondFactor: "offered",
    staffIdleMinutes: 15,
    clamdUrl: null,
    trustedProxies: 0,
    limits: true,
    demo: true,
    logLevel: "info",
    connections: {},
    accounts: {},
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

test("staff sign in as the installation says", () => {
  const env = { STAFF_SECOND_FACTOR: "required", STAFF_IDLE_MINUTES: "5" };
  expect(readSettings(env)).toMatchObject({ secondFactor: "required", staffIdleMinutes: 5 });
});

test.each(["tcp://clamd:3310", "tcp://[::1]:3310", "unix:///run/clamav/clamd.ctl"])(
  "a virus scanner is reached at %s",
  (url) => {
    expect(readSettings({ CLAMD_URL: url }).clamdUrl).toBe(url);
  },
);

test("the embedded server's address, as the supervisor hands it on, calls for no production settings", () => {
  const url = "postgres://habeas:hidden@127.0.0.1:5432/habeas";
  expect(readSettings({ EMBEDDED_DATABASE_URL: url })).toMatchObject({
    embedded: true,
    databaseUrl: url,
    demo: true,
  });
});

function accountOf(stem: string, issuer = "https://id.example.org"): Environment {
  return { [`${stem}_ISSUER`]: issuer, [`${stem}_CLIENT_ID`]: "habeas", [`${stem}_CLIENT_SECRET`]: "hidden" };
}

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
  { name: "a virus scanner behind http", env: { CLAMD_URL: "http://clamd:3310" }, problems: ["CLAMD_URL"] },
  { name: "a virus scanner nowhere", env: { CLAMD_URL: "unix://" }, problems: ["CLAMD_URL"] },
  {
    name: "words that mean nothing",
    env: { WORKER: "yes", DEMO: "1", LOG_LEVEL: "loud", TRUSTED_PROXIES: "all" },
    problems: ["WORKER", "TRUSTED_PROXIES", "DEMO", "LOG_LEVEL"],
  },
  {
    name: "a second factor that means nothing, and sessions that never end or end at once",
    env: { STAFF_SECOND_FACTOR: "yes", STAFF_IDLE_MINUTES: "61" },
    problems: ["STAFF_SECOND_FACTOR", "STAFF_IDLE_MINUTES"],
  },
  ...["4", "0", "x", "1e1", "-5"].map((minutes) => ({
    name: `${minutes} minutes until staff are signed out`,
    env: { STAFF_IDLE_MINUTES: minutes },
    problems: ["STAFF_IDLE_MINUTES"],
  })),
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
    name: "half of a controller's accounts, by the names that were begun",
    env: { OIDC_MINET_ACCOUNT_ISSUER: "https://id.example.org", OIDC_MY_CLUB__SSO_CLIENT_ID: "habeas" },
    problems: [
      "OIDC_MINET_ACCOUNT_CLIENT_ID",
      "OIDC_MINET_ACCOUNT_CLIENT_SECRET",
      "OIDC_MY_CLUB__SSO_ISSUER",
      "OIDC_MY_CLUB__SSO_CLIENT_SECRET",
    ],
  },
  {
    name: "accounts over plain http",
    env: accountOf("OIDC_MINET_ACCOUNT", "http://id.example.org"),
    problems: ["OIDC_MINET_ACCOUNT_ISSUER"],
  },
  {
    name: "accounts of no controller",
    env: { OIDC_MINET_ISSUER: "https://id.example.org" },
    problems: ["OIDC_MINET_ISSUER"],
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
      "OIDC_A_B_ISSUER",
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

test("controllers' accounts are gathered under their slugs, and are not the desk's sign-in", () => {
  const account = { issuer: "https://id.example.org", clientId: "habeas", clientSecret: "hidden" };
  const gathered = readSettings({
    ...accountOf("OIDC_MINET_ACCOUNT"),
    ...accountOf("OIDC_MY_CLUB__SIGN_IN"),
  });
  expect(gathered.accounts).toEqual({ "minet/account": account, "my-club/sign-in": account });
  expect(gathered.oidc).toBeNull();
  const desk = readSettings(accountOf("OIDC"));
  expect(desk.accounts).toEqual({});
  expect(desk.oidc).toEqual(account);
});

test("plain http to a provider stays on this machine", () => {
  expect(
    readSettings(accountOf("OIDC_MINET_ACCOUNT", "http://localhost:4000")).accounts["minet/account"]?.issuer,
  ).toBe("http://localhost:4000");
});
