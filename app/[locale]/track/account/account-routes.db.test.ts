import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { GET as callback } from "@/app/[locale]/track/account/callback/route";
import { GET as start } from "@/app/[locale]/track/account/start/route";
import { startSubjectSession } from "@/lib/auth/subject-session";
import { requireLevelForAccess } from "@/lib/testing/identity-policy";
import { startOidcProvider } from "@/lib/testing/oidc-provider";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe } from "@/lib/testing/test-people";

/** The browser's cookies: Next.js keeps them where only its own server can look. */
const { jar, written } = vi.hoisted(() => ({
  jar: new Map<string, string>(),
  written: [] as { name: string; value: string; options: Record<string, unknown> }[],
}));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      written.push({ name, value, options });
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    },
  }),
}));
vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "http://localhost:3000" }),
}));

const origin = "http://localhost:3000";
const provider = await startOidcProvider({
  accounts: {},
  redirectUris: [`${origin}/fr/track/account/callback`],
});
afterAll(() => provider.close());
const account = {
  OIDC_MINET_ACCOUNT_ISSUER: provider.issuer,
  OIDC_MINET_ACCOUNT_CLIENT_ID: provider.clientId,
  OIDC_MINET_ACCOUNT_CLIENT_SECRET: provider.clientSecret,
};
const opened = await createTestInstallation({ env: account });
beforeAll(() => requireLevelForAccess("substantial"));
beforeEach(() => {
  jar.clear();
  written.length = 0;
});

const visit = (route: typeof start, path: string, headers: Record<string, string> = {}) =>
  route(new Request(`${origin}${path}`, { headers }), { params: Promise.resolve({}) });
const fromOurPage = { "sec-fetch-site": "same-origin" };
const whereTo = (response: Response) => (response.headers.get("location") ?? "").replace(origin, "");

async function holdSession(): Promise<void> {
  const { requestId } = await file();
  const now = new Date();
  const session = { requestId, filedHere: false, verifiedAt: now };
  jar.set("habeas-request", await startSubjectSession(opened.db, session, now));
}

it("the link leads to the provider, and the ticket stays in this browser, out of scripts' reach", async () => {
  await holdSession();
  const response = await visit(start, "/fr/track/account/start", fromOurPage);
  expect(response.status).toBe(303);
  const location = new URL(mustBe(response.headers.get("location")));
  expect(location.origin).toBe(provider.issuer);
  expect(Object.fromEntries(location.searchParams)).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    redirect_uri: `${origin}/fr/track/account/callback`,
    scope: "openid email profile",
    prompt: "login",
  });
  const [ticket] = written;
  expect(ticket).toMatchObject({
    name: "habeas-account",
    options: { httpOnly: true, sameSite: "lax", path: "/", maxAge: 600 },
  });
  const parts = [location.searchParams.get("state"), location.searchParams.get("nonce")];
  for (const part of parts)
    expect(Buffer.from(mustBe(ticket).value, "base64url").toString("latin1")).not.toContain(part);
});

it("another site cannot send anybody there", async () => {
  await holdSession();
  const response = await visit(start, "/fr/track/account/start", { "sec-fetch-site": "cross-site" });
  expect(whereTo(response)).toBe("/fr/track/identity");
  expect(written).toEqual([]);
});

it("without a session both ends lead to where one is found", async () => {
  for (const [route, path] of [
    [start, "start"],
    [callback, "callback"],
  ] as const)
    expect(whereTo(await visit(route, `/fr/track/account/${path}`, fromOurPage))).toBe(
      "/fr/track?notice=ended",
    );
});

it.each([
  ["?code=x&state=another", "account.expired"],
  ["", "account.expired"],
])("an answer that is not to the question uses the ticket up: %s", async (search, problem) => {
  await holdSession();
  await visit(start, "/fr/track/account/start", fromOurPage);
  const response = await visit(callback, `/fr/track/account/callback${search}`);
  expect(whereTo(response)).toBe(`/fr/track/identity?problem=${problem}`);
  expect(jar.has("habeas-account")).toBe(false);
});

it("a refusal at the provider is told on the page, and nothing of what it says", async () => {
  await holdSession();
  const begun = await visit(start, "/fr/track/account/start", fromOurPage);
  const state = new URL(mustBe(begun.headers.get("location"))).searchParams.get("state");
  const search = `?error=access_denied&error_description=Ada%20Lovelace&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
  const response = await visit(callback, `/fr/track/account/callback${search}`);
  expect(whereTo(response)).toBe("/fr/track/identity?problem=account.cancelled");
});
