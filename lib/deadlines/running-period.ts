import { addDays, addMonthsClamped, dayNumberOf, laterOf, type PlainDate } from "@/lib/deadlines/plain-date";
import type { Period, QuestionSubject, Regime } from "@/lib/deadlines/regime";
import type { Question } from "@/lib/deadlines/timeline";
import { addWorkingDays, nextWorkingDay } from "@/lib/deadlines/working-days";

/** The law of one clock and the day it was set off. */
export interface ClockLaw {
  readonly regime: Regime;
  readonly period: Period;
  readonly country: string;
  readonly receivedOn: PlainDate;
  /** Day up to which open questions suspend; null: they add nothing before they are answered. */
  readonly asOn: PlainDate | null;
}

/** A stretch of time in which the clock stood still, for one or more questions. */
interface Suspension {
  readonly about: readonly QuestionSubject[];
  readonly askedOn: PlainDate;
  readonly until: PlainDate;
  readonly open: boolean;
}

/** A period after all questions, with what each of them did. */
export interface RunningPeriod {
  /** The day from which it runs; not counted itself (Reg. 1182/71 Art. 3(1)). */
  readonly startsOn: PlainDate;
  /** Last day before suspensions. */
  readonly unsuspendedOn: PlainDate;
  /** Last day, before it moves to a working day. */
  readonly rawDueOn: PlainDate;
  readonly suspensions: readonly (Suspension & { readonly days: number })[];
  readonly restarts: readonly { readonly question: Question; readonly on: PlainDate }[];
  /** Asked when the period had already ended: without effect. */
  readonly late: readonly { readonly question: Question; readonly endedOn: PlainDate }[];
  /** Unanswered and not counted, because no day was given up to which to count. */
  readonly waiting: readonly Question[];
  /** Asked under a regime whose clock no question stops. */
  readonly ignored: readonly Question[];
}

/**
 * The day on which a period of `length` units ends that runs from `start`. A longer period is always counted whole
 * from `start`, never chained to a shorter one (31 January + 3 months is 30 April).
 */
export function endOfPeriod({ period, country }: ClockLaw, start: PlainDate, length: number): PlainDate {
  if (period.unit === "months") return addMonthsClamped(start, length);
  return period.unit === "days" ? addDays(start, length) : addWorkingDays(start, length, country);
}

/** The last day as it stands when the period rolls to a working day (Reg. 1182/71 Art. 3(4)), else unchanged. */
export function rollForward({ period, country }: ClockLaw, date: PlainDate): PlainDate {
  return period.rolls ? nextWorkingDay(date, country) : date;
}

/**
 * Runs a period of `length` units through the questions in the order of asking. A question stops the clock only while
 * it runs: asked after the last day it has no effect. Days suspended for two questions at once count once.
 */
export function runPeriod(law: ClockLaw, questions: readonly Question[], length: number): RunningPeriod {
  let startsOn = law.receivedOn;
  let unsuspendedOn = endOfPeriod(law, startsOn, length);
  let spans: readonly Suspension[] = [];
  const restarts: RunningPeriod["restarts"][number][] = [];
  const late: RunningPeriod["late"][number][] = [];
  const waiting: Question[] = [];
  const ignored: Question[] = [];
  for (const question of questions) {
    const effect = law.regime.questions[question.about]?.effect;
    const until = question.answeredOn ?? (law.asOn && laterOf(law.asOn, question.askedOn));
    const endedOn = question.askedOn > unsuspendedOn ? endOf(law, unsuspendedOn, spans, startsOn) : null;
    if (effect === undefined) ignored.push(question);
    else if (endedOn !== null && question.askedOn > endedOn) late.push({ question, endedOn });
    else if (until === null) waiting.push(question);
    else if (effect === "suspends") spans = join(spans, question, until);
    else {
      startsOn = laterOf(startsOn, until);
      unsuspendedOn = endOfPeriod(law, startsOn, length);
      restarts.push({ question, on: until });
    }
  }
  return {
    startsOn,
    unsuspendedOn,
    rawDueOn: addDays(unsuspendedOn, sumOfDays(law, spans, startsOn)),
    suspensions: spans.map((span) => withDays(law, span, startsOn)),
    restarts,
    late,
    waiting,
    ignored,
  };
}

/** The last day after what was suspended so far: whoever asks later asks when all is over. */
function endOf(law: ClockLaw, unsuspendedOn: PlainDate, spans: readonly Suspension[], startsOn: PlainDate) {
  return rollForward(law, addDays(unsuspendedOn, sumOfDays(law, spans, startsOn)));
}

function withDays(
  law: ClockLaw,
  span: Suspension,
  startsOn: PlainDate,
): RunningPeriod["suspensions"][number] {
  const { about, askedOn, until, open } = span;
  return { about, askedOn, until, open, days: daysOf(law, span, startsOn) };
}

function sumOfDays(law: ClockLaw, spans: readonly Suspension[], startsOn: PlainDate): number {
  let sum = 0;
  for (const span of spans) sum += daysOf(law, span, startsOn);
  return sum;
}

/**
 * Civil days of a suspension: answer date less asking date, or both included where the regime says so. The day from
 * which the period runs is never counted, so it cannot be suspended either.
 */
function daysOf({ regime }: ClockLaw, { askedOn, until }: Suspension, startsOn: PlainDate): number {
  const first = dayNumberOf(askedOn) + (regime.suspendedDays === "through-answer" ? 0 : 1);
  return Math.max(0, dayNumberOf(until) + 1 - Math.max(first, dayNumberOf(startsOn) + 1));
}

function join(spans: readonly Suspension[], question: Question, until: PlainDate): Suspension[] {
  const { about, askedOn, answeredOn } = question;
  const open = answeredOn === null;
  const last = spans.at(-1);
  if (last === undefined || askedOn > last.until) {
    return [...spans, { about: [about], askedOn, until, open }];
  }
  const joined: Suspension = {
    about: [...new Set([...last.about, about])],
    askedOn: last.askedOn,
    until: laterOf(last.until, until),
    open: last.open || open,
  };
  return [...spans.slice(0, -1), joined];
}
