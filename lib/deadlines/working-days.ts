import { isPublicHoliday } from "@/lib/deadlines/holidays";
import { addDays, dayOfWeek, type PlainDate } from "@/lib/deadlines/plain-date";

/** Why nothing is due on a day. A weekend day that is also a holiday counts as the weekend day. */
export type DayOff = "saturday" | "sunday" | "holiday";

/** The reason why a date is no working day of a country; null when it is one. Errors as `isPublicHoliday`. */
export function dayOff(date: PlainDate, country: string): DayOff | null {
  const holiday = isPublicHoliday(date, country);
  const day = dayOfWeek(date);
  if (day === 6) return "saturday";
  if (day === 7) return "sunday";
  return holiday ? "holiday" : null;
}

/**
 * Working days are all days but Saturdays, Sundays and public holidays (Reg. 1182/71 Art. 2(2)).
 * Errors as `isPublicHoliday`.
 */
export function isWorkingDay(date: PlainDate, country: string): boolean {
  return dayOff(date, country) === null;
}

/**
 * The date itself when it is a working day, else the following one (Reg. 1182/71 Art. 3(4)).
 * Errors as `isPublicHoliday`.
 */
export function nextWorkingDay(date: PlainDate, country: string): PlainDate {
  let day = date;
  while (!isWorkingDay(day, country)) day = addDays(day, 1);
  return day;
}

/**
 * The `count`-th working day after a date, or before it when negative; the date itself for 0. The date is not counted.
 * Errors as `isPublicHoliday`.
 */
export function addWorkingDays(date: PlainDate, count: number, country: string): PlainDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day, country) ? 1 : 0)
    day = addDays(day, step);
  return day;
}
