import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accessReviewEntries, accessReviews } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { assertAdministrator, type HeldRole, removeRole } from "@/lib/staff/lock-memberships";
import { lockReview } from "@/lib/staff/lock-review";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { nextReviewOn } from "@/lib/staff/review-rule";

/**
 * Ends a review: the roles that were found no longer needed end at once, and the next one is due in a year. A role that
 * ended or was given after the beginning is left as it is.
 *
 * Permission staff.review for the review's controller.
 * @throws Problem not_found · review.finished · input.invalid (`undecided`: how many roles) · staff.last_administrator
 */
export async function completeReview(
  actor: Staff,
  input: { reviewId: string },
  now: Date,
): Promise<{ kept: number; ended: number }> {
  const { reviewId } = input;
  return installation().db.transaction(async (tx) => {
    const { controllerId, recordDigest, held } = await lockReview(tx, actor, reviewId);
    const entries = await tx
      .select()
      .from(accessReviewEntries)
      .where(eq(accessReviewEntries.reviewId, reviewId));
    const undecided = entries.filter(({ finding }) => finding === null).length;
    if (undecided > 0) throw new Problem("input.invalid", { undecided: String(undecided) });
    const ending = entries.filter(({ finding }) => finding === "ended");
    assertStillAdministered(held, controllerId, ending);
    for (const { staffId, role } of ending) await endFound(tx, actor, { staffId, controllerId, role }, now);
    const counts = { kept: entries.length - ending.length, ended: ending.length };
    const { timeZone } = (await getRecord(controllerId, recordDigest)).controller;
    const nextOn = nextReviewOn(localDate(now, timeZone));
    await tx
      .update(accessReviews)
      .set({ completedBy: actor.staffId, completedAt: now, nextOn })
      .where(eq(accessReviews.id, reviewId));
    const about = { staffId: null, controllerId, at: now, payload: { reviewId, ...counts } };
    await recordStaffEvent(tx, { type: "review.completed", actor, ...about });
    return counts;
  });
}

function assertStillAdministered(
  held: readonly HeldRole[],
  controllerId: string,
  ending: readonly Pick<HeldRole, "staffId" | "role">[],
): void {
  const leaving = ending.filter(({ role }) => role === "administrator").map(({ staffId }) => staffId);
  if (leaving.length > 0) assertAdministrator(held, controllerId, new Set(leaving));
}

async function endFound(
  tx: Transaction,
  actor: Staff,
  found: Pick<HeldRole, "staffId" | "controllerId" | "role">,
  at: Date,
): Promise<void> {
  if (!(await removeRole(tx, found))) return;
  const { staffId, controllerId, role } = found;
  const about = { staffId, controllerId, at, payload: { role } };
  await recordStaffEvent(tx, { type: "staff.role_ended", actor, ...about });
}
