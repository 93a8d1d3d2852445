import { and, eq, inArray } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import type { AccessFinding, Role } from "@/db/schema/enums";
import { accessReviewEntries, accessReviews, memberships, staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { isOnlyReviewer } from "@/lib/staff/review-rule";
import { staffNames } from "@/lib/staff/staff-names";

/** One role in a review. */
export interface ReviewEntry {
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly grantedAt: Date | null;
  readonly finding: AccessFinding | null;
  readonly decidedBy: string | null;
  /** The reader's own role. */
  readonly own: boolean;
}

export interface ReviewDetails {
  readonly id: string;
  readonly controller: string;
  readonly timeZone: string;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly completedBy: string | null;
  readonly completedAt: Date | null;
  readonly nextOn: string | null;
  /** There is no other reviewer: the reader decides about their own roles too. */
  readonly alone: boolean;
  readonly entries: readonly ReviewEntry[];
}

/** A review with its roles, by name and role; null is not theirs and not there alike. Permission staff.review. */
export async function getReview(actor: Staff, reviewId: string): Promise<ReviewDetails | null> {
  const visible = controllersWhere(actor, "staff.review");
  if (visible.length === 0) return null;
  const { db } = installation();
  const [row] = await db
    .select({ review: accessReviews, controller: controllers.name, recordDigest: controllers.recordDigest })
    .from(accessReviews)
    .innerJoin(controllers, eq(controllers.id, accessReviews.controllerId))
    .where(and(eq(accessReviews.id, reviewId), inArray(accessReviews.controllerId, visible)));
  if (!row) return null;
  const { review } = row;
  const { timeZone } = (await getRecord(review.controllerId, row.recordDigest)).controller;
  const held = await listHeld(review.controllerId);
  const entries = await listEntries(reviewId, review.controllerId);
  const names = await staffNames([
    review.startedBy,
    review.completedBy,
    ...entries.flatMap(({ staffId, decidedBy }) => [staffId, decidedBy]),
  ]);
  const nameOf = (id: string) => names.get(id) ?? "";
  return {
    ...{
      id: review.id,
      controller: row.controller,
      timeZone,
      startedAt: review.startedAt,
      nextOn: review.nextOn,
    },
    ...{ completedAt: review.completedAt, startedBy: nameOf(review.startedBy) },
    completedBy: review.completedBy && nameOf(review.completedBy),
    alone: isOnlyReviewer(held, actor.staffId),
    entries: entries
      .map((entry) => ({
        ...entry,
        name: nameOf(entry.staffId),
        decidedBy: entry.decidedBy && nameOf(entry.decidedBy),
        own: entry.staffId === actor.staffId,
      }))
      .sort((a, b) => compareNames(a, b) || a.role.localeCompare(b.role)),
  };
}

async function listHeld(controllerId: string) {
  const rows = await installation()
    .db.select({ staffId: memberships.staffId, role: memberships.role, deactivatedAt: staff.deactivatedAt })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .where(eq(memberships.controllerId, controllerId));
  return rows.map(({ deactivatedAt, ...held }) => ({ ...held, active: deactivatedAt === null }));
}

/** With when a role was given, as far as it is still held. */
async function listEntries(reviewId: string, controllerId: string) {
  const rows = await installation()
    .db.select({
      staffId: accessReviewEntries.staffId,
      role: accessReviewEntries.role,
      finding: accessReviewEntries.finding,
      decidedBy: accessReviewEntries.decidedBy,
      deactivatedAt: staff.deactivatedAt,
      grantedAt: memberships.grantedAt,
    })
    .from(accessReviewEntries)
    .innerJoin(staff, eq(staff.id, accessReviewEntries.staffId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.staffId, accessReviewEntries.staffId),
        eq(memberships.role, accessReviewEntries.role),
        eq(memberships.controllerId, controllerId),
      ),
    )
    .where(eq(accessReviewEntries.reviewId, reviewId));
  return rows.map(({ deactivatedAt, ...entry }) => ({ ...entry, active: deactivatedAt === null }));
}
