import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { staff, staffEvents, staffSessions } from "@/db/schema/staff";
import { endOtherSessions, endSession, endSessionsOf, listSessions } from "@/lib/auth/end-sessions";
import { changeAccount, getAccount } from "@/lib/auth/own-account";
import { signInStaff, signOutStaff } from "@/lib/auth/sign-in";
import { findSession, findStaff, findTypist } from "@/lib/auth/staff-session";
import { newMember, openSession, sessionOf } from "@/lib/testing/staff-session";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { createToken, hashToken } from "@/lib/vault/token";

const opened = await createTestInstallation({
  controllers: ["minet", "netkin"],
  env: { STAFF_IDLE_MINUTES: "10" },
});
const { db } = opened;
const start = Date.now();
const at = (seconds: number) => new Date(start + seconds * 1000);

/** A session whose times are those of this file's clock. */
async function begun() {
  const { staffId } = await signInAs("handler");
  const token = createToken();
  const expiresAt = at(8 * 3600);
  await signInStaff({ token, staffId, expiresAt, via: "link", replaces: null }, at(0));
  return { staffId, token };
}
const rowOf = async (token: string) =>
  mustBe(
    (
      await db
        .select()
        .from(staffSessions)
        .where(eq(staffSessions.tokenHash, hashToken(token)))
    )[0],
  );
const lastEvent = async (staffId: string) =>
  (
    await db
      .select()
      .from(staffEvents)
      .where(eq(staffEvents.staffId, staffId))
      .orderBy(desc(staffEvents.id))
      .limit(1)
  )[0];

describe("a session that nobody uses", () => {
  it("ends after as many minutes as the installation says", async () => {
    const { token } = await begun();
    expect(await findStaff(token, at(599), { passive: true })).not.toBeNull();
    expect(await findStaff(token, at(600), { passive: true })).toBeNull();
    expect(await findStaff(token, at(600))).toBeNull();
    expect(await findStaff(token, at(1200))).toBeNull();
  });

  it("lives on by use", async () => {
    const { token } = await begun();
    for (const seconds of [500, 1000, 1500]) expect(await findStaff(token, at(seconds))).not.toBeNull();
    expect((await sessionOf(token, at(1500))).endsAt).toEqual(at(2100));
  });

  it("does not live on by what asks by itself", async () => {
    const { token } = await begun();
    for (const seconds of [200, 400, 590])
      expect(await findStaff(token, at(seconds), { passive: true })).not.toBeNull();
    expect(await findStaff(token, at(600), { passive: true })).toBeNull();
  });

  it("is written down at most once a minute", async () => {
    const { token } = await begun();
    await findStaff(token, at(59));
    expect((await rowOf(token)).lastSeenAt).toEqual(at(0));
    await findStaff(token, at(60));
    expect((await rowOf(token)).lastSeenAt).toEqual(at(60));
    await findStaff(token, at(30));
    expect((await rowOf(token)).lastSeenAt).toEqual(at(60));
  });

  it("ends with the working day however much it is used", async () => {
    const { staffId } = await begun();
    const token = createToken();
    await signInStaff({ token, staffId, expiresAt: at(700), via: "link", replaces: null }, at(0));
    expect((await sessionOf(token, at(590))).endsAt).toEqual(at(600));
    await findStaff(token, at(590));
    expect((await sessionOf(token, at(650))).endsAt).toEqual(at(700));
    expect(await findStaff(token, at(700))).toBeNull();
  });

  it("still tells whose typed text is to be kept, and opens nothing", async () => {
    const { staffId, token } = await begun();
    expect(await findTypist(token, at(3600))).toBe(staffId);
    expect(await findSession(token, at(3600))).toBeNull();
    expect(await findTypist(token, at(8 * 3600))).toBeNull();
    await signOutStaff(token, at(3600));
    expect(await findTypist(token, at(3600))).toBeNull();
  });
});

describe("a session ends at the next request", () => {
  it("when its owner is deactivated, also for what they had typed", async () => {
    const { staffId, token } = await begun();
    await db
      .update(staff)
      .set({ deactivatedAt: at(1) })
      .where(eq(staff.id, staffId));
    expect(await findSession(token, at(2))).toBeNull();
    expect(await findTypist(token, at(2))).toBeNull();
    const again = { token: createToken(), staffId, expiresAt: at(100), via: "link", replaces: null } as const;
    await expect(signInStaff(again, at(3))).rejects.toThrow("not active");
  });

  it("when its owner signs out, which the history tells", async () => {
    const { staffId, token } = await begun();
    await signOutStaff(token, at(5));
    expect(await findSession(token, at(5))).toBeNull();
    expect(await lastEvent(staffId)).toMatchObject({ type: "staff.signed_out", actorId: staffId, at: at(5) });
    await signOutStaff(token, at(6));
    expect((await lastEvent(staffId))?.at).toEqual(at(5));
  });

  it("when somebody else signs in at the same browser", async () => {
    const first = await begun();
    const second = await signInAs("dpo");
    const token = createToken();
    const { staffId } = second;
    await signInStaff({ token, staffId, expiresAt: at(100), via: "oidc", replaces: first.token }, at(1));
    expect(await findSession(first.token, at(2))).toBeNull();
    expect(await findStaff(token, at(2))).toMatchObject({ staffId });
    expect(await lastEvent(staffId)).toMatchObject({ type: "staff.signed_in", payload: { via: "oidc" } });
  });

  it("and no database holds a token that works", async () => {
    const { token } = await begun();
    expect(JSON.stringify(await db.select().from(staffSessions))).not.toContain(token);
  });
});

describe("somebody's own sessions", () => {
  it("are listed, the live ones, and one or all others end", async () => {
    const { staffId, token } = await newMember();
    const others = [await openSession(staffId), await openSession(staffId), await openSession(staffId)];
    const idle = mustBe(others[2]);
    await db
      .update(staffSessions)
      .set({ lastSeenAt: new Date(Date.now() - 700_000) })
      .where(eq(staffSessions.tokenHash, hashToken(idle)));
    const { session } = await sessionOf(token);
    const listed = await listSessions(session, new Date());
    const ids = listed.map(({ id }) => id);
    expect(listed.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([session.sessionId]);
    expect(ids).not.toContain((await rowOf(idle)).id);
    const { session: one } = await sessionOf(mustBe(others[0]));
    expect(ids).toContain(one.sessionId);
    await endSession(session, { sessionId: one.sessionId }, new Date());
    expect(await findSession(mustBe(others[0]))).toBeNull();
    expect(await findSession(mustBe(others[1]))).not.toBeNull();
    expect(await endOtherSessions(session, new Date())).toBeGreaterThanOrEqual(2);
    expect(await findSession(mustBe(others[1]))).toBeNull();
    expect(await findSession(token)).not.toBeNull();
    expect(await lastEvent(staffId)).toMatchObject({ type: "staff.sessions_ended" });
  });

  it("are nobody else's to end", async () => {
    const [mine, theirs] = [await newMember(), await newMember()];
    const { session } = await sessionOf(mine.token);
    const { sessionId } = (await sessionOf(theirs.token)).session;
    await expect(endSession(session, { sessionId }, new Date())).rejects.toThrow("not_found");
    await endOtherSessions(session, new Date());
    expect(await findSession(theirs.token)).not.toBeNull();
  });
});

describe("an administrator ends a person's sessions", () => {
  it("all of them, at once", async () => {
    const { staffId, token } = await newMember();
    const administrator = await signInAs("administrator");
    expect(await endSessionsOf(administrator, staffId, new Date())).toBeGreaterThanOrEqual(1);
    expect(await findSession(token)).toBeNull();
    expect(await lastEvent(staffId)).toMatchObject({
      type: "staff.sessions_ended",
      actorId: administrator.staffId,
    });
  });

  it.each(["dpo", "handler", "contributor", "auditor"] as const)("and no %s does", async (role) => {
    const { staffId, token } = await newMember();
    await expect(endSessionsOf(await signInAs(role), staffId, new Date())).rejects.toThrow("forbidden");
    expect(await findSession(token)).not.toBeNull();
  });

  it("and none of another controller does", async () => {
    const { staffId } = await newMember();
    const elsewhere = await signInAs("administrator", "netkin");
    await expect(endSessionsOf(elsewhere, staffId, new Date())).rejects.toThrow("not_found");
  });
});

describe("somebody's own account", () => {
  it("shows who they are, and takes language and summary of the mails", async () => {
    const actor = await signInAs("handler");
    expect(await getAccount(actor)).toMatchObject({ name: "handler", locale: "en", digest: true });
    await changeAccount(actor, { locale: "nl", digest: false });
    expect(await getAccount(actor)).toMatchObject({ locale: "nl", digest: false });
    const other = await signInAs("handler");
    expect(await getAccount(other)).toMatchObject({ locale: "en", digest: true });
  });

  it("takes no language that no mail speaks", async () => {
    const actor = await signInAs("handler");
    await expect(changeAccount(actor, { locale: "es", digest: true })).rejects.toThrow("input.invalid");
  });
});
