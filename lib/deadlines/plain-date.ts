import { DeadlineError } from "@/lib/deadlines/deadline-error";

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

/** The date in a text of exactly the form `YYYY-MM-DD`; null for any other text and for days that do not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  const [year, month, day] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PlainDate;
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
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDate(new Date((dayNumber(date) + days) * dayMs).toISOString().slice(0, 10));
}

/**
 * The same day of the month, `months` months later (earlier when negative); the last day of that month when it has no
 * such day (Reg. 1182/71 Art. 3(2)(c)). The end of a month does not stick: 28 February + 1 is 28 March.
 */
export function addMonthsClamped(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  return fromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
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
  return dayNumber(to) - dayNumber(from);
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
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const year = (parts.get("year") ?? "").padStart(4, "0");
  return plainDate(`${year}-${parts.get("month") ?? ""}-${parts.get("day") ?? ""}`);
}

/**
 * The first instant of a date in an IANA time zone. It is found on the calendar itself, never by adding hours to
 * another instant, so it holds where clocks change, also where midnight does not exist.
 * @throws DeadlineError `unknown-time-zone`.
 */
export function startOfDay(date: PlainDate, timeZone: string): Date {
  const midnightUtc = dayNumber(date) * dayMs;
  let before = midnightUtc - dayMs;
  let from = midnightUtc + dayMs;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDate(new Date(middle), timeZone) < date) before = middle;
    else from = middle;
  }
  return new Date(from);
}

/** Whether this machine knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  return findCalendar(name) !== null;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

function fromParts(year: number, month: number, day: number): PlainDate {
  return plainDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** Days since 1970-01-01. */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** By lower-cased name, so that spellings of one zone cannot fill the memory. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = findCalendar(timeZone);
  if (calendar) return calendar;
  throw new DeadlineError(
    "unknown-time-zone",
    "tz",
    "This time zone is not known: use an IANA name such as Europe/Paris.",
  );
}

function findCalendar(timeZone: string): Intl.DateTimeFormat | null {
  const key = timeZone.toLowerCase();
  const known = calendars.get(key);
  if (known) return known;
  try {
    const calendar = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    calendars.set(key, calendar);
    return calendar;
  } catch {
    return null;
  }
}
