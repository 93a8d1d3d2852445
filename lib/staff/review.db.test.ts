import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { accessReviews, staffEvents } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { completeReview } from "@/lib/staff/complete-review";
import { decideReview, type ReviewFinding } from "@/lib/staff/decide-review";
import { getReview } from "@/lib/staff/get-review";
import { listMembers } from "@/lib/staff/list-members";
import { listDueReviews, listReviews } from "@/lib/staff/list-reviews";
import { startReview } from "@/lib/staff/start-review";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin", "mintt", "imaweb"] });
const now = new Date("2026-11-22T23:30:00Z");

const start = (actor: Staff, controllerSlug: string) => startReview(actor, { controllerSlug }, now);

/** Every entry that the reader may decide about, with one finding for all but some. */
async function decideAll(actor: Staff, reviewId: string, ended: readonly string[] = []): Promise<void> {
  const review = mustBe(await getReview(actor, reviewId));
  const findings = review.entries
    .filter(({ own }) => review.alone || !own)
    .map(({ staffId, role }): ReviewFinding => {
      const finding = ended.includes(`${staffId} ${role}`) ? "ended" : "kept";
      return { staffId, role, finding };
    });
  await decideReview(actor, { reviewId, findings }, now);
}

describe("a review", () => {
  it("asks about every role, ends the ones that are not needed, and is due again in a year", async () => {
    const administrator = await signInAs("administrator");
    const dpo = await signInAs("dpo");
    const handler = await signInAs("handler");
    const { reviewId } = await start(administrator, "minet");
    expect(await start(dpo, "minet")).toEqual({ reviewId });
    await decideAll(administrator, reviewId, [`${handler.staffId} handler`]);
    await expect(completeReview(administrator, { reviewId }, now)).rejects.toMatchObject({
      code: "input.invalid",
      fields: { undecided: "1" },
    });
    await decideAll(dpo, reviewId, [`${handler.staffId} handler`]);
    const counts = await completeReview(dpo, { reviewId }, now);
    expect(counts).toEqual({ kept: 2, ended: 1 });
    const left = (await listMembers(administrator, now)).map(({ staffId }) => staffId);
    expect(left.sort()).toEqual([administrator.staffId, dpo.staffId].sort());
    const written = await db.select().from(staffEvents).orderBy(staffEvents.id);
    expect(written.slice(-2)).toMatchObject([
      { type: "staff.role_ended", staffId: handler.staffId, actorId: dpo.staffId },
      { type: "review.completed", payload: { reviewId, kept: 2, ended: 1 } },
    ]);
    const [row] = await db.select().from(accessReviews).where(eq(accessReviews.id, reviewId));
    expect(row?.nextOn).toBe("2027-11-23");
    for (const attempt of [() => completeReview(dpo, { reviewId }, now), () => decideAll(dpo, reviewId)])
      await expect(attempt()).rejects.toMatchObject({ code: "review.finished" });
  });

  it("lets nobody decide about themselves while a colleague can", async () => {
    const administrator = await signInAs("administrator", "netkin");
    const own = { staffId: administrator.staffId, role: "administrator", finding: "kept" } as const;
    const { reviewId } = await start(administrator, "netkin");
    expect(mustBe(await getReview(administrator, reviewId)).alone).toBe(true);
    await decideReview(administrator, { reviewId, findings: [own] }, now);
    await signInAs("dpo", "netkin");
    expect(mustBe(await getReview(administrator, reviewId)).alone).toBe(false);
    await expect(decideReview(administrator, { reviewId, findings: [own] }, now)).rejects.toMatchObject({
      code: "staff.self",
    });
  });

  it("never ends the last administrator, and then changes nothing at all", async () => {
    const dpo = await signInAs("dpo", "mintt");
    const administrator = await signInAs("administrator", "mintt");
    const handler = await signInAs("handler", "mintt");
    const { reviewId } = await start(dpo, "mintt");
    const ended = [`${administrator.staffId} administrator`, `${handler.staffId} handler`];
    await decideAll(dpo, reviewId, ended);
    await decideAll(administrator, reviewId, ended);
    await expect(completeReview(dpo, { reviewId }, now)).rejects.toMatchObject({
      code: "staff.last_administrator",
    });
    expect(await listMembers(administrator, now)).toHaveLength(3);
    expect(mustBe(await getReview(dpo, reviewId)).completedAt).toBeNull();
  });

  it("is for administrators and data protection officers of that controller", async () => {
    const administrator = await signInAs("administrator", "imaweb");
    const { reviewId } = await start(administrator, "imaweb");
    const others = roles.filter((role) => role !== "administrator" && role !== "dpo");
    const actors: [Staff, string][] = [[await signInAs("dpo", "minet"), "not_found"]];
    for (const role of others) actors.push([await signInAs(role, "imaweb"), "forbidden"]);
    for (const [actor, code] of actors) {
      for (const attempt of [
        () => start(actor, "imaweb"),
        () => decideReview(actor, { reviewId, findings: [] }, now),
        () => completeReview(actor, { reviewId }, now),
      ])
        await expect(attempt()).rejects.toMatchObject({ code });
      expect(await getReview(actor, reviewId)).toBeNull();
    }
    const unknown = { staffId: crypto.randomUUID(), role: "dpo", finding: "kept" } as const;
    await expect(decideReview(administrator, { reviewId, findings: [unknown] }, now)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("reviews that are due", () => {
  it("are those of controllers a year after they were taken in, or after their last one", async () => {
    const administrator = await signInAs("administrator", "netkin");
    expect(await listDueReviews(now)).toEqual([]);
    const inAYear = new Date("2027-11-22T23:30:00Z");
    const [state] = await listReviews(administrator, inAYear);
    expect(state).toMatchObject({ slug: "netkin", last: null });
    expect((await listDueReviews(new Date("2029-01-01T00:00:00Z"))).map(({ slug }) => slug).sort()).toEqual([
      "imaweb",
      "minet",
      "mintt",
      "netkin",
    ]);
    const minet = (at: string) =>
      listDueReviews(new Date(at)).then((due) => due.some(({ slug }) => slug === "minet"));
    // In Paris the 23rd begins at 23:00 UTC.
    expect([await minet("2027-11-22T22:59:00Z"), await minet("2027-11-22T23:00:00Z")]).toEqual([false, true]);
  });
});
