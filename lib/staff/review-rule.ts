import type { Role } from "@/db/schema/enums";
import { granted } from "@/lib/auth/permissions";
import { addMonthsClamped, compareDates, type PlainDate } from "@/lib/deadlines/plain-date";

/** Once a year (Art. 32(1)(d)): the first a year after the controller was taken in, the next a year after the last. */
const everyMonths = 12;

/** @param nextOn what the last completed review set; null before the first */
export const reviewDueOn = (servedOn: PlainDate, nextOn: PlainDate | null): PlainDate =>
  nextOn ?? addMonthsClamped(servedOn, everyMonths);

export const nextReviewOn = (completedOn: PlainDate): PlainDate => addMonthsClamped(completedOn, everyMonths);

/** Due on the day itself, and from then on. */
export const isReviewDue = (dueOn: PlainDate, today: PlainDate): boolean => compareDates(dueOn, today) <= 0;

/**
 * Whether nobody but this person could decide about their own roles. Everybody else leaves theirs to a colleague: a
 * review of oneself is none.
 * @param held the roles for one controller
 */
export function isOnlyReviewer(
  held: readonly { readonly staffId: string; readonly role: Role; readonly active: boolean }[],
  staffId: string,
): boolean {
  return !held.some(
    (one) => one.active && one.staffId !== staffId && granted[one.role].includes("staff.review"),
  );
}
