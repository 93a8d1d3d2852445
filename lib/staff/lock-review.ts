import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers } from "@/db/schema/controllers";
import { accessReviews } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { Problem } from "@/lib/problem";
import { type HeldRole, lockMemberships } from "@/lib/staff/lock-memberships";

/**
 * Locks an open review with the roles that it is about. Permission staff.review for its controller.
 * @throws Problem not_found · review.finished
 */
export async function lockReview(
  tx: Transaction,
  actor: Staff,
  reviewId: string,
): Promise<{
  readonly controllerId: string;
  readonly recordDigest: string;
  readonly held: readonly HeldRole[];
}> {
  const [found] = await tx
    .select({ controllerId: accessReviews.controllerId, recordDigest: controllers.recordDigest })
    .from(accessReviews)
    .innerJoin(controllers, eq(controllers.id, accessReviews.controllerId))
    .where(eq(accessReviews.id, reviewId));
  if (!found) throw new Problem("not_found");
  const held = await lockMemberships(tx, actor, "staff.review", [found.controllerId]);
  const [review] = await tx
    .select({ completedAt: accessReviews.completedAt })
    .from(accessReviews)
    .where(eq(accessReviews.id, reviewId))
    .for("update");
  if (review?.completedAt !== null) throw new Problem("review.finished");
  return { ...found, held };
}
