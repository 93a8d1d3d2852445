import { and, eq, isNull } from "drizzle-orm";
import { accessReviewEntries, accessReviews } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockMemberships } from "@/lib/staff/lock-memberships";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

/**
 * Begins the review of who may do what for a controller, on the roles as they stand now. One is open at a time: while it
 * is, starting again leads to it. Permission staff.review for that controller.
 * @throws Problem not_found
 */
export async function startReview(
  actor: Staff,
  input: { controllerSlug: string },
  now: Date,
): Promise<{ reviewId: string }> {
  const controller = await getStoredController(input.controllerSlug);
  if (!controller) throw new Problem("not_found");
  const controllerId = controller.id;
  return installation().db.transaction(async (tx) => {
    const held = await lockMemberships(tx, actor, "staff.review", [controllerId]);
    const [open] = await tx
      .select({ reviewId: accessReviews.id })
      .from(accessReviews)
      .where(and(eq(accessReviews.controllerId, controllerId), isNull(accessReviews.completedAt)));
    if (open) return open;
    const [review] = await tx
      .insert(accessReviews)
      .values({ controllerId, startedBy: actor.staffId, startedAt: now })
      .returning({ reviewId: accessReviews.id });
    if (!review) throw new Error("the review was not stored");
    const entries = held.map(({ staffId, role }) => ({ ...review, staffId, role }));
    await tx.insert(accessReviewEntries).values(entries);
    const about = { staffId: null, controllerId, at: now, payload: review };
    await recordStaffEvent(tx, { type: "review.started", actor, ...about });
    return review;
  });
}
