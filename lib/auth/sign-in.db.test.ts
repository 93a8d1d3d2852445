import { desc, eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { staff, staffAccounts, staffEvents, staffSessions } from "@/db/schema/staff";
import { beginOidcSignIn, finishSignIn, type SignInStep } from "@/lib/auth/run-next-auth";
import { createSignInLink } from "@/lib/auth/send-sign-in-link";
import { findStaff } from "@/lib/auth/staff-session";
import { ensureFirstAdministrator, firstAdministratorLink } from "@/lib/staff/first-administrator";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { startOidcProvider } from "@/lib/testing/oidc-provider";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe } from "@/lib/testing/test-people";
import { indexEmail } from "@/lib/vault/blind-index";

const appUrl = "http://localhost:3000";
const accounts = {
  ada: { email: "Ada@staff.example", email_verified: true },
  bob: { email: "bob@staff.example", email_verified: true },
  unsure: { email: "carol@staff.example", email_verified: false },
  silent: { email: "carol@staff.example" },
  stranger: { email: "stranger@staff.example", email_verified: true },
  successor: { email: "ada@staff.example", email_verified: true },
  empty: {},
};
const redirectUris = [`${appUrl}/api/auth/callback/oidc`];
const providers = {
  inUserinfo: await startOidcProvider({ accounts, redirectUris }),
  inIdToken: await startOidcProvider({ accounts, redirectUris, claimsInIdToken: true }),
};
afterAll(() => Promise.all(Object.values(providers).map((provider) => provider.close())));
const opened = await createTestInstallation();
const { db, masterKey } = opened;
const use = (oidc: { issuer: string; clientId: string; clientSecret: string } | null) =>
  Object.assign(opened.settings, { oidc });

const memberOf = async (email: string): Promise<string> => {
  const [row] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.emailIndex, indexEmail(masterKey, email)));
  return mustBe(row).id;
};
async function invite(name: string): Promise<string> {
  const email = `${name}@staff.example`;
  await inviteStaff({ email, name, role: "handler", controllerSlug: "minet" }, new Date());
  return memberOf(email);
}

beforeEach(async () => {
  use(providers.inIdToken);
  await db.delete(staffSessions);
  await db.delete(staffAccounts);
  await db.update(staff).set({ deactivatedAt: null });
});
const people = { ada: await invite("ada"), bob: await invite("bob"), carol: await invite("carol") };

/** A browser: it keeps cookies as it is told to. */
function browser() {
  const jar = new Map<string, string>();
  const take = ({ location, setCookies }: SignInStep): string => {
    for (const line of setCookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, decodeURIComponent(value));
    }
    return location;
  };
  return {
    jar,
    begin: async (returnTo = `${appUrl}/desk/account`) =>
      take(await beginOidcSignIn(Object.fromEntries(jar), returnTo)),
    finish: async (query: Record<string, string>, via: "oidc" | "link" = "oidc") =>
      take(await finishSignIn(via, query, Object.fromEntries(jar))),
    staff: () => findStaff(jar.get("next-auth.session-token") ?? null),
  };
}

/** What a person does at the provider: follows, fills in the form, and comes back with an answer. */
async function visit(location: string, form: Record<string, string>): Promise<Record<string, string>> {
  const jar = new Map<string, string>();
  let url = location;
  for (let step = 0; step < 8 && !url.startsWith(appUrl); step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const post = url.includes("/interaction/") ? { method: "POST", body: new URLSearchParams(form) } : {};
    const response = await fetch(url, { redirect: "manual", headers: { cookie }, ...post });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    url = new URL(mustBe(response.headers.get("location")), url).href;
  }
  return Object.fromEntries(new URL(url).searchParams);
}

async function signIn(login: string, one = browser()) {
  const location = await one.finish(await visit(await one.begin(), { login }));
  return { one, location };
}
const unknown = "/desk/sign-in?error=Unknown";

describe("the organisation's own sign-in", () => {
  it.each(["inIdToken", "inUserinfo"] as const)("lets in who was invited, told %s", async (kind) => {
    use(providers[kind]);
    const { one, location } = await signIn("ada");
    expect(location).toBe(`${appUrl}/desk/account`);
    expect(await one.staff()).toMatchObject({ staffId: people.ada, memberships: [{ role: "handler" }] });
    const [event] = await db
      .select()
      .from(staffEvents)
      .where(eq(staffEvents.staffId, people.ada))
      .orderBy(desc(staffEvents.id))
      .limit(1);
    expect(event).toMatchObject({ type: "staff.signed_in", payload: { via: "oidc" } });
  });

  it("asks with PKCE, state and nonce for the least, and for the owner of an open session there", async () => {
    const location = new URL(await browser().begin());
    expect(location.origin).toBe(providers.inIdToken.issuer);
    const asked = Object.fromEntries(location.searchParams);
    expect(asked).toMatchObject({
      scope: "openid email",
      response_type: "code",
      code_challenge_method: "S256",
      prompt: "login",
      redirect_uri: redirectUris[0],
    });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked[name]).toMatch(/^[\w-]{20,}$/);
  });

  it.each(["stranger", "unsure", "silent", "empty"])(
    "lets nobody else in, and tells nothing: %s",
    async (login) => {
      const { one, location } = await signIn(login);
      expect(location).toBe(unknown);
      expect(await one.staff()).toBeNull();
      expect(await db.$count(staffAccounts)).toBe(0);
      expect(await db.$count(staffSessions)).toBe(0);
    },
  );

  it("makes nobody a member of staff", async () => {
    const before = await db.$count(staff);
    await signIn("stranger");
    expect(await db.$count(staff)).toBe(before);
  });

  it("lets nobody in who was deactivated, before or after the account was tied", async () => {
    await db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, people.ada));
    expect((await signIn("ada")).location).toBe(unknown);
    await db.update(staff).set({ deactivatedAt: null });
    await signIn("ada");
    await db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, people.ada));
    expect((await signIn("ada")).location).toBe(unknown);
  });

  it("knows an account again when its address has become another one", async () => {
    await signIn("bob");
    const old = accounts.bob.email;
    accounts.bob.email = "ada@staff.example";
    try {
      expect(await (await signIn("bob")).one.staff()).toMatchObject({ staffId: people.bob });
    } finally {
      accounts.bob.email = old;
    }
  });

  it("keeps no name, no address, and no token of the provider", async () => {
    await signIn("ada");
    const [kept] = await db.select().from(staffAccounts);
    expect(mustBe(kept).accountHash).toHaveLength(32);
    expect(Object.keys(mustBe(kept)).sort()).toEqual(["accountHash", "createdAt", "staffId"]);
  });

  it("ties a second person's account to nobody who forgot to sign out", async () => {
    const { one } = await signIn("ada");
    const before = mustBe(one.jar.get("next-auth.session-token"));
    await signIn("bob", one);
    expect(await one.staff()).toMatchObject({ staffId: people.bob });
    expect(await findStaff(before)).toBeNull();
    const tied = await db.select().from(staffAccounts);
    expect(tied.map(({ staffId }) => staffId).sort()).toEqual([people.ada, people.bob].sort());
  });

  it("is not there without a provider, and leads back", async () => {
    use(null);
    expect(await browser().begin()).toBe(unknown);
    expect(await browser().finish({ code: "x", state: "x" })).toMatch(/^\/desk\/sign-in\?error=/);
  });

  it("says so when the provider does not answer", async () => {
    use({ issuer: "http://localhost:1", clientId: "habeas", clientSecret: "x" });
    expect(await browser().begin()).toBe("/desk/sign-in?error=OAuthSignin");
  });
});

describe("an answer of the provider is refused", () => {
  const refused = async (one: ReturnType<typeof browser>, query: Record<string, string>) => {
    expect(await one.finish(query)).toBe("/desk/sign-in?error=OAuthCallback");
    expect(await one.staff()).toBeNull();
    expect(await db.$count(staffSessions)).toBe(0);
  };

  it("when the person went back", async () => {
    const one = browser();
    await refused(one, await visit(await one.begin(), { login: "", cancel: "yes" }));
  });

  it("with another state", async () => {
    const one = browser();
    await refused(one, { ...(await visit(await one.begin(), { login: "ada" })), state: "another" });
  });

  it("with the token of another nonce, and a code of another verifier", async () => {
    for (const [name, value] of [
      ["nonce", "of-another-sign-in"],
      ["code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"],
    ] as const) {
      const one = browser();
      const other = new URL(await one.begin());
      other.searchParams.set(name, value);
      await refused(one, await visit(other.href, { login: "ada" }));
    }
  });

  it("in another browser than the one that asked", async () => {
    await refused(browser(), await visit(await browser().begin(), { login: "ada" }));
  });

  it("a second time", async () => {
    const one = browser();
    const answer = await visit(await one.begin(), { login: "ada" });
    const held = new Map(one.jar);
    await one.finish(answer);
    await db.delete(staffSessions);
    one.jar.clear();
    for (const [name, value] of held) one.jar.set(name, value);
    await refused(one, answer);
  });
});

describe("a link", () => {
  const linkFor = async (staffId: string) => {
    const url = new URL(await createSignInLink(db, staffId, new Date()));
    return mustBe(url.searchParams.get("token"));
  };

  it("signs in once, and ends the session that the browser had", async () => {
    const one = browser();
    const token = await linkFor(people.ada);
    expect(await one.finish({ token, callbackUrl: `${appUrl}/desk/account` }, "link")).toBe(
      `${appUrl}/desk/account`,
    );
    expect(await one.staff()).toMatchObject({ staffId: people.ada });
    const before = mustBe(one.jar.get("next-auth.session-token"));
    expect(await browser().finish({ token }, "link")).toBe("/desk/sign-in?error=Verification");
    await one.finish({ token: await linkFor(people.bob) }, "link");
    expect(await one.staff()).toMatchObject({ staffId: people.bob });
    expect(await findStaff(before)).toBeNull();
  });

  it("leads to no other site", async () => {
    const token = await linkFor(people.ada);
    const location = await browser().finish({ token, callbackUrl: "https://evil.example/desk" }, "link");
    expect(new URL(location).origin).toBe(appUrl);
  });

  it("of somebody deactivated meanwhile opens nothing", async () => {
    const token = await linkFor(people.ada);
    await db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, people.ada));
    const one = browser();
    expect(await one.finish({ token }, "link")).toMatch(/^\/desk\/sign-in\?error=/);
    expect(await db.$count(staffSessions)).toBe(0);
  });

  it("that the machine printed is told apart in the history", async () => {
    await db.insert(staff).values({ name: (await anyName()).name, createdAt: new Date(0) });
    await ensureFirstAdministrator(new Date());
    const link = mustBe(await firstAdministratorLink(new Date(), true));
    const token = mustBe(new URL(link).searchParams.get("token"));
    await browser().finish({ token }, "link");
    const [event] = await db.select().from(staffEvents).orderBy(desc(staffEvents.id)).limit(1);
    expect(event).toMatchObject({ type: "staff.signed_in", payload: { via: "first-link" } });
  });

  const anyName = async () => mustBe((await db.select({ name: staff.name }).from(staff).limit(1))[0]);
});
