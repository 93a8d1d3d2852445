import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { identityChecks } from "@/db/schema/identity";
import type { Subject } from "@/lib/auth/actor";
import { accountProof } from "@/lib/identity/account-proof";
import { finishAccountSignIn, startAccountSignIn } from "@/lib/identity/account-sign-in";
import { reachedLevel } from "@/lib/identity/assurance";
import { listChecks } from "@/lib/identity/list-checks";
import { provenIdentifiers } from "@/lib/identity/proven-identifiers";
import { requestKey } from "@/lib/requests/request-key";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { requireLevelForAccess } from "@/lib/testing/identity-policy";
import { startOidcProvider, type TestProvider } from "@/lib/testing/oidc-provider";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow } from "@/lib/testing/test-people";

const appUrl = "http://localhost:3000";
const redirectUris = ["en", "fr"].map((locale) => `${appUrl}/${locale}/track/account/callback`);
const camille = "camille.aubrevoie@etu.example";
const accounts = {
  caubrevoie: { preferred_username: "caubrevoie", email: camille, email_verified: true },
  htreguibec: { preferred_username: "htreguibec", email: "hugo.treguibec@etu.example", email_verified: true },
  unsure: { preferred_username: "unsure", email: "lucas.perigaud@etu.example", email_verified: false },
  empty: {},
};
const providers = {
  inUserinfo: await startOidcProvider({ accounts, redirectUris }),
  inIdToken: await startOidcProvider({ accounts, redirectUris, claimsInIdToken: true }),
  gone: await startOidcProvider({ accounts, redirectUris }),
};
afterAll(() => Promise.all(Object.values(providers).map((provider) => provider.close())));
const settingsOf = ({ issuer, clientId, clientSecret }: TestProvider) => ({ issuer, clientId, clientSecret });
const opened = await createTestInstallation({
  env: {
    OIDC_MINET_ACCOUNT_ISSUER: providers.inUserinfo.issuer,
    OIDC_MINET_ACCOUNT_CLIENT_ID: providers.inUserinfo.clientId,
    OIDC_MINET_ACCOUNT_CLIENT_SECRET: providers.inUserinfo.clientSecret,
  },
});
const use = (provider: TestProvider | null) =>
  Object.assign(opened.settings, { accounts: provider ? { "minet/account": settingsOf(provider) } : {} });
beforeAll(() => requireLevelForAccess("substantial"));
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

/** What a browser does at the provider: follows, fills in the form, and comes back with an address. */
async function visit(location: string, button: Record<string, string>): Promise<string> {
  const jar = new Map<string, string>();
  const ask = async (url: string, body?: URLSearchParams) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const init = {
      redirect: "manual" as const,
      headers: { cookie },
      ...(body ? { method: "POST", body } : {}),
    };
    const response = await fetch(url, init);
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    const next = response.headers.get("location");
    return next ? new URL(next, url).href : null;
  };
  let url = location;
  for (let step = 0; step < 8 && !url.startsWith(appUrl); step += 1)
    url = mustBe(await (url.includes("/interaction/") ? ask(url, new URLSearchParams(button)) : ask(url)));
  return new URL(url).search;
}

async function begin(subject: Subject, now = new Date()) {
  const { location, ticket } = await startAccountSignIn(subject, { locale: "fr" }, now);
  return { location, ticket };
}

const finish = (subject: Subject, ticket: string | null, search: string, now = new Date()) =>
  finishAccountSignIn(subject, { ticket, locale: "fr", search }, now);

async function signIn(subject: Subject, login: string): Promise<void> {
  const { location, ticket } = await begin(subject);
  await finish(subject, ticket, await visit(location, { login }));
}

async function provenOf(reference: string) {
  const row = await requestRow(reference);
  const checks = await listChecks(row.id);
  return { checks, proven: provenIdentifiers(row, requestKey(row), checks) };
}

const level = async (reference: string) => {
  const row = await requestRow(reference);
  return reachedLevel({ ...row, checks: await listChecks(row.id) });
};

describe("an account of the controller's own", () => {
  it.each(["inUserinfo", "inIdToken"] as const)("proves its identifiers, told %s", async (kind) => {
    use(providers[kind]);
    const { reference, requestId, subject } = await file();
    expect(await level(reference)).toBe("low");
    await signIn(subject, "caubrevoie");
    const { checks, proven } = await provenOf(reference);
    expect(checks.map(({ method, status }) => [method, status])).toEqual([["account", "passed"]]);
    expect(proven).toEqual({ email: camille, login: "caubrevoie" });
    expect(await level(reference)).toBe("substantial");
    const row = await requestRow(reference);
    expect(accountProof(row, requestKey(row), mustBe(checks[0]))?.otherAddress).toBe(false);
    const lines = await opened.db.select().from(events).where(eq(events.requestId, requestId));
    expect(lines.map(({ type }) => type)).toContain("identity.passed");
    expect(JSON.stringify(lines)).not.toMatch(/caubrevoie|etu\.example/);
  });

  it("proves the account that was signed in to and not the one that was claimed; the code's address stays", async () => {
    use(providers.inUserinfo);
    const { reference, subject } = await file({ identifiers: { login: "caubrevoie" } });
    await signIn(subject, "htreguibec");
    const { checks, proven } = await provenOf(reference);
    expect(proven).toEqual({ email: camille, login: "htreguibec" });
    const row = await requestRow(reference);
    expect(checks.map((check) => accountProof(row, requestKey(row), check))).toEqual([
      { identifiers: { login: "htreguibec", email: "hugo.treguibec@etu.example" }, otherAddress: true },
    ]);
  });

  it("proves no address that the provider has not verified", async () => {
    use(providers.inUserinfo);
    const { reference, subject } = await file();
    await signIn(subject, "unsure");
    const { checks } = await provenOf(reference);
    const row = await requestRow(reference);
    const alone = provenIdentifiers({ ...row, emailConfirmedAt: null }, requestKey(row), checks);
    expect(alone).toEqual({ login: "unsure" });
  });

  it("that says nothing proves nothing", async () => {
    use(providers.inUserinfo);
    const { reference, subject } = await file();
    await expect(signIn(subject, "empty")).rejects.toThrow("account.unproven");
    expect((await provenOf(reference)).checks).toEqual([]);
  });

  it("leaves no token and no claim in the database but the sealed proof", async () => {
    use(providers.inUserinfo);
    const { reference, subject } = await file();
    await signIn(subject, "caubrevoie");
    const row = await requestRow(reference);
    const [check] = await opened.db.select().from(identityChecks).where(eq(identityChecks.requestId, row.id));
    const held = mustBe(check);
    expect(Buffer.from(mustBe(held.proven)).toString("latin1")).not.toContain("caubrevoie");
    expect([held.answers, held.reason, held.codeHash]).toEqual([null, null, null]);
  });
});

describe("an answer of the provider is refused", () => {
  const answered = async () => {
    use(providers.inUserinfo);
    const filed = await file();
    const { location, ticket } = await begin(filed.subject);
    return { ...filed, location, ticket };
  };
  const expectNothing = async (reference: string) => expect(await level(reference)).toBe("low");
  const changed = (search: string, name: string, value: string) => {
    const params = new URLSearchParams(search);
    params.set(name, value);
    return `?${params}`;
  };

  it("when the person said no there", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "", cancel: "yes" });
    await expect(finish(subject, ticket, search)).rejects.toThrow("account.cancelled");
    await expectNothing(reference);
  });

  it("with another state, and with none", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "caubrevoie" });
    await expect(finish(subject, ticket, changed(search, "state", "another"))).rejects.toThrow(
      "account.expired",
    );
    await expect(finish(subject, ticket, "")).rejects.toThrow("account.expired");
    await expectNothing(reference);
  });

  it("with the token of another nonce", async () => {
    const { reference, subject, location, ticket } = await answered();
    const other = new URL(location);
    other.searchParams.set("nonce", "of-another-sign-in");
    const search = await visit(other.href, { login: "caubrevoie" });
    await expect(finish(subject, ticket, search)).rejects.toThrow("account.expired");
    await expectNothing(reference);
  });

  it("with a code that was asked for with another verifier", async () => {
    const { reference, subject, location, ticket } = await answered();
    const other = new URL(location);
    other.searchParams.set("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const search = await visit(other.href, { login: "caubrevoie" });
    await expect(finish(subject, ticket, search)).rejects.toThrow("account.expired");
    await expectNothing(reference);
  });

  it("that names another issuer", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "caubrevoie" });
    const from = changed(search, "iss", "http://localhost:1");
    await expect(finish(subject, ticket, from)).rejects.toThrow("account.expired");
    await expectNothing(reference);
  });

  it("a second time, and when it comes twice at once", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "caubrevoie" });
    const twice = await Promise.allSettled([1, 2].map(() => finish(subject, ticket, search)));
    expect(twice.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
    await expect(finish(subject, ticket, search)).rejects.toThrow();
    expect((await provenOf(reference)).checks.length).toBeLessThanOrEqual(1);
  });

  it("after ten minutes, without a ticket, with a changed one", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "caubrevoie" });
    const bytes = Buffer.from(ticket, "base64url");
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    for (const wrong of [null, "", "x", bytes.toString("base64url")])
      await expect(finish(subject, wrong, search)).rejects.toThrow("account.expired");
    await expect(finish(subject, ticket, search, minutes(11))).rejects.toThrow("account.expired");
    await expectNothing(reference);
  });

  it("in the session of another request, and in another session of the same one", async () => {
    const { reference, subject, location, ticket } = await answered();
    const search = await visit(location, { login: "caubrevoie" });
    const other = await file();
    await expect(finish(other.subject, ticket, search)).rejects.toThrow("account.expired");
    const again = { ...subject, sessionId: other.subject.sessionId };
    await expect(finish(again, ticket, search)).rejects.toThrow("account.expired");
    await expectNothing(reference);
    await expectNothing(other.reference);
  });

  it("when the provider is gone, at the start and at the end", async () => {
    use(providers.gone);
    const { reference, subject } = await file();
    const { location, ticket } = await begin(subject);
    const search = await visit(location, { login: "caubrevoie" });
    await providers.gone.close();
    await expect(finish(subject, ticket, search)).rejects.toThrow("account.unreachable");
    use({ ...providers.gone, clientId: "not-seen-before" });
    await expect(begin(subject)).rejects.toThrow("account.unreachable");
    await expectNothing(reference);
  });

  it("when the provider does not know us", async () => {
    use({ ...providers.inUserinfo, clientSecret: "not the secret" });
    const { subject } = await file();
    const { location, ticket } = await begin(subject);
    const search = await visit(location, { login: "caubrevoie" });
    await expect(finish(subject, ticket, search)).rejects.toThrow("account.unreachable");
  });
});

describe("who may sign in", () => {
  const refusal = async (subject: Subject) =>
    begin(subject).then(
      () => null,
      (error: Error) => error.message,
    );

  it("nobody whose address is not proven, or who has no request", async () => {
    use(providers.inUserinfo);
    const { subject } = await file({}, { confirmed: false });
    expect(await refusal(subject)).toBe("not_found");
    expect(await refusal({ ...subject, requestId: null, verifiedAt: new Date() })).toBe("not_found");
  });

  it("no representative: their account is not the subject's", async () => {
    use(providers.inUserinfo);
    const { subject } = await file({
      requester: "agent",
      representativeName: "Agnès Représente",
      mandate: "A mandate of 1 May",
    });
    expect(await refusal(subject)).toBe("identity.not_offered");
  });

  it("nobody twice, nobody after the request is over", async () => {
    use(providers.inUserinfo);
    const proven = await file();
    await signIn(proven.subject, "caubrevoie");
    expect(await refusal(proven.subject)).toBe("identity.not_offered");
    const over = await file();
    await withdrawRights(over.subject, { rights: ["access", "portability"] }, new Date());
    expect(await refusal(over.subject)).toBe("identity.not_offered");
  });

  it("nobody where no provider is set up, or where nothing more is wanted", async () => {
    const { subject } = await file();
    use(null);
    expect(await refusal(subject)).toBe("identity.not_offered");
    use(providers.inUserinfo);
    const enough = await file({ rights: ["rectification"] });
    expect(await refusal(enough.subject)).toBe("identity.not_offered");
  });
});
