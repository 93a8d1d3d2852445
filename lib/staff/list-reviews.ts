import { and, inArray, isNull, sql } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import { accessReviews } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { isReviewDue, reviewDueOn } from "@/lib/staff/review-rule";

/** Where a controller stands with its yearly review. */
export interface ReviewState {
  readonly controllerId: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  /** When the next one is due, in the controller's zone. */
  readonly dueOn: PlainDate;
  /** Due today or late. */
  readonly due: boolean;
  /** One that was begun and not completed. */
  readonly openId: string | null;
  readonly last: { readonly id: string; readonly completedAt: Date } | null;
}

/** The reviews of the controllers that the person may review, by name. */
export async function listReviews(actor: Staff, now: Date): Promise<readonly ReviewState[]> {
  return readStates(controllersWhere(actor, "staff.review"), now);
}

/**
 * Every controller whose review is due or late: for the digest, which tells who may review it (`staff.review`).
 * The worker's own question, about dates only.
 */
export async function listDueReviews(now: Date): Promise<readonly ReviewState[]> {
  return (await readStates(null, now)).filter(({ due }) => due);
}

/** @param ids null for all */
async function readStates(ids: readonly string[] | null, now: Date): Promise<readonly ReviewState[]> {
  if (ids?.length === 0) return [];
  const { db } = installation();
  const served = await db
    .select()
    .from(controllers)
    .where(ids ? inArray(controllers.id, [...ids]) : undefined)
    .limit(500);
  const open = await db
    .select({ id: accessReviews.id, controllerId: accessReviews.controllerId })
    .from(accessReviews)
    .where(
      and(isNull(accessReviews.completedAt), ids ? inArray(accessReviews.controllerId, [...ids]) : undefined),
    );
  const done = await db
    .selectDistinctOn([accessReviews.controllerId], {
      id: accessReviews.id,
      controllerId: accessReviews.controllerId,
      completedAt: accessReviews.completedAt,
      nextOn: accessReviews.nextOn,
    })
    .from(accessReviews)
    .where(ids ? inArray(accessReviews.controllerId, [...ids]) : undefined)
    .orderBy(accessReviews.controllerId, sql`${accessReviews.completedAt} desc nulls last`);
  return Promise.all(
    served.toSorted(compareNames).map(async ({ id, slug, name, recordDigest, createdAt }) => {
      const { timeZone } = (await getRecord(id, recordDigest)).controller;
      const last = done.find(({ controllerId, completedAt }) => controllerId === id && completedAt);
      const nextOn = last?.nextOn ? plainDate(last.nextOn) : null;
      const dueOn = reviewDueOn(localDate(createdAt, timeZone), nextOn);
      return {
        ...{ controllerId: id, slug, name, timeZone, dueOn },
        due: isReviewDue(dueOn, localDate(now, timeZone)),
        openId: open.find(({ controllerId }) => controllerId === id)?.id ?? null,
        last: last?.completedAt ? { id: last.id, completedAt: last.completedAt } : null,
      };
    }),
  );
}
