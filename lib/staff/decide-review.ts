import { and, eq } from "drizzle-orm";
import type { AccessFinding, Role } from "@/db/schema/enums";
import { accessReviewEntries } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockReview } from "@/lib/staff/lock-review";
import { isOnlyReviewer } from "@/lib/staff/review-rule";

/** What a reviewer says of one role of one person. */
export interface ReviewFinding {
  readonly staffId: string;
  readonly role: Role;
  readonly finding: AccessFinding;
}

/**
 * Notes what was found about roles; nothing changes before the review is completed, and a finding can be replaced until
 * then. About their own roles somebody decides only when there is no other reviewer.
 *
 * Permission staff.review for the review's controller.
 * @throws Problem not_found (review, or a role that is not in it) · staff.self · review.finished
 */
export async function decideReview(
  actor: Staff,
  input: { reviewId: string; findings: readonly ReviewFinding[] },
  now: Date,
): Promise<void> {
  const { reviewId } = input;
  await installation().db.transaction(async (tx) => {
    const { held } = await lockReview(tx, actor, reviewId);
    const ownToo = isOnlyReviewer(held, actor.staffId);
    for (const { staffId, role, finding } of input.findings) {
      if (staffId === actor.staffId && !ownToo) throw new Problem("staff.self");
      const noted = await tx
        .update(accessReviewEntries)
        .set({ finding, decidedBy: actor.staffId, decidedAt: now })
        .where(
          and(
            eq(accessReviewEntries.reviewId, reviewId),
            eq(accessReviewEntries.staffId, staffId),
            eq(accessReviewEntries.role, role),
          ),
        )
        .returning({ role: accessReviewEntries.role });
      if (noted.length === 0) throw new Problem("not_found");
    }
  });
}
