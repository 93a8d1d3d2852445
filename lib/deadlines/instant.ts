import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { dayNumberAt, fromDayNumber, twoDigits } from "@/lib/deadlines/plain-date";

const form = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The instant in an ISO 8601 text with date, time and offset (`2027-03-05T10:00:00+01:00`, `…Z`), in milliseconds since
 * 1970; null for any other text: without an offset the day would depend on the machine.
 */
export function parseInstantMs(text: string): number | null {
  const day = form.test(text) ? dayNumberAt(text) : null;
  const offset = readOffset(text);
  if (day === null || offset === null) return null;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = text[16] === ":" ? twoDigits(text, 17) : 0;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const timeMs = hour * hourMs + minute * minuteMs + second * 1000 + readMilliseconds(text);
  return day * dayMs + timeMs - offset;
}

/** As `parseInstantMs`, as a date and time. */
export function parseInstant(text: string): Date | null {
  const instantMs = parseInstantMs(text);
  return instantMs === null ? null : new Date(instantMs);
}

/** What stands behind the seconds: 0 when nothing does. */
function readMilliseconds(text: string): number {
  let milliseconds = 0;
  if (text[19] !== ".") return milliseconds;
  for (let at = 20, unit = 100; unit >= 1; at++, unit /= 10) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    milliseconds += digit * unit;
  }
  return milliseconds;
}

/** Milliseconds that the `Z` or `+01:00` with which a text ends is ahead of UTC; null for what is no offset. */
function readOffset(text: string): number | null {
  const end = text.length;
  if (text[end - 1] === "Z") return 0;
  const hours = twoDigits(text, end - 5);
  const minutes = twoDigits(text, end - 2);
  if (hours > 23 || minutes > 59) return null;
  return (hours * hourMs + minutes * minuteMs) * (text[end - 6] === "-" ? -1 : 1);
}

/** As `parseInstantMs`. @throws DeadlineError `invalid-instant`, with the name of the field that holds the text. */
export function requireInstantMs(text: string, field: string): number {
  const instantMs = parseInstantMs(text);
  if (instantMs !== null) return instantMs;
  throw new DeadlineError(
    "invalid-instant",
    field,
    "Write an instant as ISO 8601 with its offset, such as 2027-03-05T10:00:00+01:00.",
  );
}

/** ISO 8601 in UTC, to the second: `2027-04-05T22:00:00Z`. */
export function formatInstant(instant: Date): string {
  const day = Math.floor(instant.getTime() / dayMs);
  const seconds = Math.floor((instant.getTime() - day * dayMs) / 1000);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${fromDayNumber(day)}T${two(hour)}:${two(minute)}:${two(seconds % 60)}Z`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
