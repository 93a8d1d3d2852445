import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { offsetMs } from "@/lib/deadlines/time-zone";

declare const brand: unique symbol;

/** A Gregorian calendar date, `YYYY-MM-DD`, years 1000 to 9999: no time, no zone. Text order is date order. */
export type PlainDate = string & { readonly [brand]: "PlainDate" };

interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const dayMs = 86_400_000;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const form = /^[1-9]\d{3}-\d\d-\d\d$/;

/** The date in a text of exactly the form `YYYY-MM-DD`; null for any other text and for days that do not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  return form.test(text) && dayNumberAt(text) !== null ? (text as PlainDate) : null;
}

/** @throws DeadlineError `invalid-date` for anything that `parsePlainDate` does not accept. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null)
    throw new DeadlineError("invalid-date", "date", `${text} is not a date: use YYYY-MM-DD.`);
  return date;
}

/** Year, month (1-12) and day of the month (1-31). */
export function partsOf(date: PlainDate): DateParts {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return days === 0 ? date : fromDayNumber(dayNumberOf(date) + days);
}

/**
 * The same day of the month, `months` months later (earlier when negative); the last day of that month when it has no
 * such day (Reg. 1182/71 Art. 3(2)(c)). The end of a month does not stick: 28 February + 1 is 28 March.
 */
export function addMonthsClamped(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  return fromDayNumber(dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
}

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** Negative when `a` is the earlier date, 0 when equal, positive when later: for `sort`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Calendar days from one date to another: 0 for the same date, negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/**
 * The date that the wall calendar shows in an IANA time zone at an instant.
 * @throws DeadlineError `unknown-time-zone`, `invalid-instant`.
 */
export function localDate(instant: Date, timeZone: string): PlainDate {
  if (Number.isNaN(instant.getTime())) {
    throw new DeadlineError(
      "invalid-instant",
      "instant",
      "This is not an instant: use ISO 8601 with an offset.",
    );
  }
  return localDateAt(instant.getTime(), timeZone);
}

/** As `localDate`, at an instant in milliseconds since 1970. */
export function localDateAt(instantMs: number, timeZone: string): PlainDate {
  return fromDayNumber(Math.floor((instantMs + offsetMs(instantMs, timeZone)) / dayMs));
}

/**
 * The first instant of a date in an IANA time zone. It is found on the calendar itself, never by adding hours to
 * another instant, so it holds where clocks change, also where midnight does not exist.
 * @throws DeadlineError `unknown-time-zone`.
 */
export function startOfDay(date: PlainDate, timeZone: string): Date {
  const midnightUtc = dayNumberOf(date) * dayMs;
  let before = midnightUtc - dayMs;
  let from = midnightUtc + dayMs;
  const offset = offsetMs(before, timeZone);
  if (offset === offsetMs(from, timeZone)) return new Date(midnightUtc - offset);
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDate(new Date(middle), timeZone) < date) before = middle;
    else from = middle;
  }
  return new Date(from);
}

/** Days since 1970-01-01, negative before. */
export function dayNumberOf(date: PlainDate): number {
  return numbers.get(date) ?? dayNumberAt(date) ?? Number.NaN;
}

/** The same for a text that starts with the form of a date; null when there is no such day. */
export function dayNumberAt(text: string): number | null {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** The number that two decimal digits of a text spell. */
export function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

/** Counted in years that begin in March, so that the leap day is the last day of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - daysToEpoch;
}

/** From 1 March of the year 0 to 1970-01-01. */
const daysToEpoch = 719_468;

/** The dates of 1970 to 2106 that were written once, and their numbers: a clock meets the same days again and again. */
const written: (PlainDate | undefined)[] = new Array(50_000);
const numbers = new Map<PlainDate, number>();

/** The date that many days after 1970-01-01. */
export function fromDayNumber(number: number): PlainDate {
  const known = written[number];
  if (known !== undefined) return known;
  const date = plainDate(new Date(number * dayMs).toISOString().slice(0, 10));
  if (number >= 0 && number < written.length) {
    written[number] = date;
    numbers.set(date, number);
  }
  return date;
}
