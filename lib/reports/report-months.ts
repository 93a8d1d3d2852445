import { addMonthsClamped, type PlainDate, parsePlainDate, startOfDay } from "@/lib/deadlines/plain-date";

/** Calendar months, `YYYY-MM`, both included. */
export interface ReportMonths {
  readonly from: string;
  readonly to: string;
}

/** Ten years: longer than anything that is kept. */
const most = 120;

const firstDay = (month: string): PlainDate | null => parsePlainDate(`${month}-01`);

const monthOf = (date: PlainDate): string => date.slice(0, 7);

/** Null for what are no months, for an end before the start, and for more than ten years. */
export function parseMonths(from: string | undefined, to: string | undefined): ReportMonths | null {
  if (from === undefined || to === undefined) return null;
  const [first, last] = [firstDay(from), firstDay(to)];
  if (first === null || last === null || last < first) return null;
  return addMonthsClamped(first, most) > last ? { from, to } : null;
}

/** The month of a day and the eleven before it. */
export const lastTwelveMonths = (today: PlainDate): ReportMonths => ({
  from: monthOf(addMonthsClamped(today, -11)),
  to: monthOf(today),
});

/** A month and those before it, newest first. */
export function lastMonths(month: string, count: number): string[] {
  const first = firstDay(month);
  if (first === null) return [];
  return Array.from({ length: count }, (_, back) => monthOf(addMonthsClamped(first, -back)));
}

/** Every month of a period, oldest first. */
export function listMonths({ from, to }: ReportMonths): string[] {
  const months: string[] = [];
  const first = firstDay(from);
  for (let day = first; day !== null && monthOf(day) <= to; day = addMonthsClamped(day, 1))
    months.push(monthOf(day));
  return months;
}

/**
 * The instants at which a period begins and at which it is over, by the calendar of a time zone.
 * @throws RangeError for what `parseMonths` does not accept
 */
export function instantsOf({ from, to }: ReportMonths, timeZone: string): { startsAt: Date; endsAt: Date } {
  const [first, last] = [firstDay(from), firstDay(to)];
  if (first === null || last === null) throw new RangeError("no months");
  return { startsAt: startOfDay(first, timeZone), endsAt: startOfDay(addMonthsClamped(last, 1), timeZone) };
}
