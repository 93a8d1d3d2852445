import { addDays, type PlainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays, isWorkingDay } from "@/lib/deadlines/working-days";

/** When somebody is told of a date: working days before it, on it, and in the working days after it. */
export type ReminderStep = "before-10" | "before-5" | "before-2" | "on" | `late-${number}`;

const before = [10, 5, 2] as const;
/** After the first day, a date that has passed is told of every fifth working day, for as long as it stays open. */
const lateEvery = 5;

interface DatedStep {
  readonly step: ReminderStep;
  readonly day: PlainDate;
}

/** A date to be reminded of, in the calendar of the house that has to keep it. */
export interface DatedWork {
  readonly dueOn: PlainDate;
  /** The day on which whoever is reminded learnt of the date: no step of that day or before tells anything new. */
  readonly since: PlainDate;
  /** A country or region with a list of public holidays. */
  readonly place: string;
}

export interface DueFacts {
  /** The one step to tell of now: the latest that has come; null when none has come since the date was known. */
  readonly due: ReminderStep | null;
  /** Steps that are over: never told late, whatever was missed. */
  readonly passed: readonly ReminderStep[];
}

/**
 * What is due on a day about one date. Somebody who was not told in time (the service was down) hears once how it stands
 * now, not of every step that was missed. Moving the date makes new facts, so nothing of the old one is told any more.
 */
export function dueFacts({ dueOn, since, place }: DatedWork, today: PlainDate): DueFacts {
  const come = stepsUntil(dueOn, today, place);
  const latest = come.at(-1);
  const due = latest && latest.day > since ? latest.step : null;
  return { due, passed: come.map(({ step }) => step).filter((step) => step !== due) };
}

/** The latest step of a date that has come by a day, whoever knew of it when; null while the first is still ahead. */
export const latestStep = (dueOn: PlainDate, today: PlainDate, place: string): ReminderStep | null =>
  stepsUntil(dueOn, today, place).at(-1)?.step ?? null;

/** No date after this one has a step that has come: ten working days lie between at most. */
export const lastDateToLookAt = (today: PlainDate, place: string): PlainDate =>
  addWorkingDays(today, before[0] + 1, place);

/** Every step falls on a working day: a date that is none is told of on the last one before it. */
function stepsUntil(dueOn: PlainDate, today: PlainDate, place: string): DatedStep[] {
  const steps: DatedStep[] = before.map((days) => ({
    step: `before-${days}`,
    day: addWorkingDays(dueOn, -days, place),
  }));
  steps.push({ step: "on", day: lastWorkingDay(dueOn, place) });
  let day = addWorkingDays(dueOn, 1, place);
  for (let days = 1; day <= today; days += lateEvery) {
    steps.push({ step: `late-${days}`, day });
    day = addWorkingDays(day, lateEvery, place);
  }
  return steps.filter((one) => one.day <= today);
}

function lastWorkingDay(date: PlainDate, place: string): PlainDate {
  let day = date;
  while (!isWorkingDay(day, place)) day = addDays(day, -1);
  return day;
}

/** How a date stands on a day, in the words of a mail: working days are counted from one to the other. */
export function standingOf(
  dueOn: PlainDate,
  today: PlainDate,
  place: string,
): { readonly state: "ahead" | "today" | "late"; readonly workingDays: number } {
  if (today > dueOn) return { state: "late", workingDays: Math.max(1, countBetween(dueOn, today, place)) };
  const left = countBetween(today, dueOn, place);
  return left === 0 ? { state: "today", workingDays: 0 } : { state: "ahead", workingDays: left };
}

/** Working days after `from` up to and with `to`. */
function countBetween(from: PlainDate, to: PlainDate, place: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, place)) count += 1;
  return count;
}
