import { expect, test } from "vitest";
import { loadSettings } from "@/lib/settings";
import { webEnvironment } from "@/lib/start/web-environment";

const key = "00112233445566778899aabbccddeeff".repeat(2);
const address = "postgres://habeas:hidden@127.0.0.1:5432/habeas";

test.each([
  {
    name: "embedded",
    env: {
      MASTER_KEY: key,
      PORT: "3100",
      DEMO: "off",
      CONNECTION_MY_CLUB__DOOR_LOG: "https://x.org/",
      OIDC_MINET_ACCOUNT_ISSUER: "https://id.example.org",
      OIDC_MINET_ACCOUNT_CLIENT_ID: "habeas",
      OIDC_MINET_ACCOUNT_CLIENT_SECRET: "hidden",
    },
  },
  {
    name: "production",
    env: {
      DATABASE_URL: address,
      APP_URL: "https://privacy.example.org",
      SMTP_URL: "smtp://localhost",
      MAIL_FROM: "a@example.org",
      MASTER_KEY: key,
    },
  },
])("the web process reads the settings that its supervisor has: $name", ({ env }) => {
  const settings = loadSettings(env);
  const handedOn = webEnvironment(settings, address, env);
  expect(loadSettings(handedOn)).toEqual({ ...settings, databaseUrl: address });
});

test("keys made for other uses do not give away the master key", () => {
  const { NEXTAUTH_SECRET: secret = "" } = Object(webEnvironment(loadSettings({ MASTER_KEY: key }), address));
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(Buffer.from(secret, "base64url").toString("hex")).not.toBe(key);
});
