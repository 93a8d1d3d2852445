import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { localDate, type PlainDate } from "@/lib/deadlines/plain-date";
import { offsetMs } from "@/lib/deadlines/time-zone";
import { isWorkingDay } from "@/lib/deadlines/working-days";

/** A controller's calendar and clock. */
export interface House {
  readonly controllerId: string;
  readonly slug: string;
  readonly name: string;
  /** IANA. */
  readonly timeZone: string;
  /** Whose public holidays it keeps. */
  readonly place: string;
}

/** What the clock on the wall of a house shows. */
export interface HouseTime {
  readonly today: PlainDate;
  /** Minutes since midnight, as the wall shows them: where clocks change, one comes twice or not at all. */
  readonly minute: number;
  readonly workingDay: boolean;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** When mails that a date brings about may go out, in minutes of the house's own day. */
const opening = { reminders: at(7), digest: at(7, 30), digestEnds: at(12), notices: at(8) } as const;

export function houseOf(controller: { readonly id: string; readonly record: RecordOfProcessing }): House {
  const { slug, name, timeZone, holidays, country } = controller.record.controller;
  return { controllerId: controller.id, slug, name, timeZone, place: holidays ?? country };
}

/** Errors as `isWorkingDay`: a year without a list of holidays has no answer. */
export function houseTime(now: Date, { timeZone, place }: Pick<House, "timeZone" | "place">): HouseTime {
  const today = localDate(now, timeZone);
  const wallMs = now.getTime() + offsetMs(now.getTime(), timeZone);
  const minute = Math.floor((((wallMs % dayMs) + dayMs) % dayMs) / minuteMs);
  return { today, minute, workingDay: isWorkingDay(today, place) };
}

/** Reminders of dates to staff and owners: on working days, from seven. */
export const remindersOpen = ({ workingDay, minute }: HouseTime): boolean =>
  workingDay && minute >= opening.reminders;

/** The digest: on working days, in the morning only. */
export const digestOpen = ({ workingDay, minute }: HouseTime): boolean =>
  workingDay && minute >= opening.digest && minute < opening.digestEnds;

/** What the law wants the person to hear knows no day off; it comes at a decent hour. */
export const noticesOpen = ({ minute }: HouseTime): boolean => minute >= opening.notices;
