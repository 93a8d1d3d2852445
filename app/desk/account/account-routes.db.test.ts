import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as authRoute } from "@/app/api/auth/[...nextauth]/route";
import { POST as addRoute } from "@/app/desk/account/passkeys/add/route";
import { POST as optionsRoute } from "@/app/desk/account/passkeys/options/route";
import { POST as removeRoute } from "@/app/desk/account/passkeys/remove/route";
import { POST as showRoute } from "@/app/desk/account/passkeys/show/route";
import { POST as endRoute } from "@/app/desk/account/sessions/end/route";
import { POST as aliveRoute, GET as leftRoute } from "@/app/desk/keep-alive/route";
import { POST as keepRoute } from "@/app/desk/keep-typed/route";
import { POST as takeRoute } from "@/app/desk/keep-typed/take/route";
import { staffSessions } from "@/db/schema/staff";
import { createSignInLink } from "@/lib/auth/send-sign-in-link";
import { getStaff, requireStaff } from "@/lib/auth/session";
import { createSoftwarePasskey } from "@/lib/testing/software-passkey";
import { newMember, openSession, sessionOf } from "@/lib/testing/staff-session";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe } from "@/lib/testing/test-people";
import { hashToken } from "@/lib/vault/token";

/** The browser's cookies and what it tells with a request: Next.js keeps them where only its own server can look. */
const { jar, told } = vi.hoisted(() => ({ jar: new Map<string, string>(), told: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => told,
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => void (value === "" ? jar.delete(name) : jar.set(name, value)),
  }),
}));
const origin = "http://localhost:3000";
vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "http://localhost:3000", staffIdleMinutes: 15, oidc: null }),
}));

const opened = await createTestInstallation();
const { db } = opened;
const cookie = "next-auth.session-token";
beforeEach(() => {
  jar.clear();
  told.delete("sec-fetch-mode");
});

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
const call = (route: unknown, path: string, init: RequestInit = {}): Promise<Response> =>
  (route as Route)(new Request(origin + path, init), { params: Promise.resolve({} as never) });
const post = (route: unknown, path: string, fields: Record<string, string>, headers = {}) =>
  call(route, path, { method: "POST", body: new URLSearchParams(fields), headers: { origin, ...headers } });
const send = (route: unknown, path: string, body: unknown, from = origin) =>
  call(route, path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { origin: from, "content-type": "application/json" },
  });
const whereTo = (response: Response) => (response.headers.get("location") ?? "").replace(origin, "");

async function signedIn(): Promise<{ staffId: string; token: string }> {
  const member = await newMember();
  jar.set(cookie, member.token);
  return member;
}
const idleFor = (token: string, minutes: number) =>
  db
    .update(staffSessions)
    .set({ lastSeenAt: new Date(Date.now() - minutes * 60_000) })
    .where(eq(staffSessions.tokenHash, hashToken(token)));
const lastSeen = async (token: string) =>
  mustBe(
    (
      await db
        .select()
        .from(staffSessions)
        .where(eq(staffSessions.tokenHash, hashToken(token)))
    )[0],
  ).lastSeenAt;

async function addPasskey() {
  const software = createSoftwarePasskey();
  const options = await (await send(optionsRoute, "/x", { ceremony: "create" })).json();
  const answer = JSON.stringify(software.create(options));
  const response = await post(addRoute, "/x", { name: "Laptop", answer, returnTo: "/desk/account" });
  return { software, response };
}

describe("a passkey", () => {
  it("is made, wanted in the next session, shown, and leads on", async () => {
    const { staffId } = await signedIn();
    const { software, response } = await addPasskey();
    expect(whereTo(response)).toBe("/desk/account?done=passkey-added");
    jar.set(cookie, await openSession(staffId));
    expect(await getStaff()).toBeNull();
    await expect(requireStaff("/desk/requests/X")).rejects.toMatchObject({
      digest: expect.stringContaining("/desk/sign-in/second-factor?returnTo=%2Fdesk%2Frequests%2FX"),
    });
    const options = await (await send(optionsRoute, "/x", { ceremony: "get" })).json();
    const answer = JSON.stringify(software.show(options));
    const shown = await post(showRoute, "/x", { answer, returnTo: "/desk/requests/X" });
    expect(whereTo(shown)).toBe("/desk/requests/X");
    expect(await getStaff()).toMatchObject({ staffId });
  });

  it("that is refused leads back to where it is shown, and to no other site", async () => {
    const { staffId } = await signedIn();
    await addPasskey();
    jar.set(cookie, await openSession(staffId));
    const shown = await post(showRoute, "/x", { answer: "{}", returnTo: "https://evil.example/" });
    expect(whereTo(shown)).toBe(
      "/desk/sign-in/second-factor?returnTo=%2Fdesk&again=yes&problem=passkey.refused",
    );
    expect(await getStaff()).toBeNull();
  });

  it("is changed only after one was shown, also by hand-made forms", async () => {
    const { staffId } = await signedIn();
    const { software } = await addPasskey();
    jar.set(cookie, await openSession(staffId));
    const asked = await send(optionsRoute, "/x", { ceremony: "create" });
    expect([asked.status, await asked.json()]).toMatchObject([403, { code: "session.second_factor" }]);
    const removed = await post(removeRoute, "/x", { passkey: software.id });
    expect(whereTo(removed)).toBe("/desk/sign-in/second-factor?returnTo=%2Fdesk%2Faccount&again=yes");
  });

  it("is asked for by no other site and by nobody who is signed out", async () => {
    await signedIn();
    expect((await send(optionsRoute, "/x", { ceremony: "get" }, "https://evil.example")).status).toBe(403);
    jar.clear();
    expect((await send(optionsRoute, "/x", { ceremony: "create" })).status).toBe(401);
    expect(whereTo(await post(addRoute, "/x", { name: "x", answer: "{}" }))).toMatch(/^\/desk\/sign-in\?/);
  });
});

describe("before the second factor", () => {
  it("no other session can be ended", async () => {
    const { staffId, token } = await signedIn();
    await addPasskey();
    jar.set(cookie, await openSession(staffId));
    const ended = await post(endRoute, "/x", { session: "others" });
    expect(whereTo(ended)).toContain("/desk/sign-in/second-factor");
    expect((await sessionOf(token)).staff).not.toBeNull();
  });
});

describe("the end of a session", () => {
  const left = async (response: Response) => ((await response.json()) as { endsInMs: number }).endsInMs;

  it("is told without being put off, and put off when somebody says that they are there", async () => {
    const { token } = await signedIn();
    await idleFor(token, 10);
    const first = await left(await call(leftRoute, "/desk/keep-alive"));
    expect(first).toBeGreaterThan(4.9 * 60_000);
    expect(first).toBeLessThanOrEqual(5 * 60_000);
    expect(await left(await call(leftRoute, "/desk/keep-alive"))).toBeLessThanOrEqual(first);
    expect(await left(await send(aliveRoute, "/desk/keep-alive", {}))).toBeGreaterThan(14.9 * 60_000);
  });

  it("is put off by nobody else's page", async () => {
    const { token } = await signedIn();
    await idleFor(token, 10);
    expect((await send(aliveRoute, "/x", {}, "https://evil.example")).status).toBe(403);
    expect(Date.now() - (await lastSeen(token)).getTime()).toBeGreaterThan(9 * 60_000);
  });

  it("is put off by pages that are opened, and not by what scripts fetch", async () => {
    const { token } = await signedIn();
    await idleFor(token, 10);
    for (const mode of ["cors", "same-origin", "no-cors"]) {
      told.set("sec-fetch-mode", mode);
      expect(await getStaff()).not.toBeNull();
    }
    expect(Date.now() - (await lastSeen(token)).getTime()).toBeGreaterThan(9 * 60_000);
    told.set("sec-fetch-mode", "navigate");
    expect(await getStaff()).not.toBeNull();
    expect(Date.now() - (await lastSeen(token)).getTime()).toBeLessThan(60_000);
  });

  it("is over after the time, and cannot be taken back", async () => {
    const { token } = await signedIn();
    await idleFor(token, 15);
    expect(await left(await call(leftRoute, "/desk/keep-alive"))).toBe(0);
    expect(await left(await send(aliveRoute, "/desk/keep-alive", {}))).toBe(0);
    expect(await getStaff()).toBeNull();
  });
});

describe("what was typed before the end", () => {
  const page = "/desk/requests/MINET-1";
  const forms = [
    {
      action: `${page}/reply`,
      index: 0,
      fields: [
        { name: "text", index: 0, value: "Chère Madame, …" },
        { name: "done", index: 0, value: true },
      ],
    },
  ];
  const keep = () => send(keepRoute, "/desk/keep-typed", { page, forms });
  const take = async (of = page) => {
    const response = await send(takeRoute, "/x", { page: of });
    return response.ok ? ((await response.json()) as { forms: unknown }).forms : response.status;
  };

  it("comes back once, on its page, to who signs in again in this browser", async () => {
    const { staffId, token } = await signedIn();
    await idleFor(token, 16);
    expect((await keep()).status).toBe(204);
    expect(await take()).toBe(401);
    jar.set(cookie, await openSession(staffId));
    expect(await take("/desk/requests/MINET-2")).toEqual([]);
    expect(await take()).toEqual(forms);
    expect(await take()).toEqual([]);
  });

  it("does not come back to a colleague, nor before the second factor", async () => {
    await signedIn();
    await addPasskey();
    const mine = mustBe(jar.get(cookie));
    const { session } = await sessionOf(mine);
    await keep();
    await signedIn();
    expect(await take()).toEqual([]);
    jar.set(cookie, await openSession(session.staffId));
    expect(await take()).toBe(401);
    jar.set(cookie, mine);
    expect(await take()).toEqual(forms);
  });

  it("is kept for nobody whose session somebody ended, and for no other site", async () => {
    const { token } = await signedIn();
    expect((await send(keepRoute, "/x", { page, forms }, "https://evil.example")).status).toBe(403);
    await db.delete(staffSessions).where(eq(staffSessions.tokenHash, hashToken(token)));
    expect((await keep()).status).toBe(401);
  });

  it.each([
    ["of another page", { page: "/en/minet", forms }],
    ["of no shape", { page, forms: "x" }],
    [
      "too long",
      {
        page,
        forms: [{ action: "/x", index: 0, fields: [{ name: "a", index: 0, value: "x".repeat(600_000) }] }],
      },
    ],
  ])("is not kept: %s", async (_, body) => {
    await signedIn();
    expect((await send(keepRoute, "/x", body)).status).toBeGreaterThanOrEqual(413);
  });
});

describe("the address of a mailed link", () => {
  const open = (path: string, headers: Record<string, string>) =>
    (authRoute as unknown as (request: Request, context: unknown) => Promise<Response>)(
      new Request(`${origin}/api/auth/${path}`, { headers }),
      { params: Promise.resolve({ nextauth: mustBe(path.split("?")[0]).split("/") }) },
    );
  const fromOurPage = { "sec-fetch-site": "same-origin" };

  it("uses nothing up when a scanner or another site opens it", async () => {
    const { staffId } = await newMember();
    const link = new URL(await createSignInLink(db, staffId, new Date()));
    const token = mustBe(link.searchParams.get("token"));
    const callback = `callback/email?token=${token}&callbackUrl=${encodeURIComponent(`${origin}/desk/account`)}`;
    const scanned = await open(callback, { "sec-fetch-site": "none" });
    expect(whereTo(scanned)).toBe(`/desk/sign-in/confirm?token=${token}&returnTo=%2Fdesk%2Faccount`);
    const pressed = await open(callback, fromOurPage);
    expect([pressed.status, whereTo(pressed)]).toEqual([303, "/desk/account"]);
    expect(pressed.headers.getSetCookie().join()).toMatch(
      /next-auth\.session-token=[\w-]+;.*HttpOnly.*SameSite=Lax/i,
    );
  });

  it.each(["session", "csrf", "providers", "signin", "signout", "error"])(
    "serves nothing else of next-auth: %s",
    async (path) => {
      expect((await open(path, fromOurPage)).status).toBe(404);
    },
  );
});
