import { DeadlineError } from "@/lib/deadlines/deadline-error";
import type { DeadlineStep } from "@/lib/deadlines/deadline-step";
import { explainStep } from "@/lib/deadlines/explain-step";
import { holidaysVersion } from "@/lib/deadlines/holidays-data";
import { formatInstant, requireInstant } from "@/lib/deadlines/instant";
import { addDays, localDate, type PlainDate, startOfDay } from "@/lib/deadlines/plain-date";
import { type DeadlineKind, findPeriod, findRegime, type Period } from "@/lib/deadlines/regimes";
import { type ClockLaw, endOfPeriod, rollForward, runPeriod } from "@/lib/deadlines/running-period";
import {
  type DeadlineEvent,
  type ExtensionNotice,
  type Question,
  readTimeline,
} from "@/lib/deadlines/timeline";
import { traceSteps } from "@/lib/deadlines/trace-steps";

export interface DeadlineInput {
  /** One of `regimeCodes`. */
  readonly regime: string;
  /** Where the controller acts: its holidays count. A `HolidayList` where the regime looks at holidays. */
  readonly country: string;
  /** IANA zone of the controller: its calendar dates count, not the requester's nor UTC. */
  readonly timeZone: string;
  /** ISO 8601 with an offset. */
  readonly receivedAt: string;
  readonly kind: DeadlineKind;
  /** In any order. */
  readonly events: readonly DeadlineEvent[];
  /**
   * The present, ISO 8601 with an offset. With it, questions still open suspend up to that day, and the result is the
   * due date if the answer came then. Without it they add nothing: the earliest date, hence the safe one.
   */
  readonly asOf?: string;
}

/** Dates are civil dates at the controller's seat; a due date is the last day, to its last hour. */
export interface ComputedDeadline {
  readonly receivedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Before it moves to a working day. */
  readonly rawDueOn: PlainDate;
  /** Without any suspension or restart: what to show beside `dueOn` where suspension is only tolerated. */
  readonly statutoryDueOn: PlainDate;
  readonly suspendedDays: number;
  /** Questions without an answer that would stop the clock. */
  readonly openQuestions: readonly Question[];
  /** Last day to announce an extension; null when the law allows none. */
  readonly extensionNoticeBy: PlainDate | null;
  /** Last day to announce and justify a refusal (GDPR Art. 12(4)); null when the regime sets no day of its own. */
  readonly refusalNoticeBy: PlainDate | null;
  /** An extension was announced after `extensionNoticeBy`: it is left out of the due date. */
  readonly extensionLate: boolean;
  /** First instant after the due date, ISO 8601 in UTC. */
  readonly periodEndsAt: string;
  readonly ruleVersion: string;
  readonly holidaysVersion: string;
  readonly steps: readonly DeadlineStep[];
}

/**
 * The due date of a request and how it comes about (GDPR Art. 12(3)-(4), Reg. 1182/71 Art. 3, EDPB Guidelines 01/2022
 * §§157-164): civil date of receipt + the whole period, extension included + suspended days, then once, at the very
 * end, on to the next working day.
 * @throws DeadlineError with the field at fault, for whatever cannot be computed.
 */
export function computeDeadline(input: DeadlineInput): ComputedDeadline {
  const law = readLaw(input);
  const { period, regime } = law;
  const timeline = readTimeline(input.events, input.timeZone, law.receivedOn);
  const unextended = runPeriod(law, timeline.questions, period.length);
  const firstPeriodOn = regime.suspensionMovesNotice
    ? unextended.rawDueOn
    : endOfPeriod(law, law.receivedOn, period.length);
  const noticeBy = rollForward(law, firstPeriodOn);
  const added = timeline.extension === null ? 0 : extensionLength(period, timeline.extension);
  const extensionLate = timeline.extension !== null && timeline.extension.notifiedOn > noticeBy;
  const length = period.length + (extensionLate ? 0 : added);
  const run = runPeriod(law, timeline.questions, length);
  const dueOn = rollForward(law, run.rawDueOn);
  const extension = timeline.extension && { ...timeline.extension, late: extensionLate };
  const steps = traceSteps({ ...input, regimeCode: input.regime, law, run, length, extension, noticeBy });
  return {
    receivedOn: law.receivedOn,
    dueOn,
    rawDueOn: run.rawDueOn,
    statutoryDueOn: rollForward(law, endOfPeriod(law, law.receivedOn, length)),
    suspendedDays: run.suspensions.reduce((sum, suspension) => sum + suspension.days, 0),
    openQuestions: timeline.questions.filter(
      ({ about, answeredOn }) => answeredOn === null && regime[about] !== "ignored",
    ),
    extensionNoticeBy: period.extension === null ? null : noticeBy,
    refusalNoticeBy: period.refusalNotice ? noticeBy : null,
    extensionLate,
    periodEndsAt: formatInstant(startOfDay(addDays(dueOn, 1), input.timeZone)),
    ruleVersion: `${input.regime}:${regime.version}`,
    holidaysVersion,
    steps: steps.map((step) => ({ ...step, text: explainStep(step, "en") })),
  };
}

function readLaw(input: DeadlineInput): ClockLaw {
  const regime = findRegime(input.regime);
  const period = findPeriod(regime, input.kind);
  if (!regime.countries.includes(input.country)) {
    throw new DeadlineError(
      "unknown-country",
      "country",
      `Under ${input.regime} the country is one of ${regime.countries.join(", ")}.`,
    );
  }
  const receivedOn = localDate(requireInstant(input.receivedAt, "receivedAt"), input.timeZone);
  const asOn =
    input.asOf === undefined ? null : localDate(requireInstant(input.asOf, "asOf"), input.timeZone);
  return { regime, period, country: input.country, receivedOn, asOn };
}

/** Units that a notice adds; all that the law allows when it does not say. */
function extensionLength(period: Period, { field, months, days }: ExtensionNotice): number {
  const most = period.extension;
  if (most === null) {
    throw new DeadlineError(
      "extension-not-allowed",
      `${field}.type`,
      "The law allows no extension of this period: remove the notice.",
    );
  }
  const [unit, length, other] = period.unit === "months" ? ["months", months, days] : ["days", days, months];
  if (
    other !== undefined ||
    (length !== undefined && !(Number.isInteger(length) && length >= 1 && length <= most))
  ) {
    throw new DeadlineError(
      "extension-length",
      `${field}.${unit}`,
      `This period is extended by 1 to ${most} ${unit}: say how many.`,
    );
  }
  return length ?? most;
}
