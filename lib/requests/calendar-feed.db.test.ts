import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { controllers, records } from "@/db/schema/controllers";
import { requests } from "@/db/schema/requests";
import { calendarFeeds, memberships, staff } from "@/db/schema/staff";
import { mintStaff } from "@/lib/auth/actor";
import { createFeed, findFeed, findOpenEntry, getFeed, revokeFeed } from "@/lib/requests/calendar-feed";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const now = new Date("2026-06-01T08:00:00Z");
const referencesIn = async (token: string) => mustBe(await findFeed(token)).map(({ reference }) => reference);

async function otherController(): Promise<string> {
  const record = mustBe((await db.select().from(records).limit(1))[0]);
  const [other] = await db
    .insert(controllers)
    .values({ slug: "other", name: "Other", recordDigest: record.digest })
    .returning({ id: controllers.id });
  await db.insert(records).values({ ...record, controllerId: mustBe(other).id });
  return mustBe(other).id;
}

describe("the calendar feed of a person of staff", () => {
  it("shows every open request that they may read, those due first first, and nothing about a person", async () => {
    const handler = await signInAs("handler");
    const late = await file({}, { now: new Date("2026-05-20T08:00:00Z") });
    const early = await file({}, { now: new Date("2026-05-02T08:00:00Z"), confirmed: false });
    const entries = mustBe(await findFeed(await createFeed(handler, now)));
    expect(entries.map(({ reference }) => reference)).toEqual([early.reference, late.reference]);
    expect(entries[0]).toEqual({
      reference: early.reference,
      controller: "MiNET",
      country: "FR",
      status: "unconfirmed",
      dueOn: (await requestRow(early.reference)).dueOn,
    });
  });

  it("leaves out what is answered, and what is another controller's", async () => {
    const dpo = await signInAs("dpo");
    const answered = await file();
    await db.update(requests).set({ status: "answered" }).where(eq(requests.id, answered.requestId));
    const foreign = await file();
    await db
      .update(requests)
      .set({ controllerId: await otherController() })
      .where(eq(requests.id, foreign.requestId));
    const open = await file();
    const shown = await referencesIn(await createFeed(dpo, now));
    expect(shown).toContain(open.reference);
    expect(shown).not.toContain(answered.reference);
    expect(shown).not.toContain(foreign.reference);
    expect(await findOpenEntry(dpo, open.reference)).toMatchObject({ reference: open.reference });
    for (const { reference } of [answered, foreign]) expect(await findOpenEntry(dpo, reference)).toBeNull();
    expect(await findOpenEntry(dpo, "HAB-2222-2222")).toBeNull();
  });

  it("has one address at a time: a new one ends the old, and none is kept in clear", async () => {
    const auditor = await signInAs("auditor");
    expect(await getFeed(auditor)).toBeNull();
    const old = await createFeed(auditor, now);
    const fresh = await createFeed(auditor, new Date(now.getTime() + 60_000));
    expect(await findFeed(old)).toBeNull();
    expect(await findFeed(fresh)).not.toBeNull();
    expect(mustBe(await getFeed(auditor)).createdAt).toEqual(new Date(now.getTime() + 60_000));
    const kept = await db.select().from(calendarFeeds).where(eq(calendarFeeds.staffId, auditor.staffId));
    expect(JSON.stringify(kept)).not.toContain(fresh);
    expect(kept).toHaveLength(1);
  });

  it("is over once revoked, and for nobody else", async () => {
    const [one, other] = [await signInAs("handler"), await signInAs("handler")];
    const [mine, theirs] = [await createFeed(one, now), await createFeed(other, now)];
    await revokeFeed(one);
    await revokeFeed(one);
    expect(await findFeed(mine)).toBeNull();
    expect(await getFeed(one)).toBeNull();
    expect(await findFeed(theirs)).not.toBeNull();
  });

  it("shrinks with the roles, and ends with the account", async () => {
    const handler = await signInAs("handler");
    await file();
    const token = await createFeed(handler, now);
    expect(await referencesIn(token)).not.toEqual([]);
    await db.delete(memberships).where(eq(memberships.staffId, handler.staffId));
    expect(await referencesIn(token)).toEqual([]);
    await db.update(staff).set({ deactivatedAt: now }).where(eq(staff.id, handler.staffId));
    expect(await findFeed(token)).toBeNull();
  });

  it("is refused to who may read no request, and nothing opens with a wrong address", async () => {
    const administrator = await signInAs("administrator");
    await expect(createFeed(administrator, now)).rejects.toThrow("forbidden");
    const nobody = mintStaff({ staffId: administrator.staffId, memberships: [] });
    await expect(createFeed(nobody, now)).rejects.toThrow("forbidden");
    for (const wrong of ["", "x", "A".repeat(43)]) expect(await findFeed(wrong)).toBeNull();
  });
});
