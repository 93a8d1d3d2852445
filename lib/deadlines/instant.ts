import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { parsePlainDate } from "@/lib/deadlines/plain-date";

const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant in an ISO 8601 text with date, time and offset (`2027-03-05T10:00:00+01:00`, `…Z`); null for any other
 * text: without an offset the day would depend on the machine.
 */
export function parseInstant(text: string): Date | null {
  const day = form.exec(text)?.[1];
  if (day === undefined || parsePlainDate(day) === null) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** @throws DeadlineError `invalid-instant`, with the name of the field that holds the text. */
export function requireInstant(text: string, field: string): Date {
  const instant = parseInstant(text);
  if (instant) return instant;
  throw new DeadlineError(
    "invalid-instant",
    field,
    "Write an instant as ISO 8601 with its offset, such as 2027-03-05T10:00:00+01:00.",
  );
}

/** ISO 8601 in UTC, to the second: `2027-04-05T22:00:00Z`. */
export function formatInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
