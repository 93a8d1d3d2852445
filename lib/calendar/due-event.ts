import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from "ical-generator";
import { addDays, daysBetween, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays } from "@/lib/deadlines/working-days";

/** What a calendar shows of one request. No personal data: entries travel to other people's servers. */
export interface DueEntry {
  readonly reference: string;
  /** The legal due date, `YYYY-MM-DD` (GDPR Art. 12(3)). */
  readonly dueOn: string;
  readonly summary: string;
  /** Lines of plain text. */
  readonly description: string;
  /** Where to go on; opens nothing without signing in. */
  readonly url: string;
  /** Said by the reminders of staff, whose working days are those of the controller's seat; null for none. */
  readonly reminder: { readonly text: string; readonly country: string } | null;
}

interface CalendarFile {
  /** Without commas, semicolons and line breaks. */
  readonly name: string;
  /** ISO 639-1, for the product identifier. */
  readonly language: string;
  /** Host of the installation: entries of two installations never meet. */
  readonly host: string;
  /** When the file is made: a later file replaces an earlier one in the same calendar. */
  readonly asOf: Date;
  readonly entries: readonly DueEntry[];
  /** For a feed: how often to look again. */
  readonly refreshHours?: number;
}

/** Reminders come at nine in the morning, this many working days before. */
const remindedDays = [10, 5, 2] as const;
const morningSeconds = 9 * 3600;
const daySeconds = 24 * 3600;

/**
 * One all-day event on the due date (RFC 5545 §3.6.1). Its UID stays the same for ever, so a moved due date moves the
 * event; its sequence counts the minutes, so the newer file wins.
 */
export function dueEvent(
  entry: DueEntry,
  { host, asOf }: Pick<CalendarFile, "host" | "asOf">,
): ICalEventData {
  const dueOn = plainDate(entry.dueOn);
  return {
    id: `${entry.reference}@${host}`,
    sequence: Math.floor(asOf.getTime() / 60_000),
    stamp: asOf,
    allDay: true,
    start: midnight(dueOn),
    end: midnight(addDays(dueOn, 1)),
    summary: entry.summary,
    description: entry.description,
    url: entry.url,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: entry.reminder === null ? [] : remindersOf(dueOn, entry.reminder),
  };
}

/** The bytes of a calendar (RFC 5545, `METHOD:PUBLISH` of RFC 5546): the same facts give the same bytes. */
export function calendarFile({ name, language, host, asOf, entries, refreshHours }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: "Habeas", product: "Due dates", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    events: entries.map((entry) => dueEvent(entry, { host, asOf })),
    ...(refreshHours === undefined ? {} : { ttl: refreshHours * 3600 }),
  });
  // Every line ends with CRLF, the last one too (§3.1).
  return `${calendar.toString()}\r\n`;
}

function remindersOf(dueOn: PlainDate, { text, country }: { text: string; country: string }) {
  return remindedDays.map((count) => {
    const days = daysBetween(addWorkingDays(dueOn, -count, country), dueOn);
    return {
      type: ICalAlarmType.display,
      triggerBefore: days * daySeconds - morningSeconds,
      description: text,
    };
  });
}

/** A date without a time is written from its UTC parts. */
const midnight = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);
