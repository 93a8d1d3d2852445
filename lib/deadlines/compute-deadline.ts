import { DeadlineError } from "@/lib/deadlines/deadline-error";
import type { DeadlineStep } from "@/lib/deadlines/deadline-step";
import { holidaysVersion } from "@/lib/deadlines/holidays";
import { formatInstant, requireInstantMs } from "@/lib/deadlines/instant";
import { addDays, localDateAt, type PlainDate, startOfDay } from "@/lib/deadlines/plain-date";
import {
  type Certainty,
  type DeadlineKind,
  leastCertain,
  type Period,
  type Regime,
} from "@/lib/deadlines/regime";
import { findPeriod, findRegime, isUnder } from "@/lib/deadlines/regimes";
import {
  type ClockLaw,
  endOfPeriod,
  type RunningPeriod,
  rollForward,
  runPeriod,
} from "@/lib/deadlines/running-period";
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
  /**
   * Where the controller acts: its holidays count. ISO 3166-1 or 3166-2, one of the regime's `countries` or a region of
   * one (`DE-BY`, `FR-57`), whose regional holidays then count as well.
   */
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
  /** Of the least certain rule that the due date rests on. */
  readonly certainty: Certainty;
  /** One English sentence for whoever relies on the date; null: nothing to add. */
  readonly note: string | null;
  /** In the order in which the law applies them; `explainStep` words them. */
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
  const { period, regime, receivedOn } = law;
  const { questions, extension } = readTimeline(input.events, input.timeZone, receivedOn);
  const firstPeriodOn = regime.suspensionMovesNotice
    ? runPeriod(law, questions, period.length).rawDueOn
    : endOfPeriod(law, receivedOn, period.length);
  const noticeBy = rollForward(law, firstPeriodOn);
  const added = extension === null ? 0 : extensionLength(period, extension);
  const extensionLate = extension !== null && extension.notifiedOn > noticeBy;
  const length = period.length + (extensionLate ? 0 : added);
  const run = runPeriod(law, questions, length);
  const dueOn = rollForward(law, run.rawDueOn);
  const { regime: regimeCode, kind, timeZone } = input;
  return {
    receivedOn,
    dueOn,
    rawDueOn: run.rawDueOn,
    statutoryDueOn: rollForward(law, endOfPeriod(law, receivedOn, length)),
    suspendedDays: run.suspensions.reduce((sum, { days }) => sum + days, 0),
    openQuestions: questions.filter((question) => isOpen(regime, question)),
    extensionNoticeBy: period.extension === null ? null : noticeBy,
    refusalNoticeBy: period.refusalNotice ? noticeBy : null,
    extensionLate,
    periodEndsAt: formatInstant(startOfDay(addDays(dueOn, 1), timeZone)),
    ruleVersion: `${regimeCode}:${regime.version}`,
    holidaysVersion,
    certainty: certaintyOf(law, run, length > period.length),
    note: period.note ?? regime.note ?? null,
    steps: traceSteps({ law, regimeCode, kind, timeZone, run, length, extension, extensionLate, noticeBy }),
  };
}

/** A question without an answer, under a law in which it does something to the clock. */
function isOpen(regime: Regime, { about, answeredOn }: Question): boolean {
  return answeredOn === null && regime.questions[about] !== undefined;
}

function readLaw(input: DeadlineInput): ClockLaw {
  const regime = findRegime(input.regime);
  const period = findPeriod(regime, input.kind);
  if (!isUnder(regime, input.country)) {
    throw new DeadlineError(
      "unknown-country",
      "country",
      `Under ${input.regime} the country is one of ${regime.countries.join(", ")}, or a region of one that has public holidays of its own.`,
    );
  }
  const receivedOn = localDateAt(requireInstantMs(input.receivedAt, "receivedAt"), input.timeZone);
  const inForceFrom = period.inForceFrom ?? regime.inForceFrom;
  if (inForceFrom !== null && receivedOn < inForceFrom) {
    throw new DeadlineError(
      "not-in-force",
      "receivedAt",
      `${period.source ?? regime.source} governs requests received from ${inForceFrom} on, not one of ${receivedOn}.`,
    );
  }
  const asOn =
    input.asOf === undefined ? null : localDateAt(requireInstantMs(input.asOf, "asOf"), input.timeZone);
  return { regime, period, country: input.country, receivedOn, asOn };
}

function certaintyOf({ regime, period }: ClockLaw, run: RunningPeriod, extended: boolean): Certainty {
  let certainty = period.certainty;
  if (extended && period.extension) certainty = leastCertain(certainty, period.extension.certainty);
  for (const { question } of run.restarts) {
    certainty = leastCertain(certainty, regime.questions[question.about]?.certainty ?? "high");
  }
  for (const { about, days } of run.suspensions) {
    for (const subject of days > 0 ? about : []) {
      certainty = leastCertain(certainty, regime.questions[subject]?.certainty ?? "high");
    }
  }
  return certainty;
}

/** A notice cannot announce more than this where the law sets no most: beyond it is a slip of the pen. */
const mostAnnounced = 365;

/** Units that a notice adds; all that the law allows when it does not say. */
function extensionLength(period: Period, { field, months, days }: ExtensionNotice): number {
  if (period.extension === null) {
    throw new DeadlineError(
      "extension-not-allowed",
      `${field}.type`,
      "The law allows no extension of this period: remove the notice.",
    );
  }
  const { most } = period.extension;
  const [unit, length, other] = period.unit === "months" ? ["months", months, days] : ["days", days, months];
  const added = length ?? (other === undefined ? most : null);
  if (
    added !== null &&
    other === undefined &&
    Number.isInteger(added) &&
    added >= 1 &&
    added <= (most ?? mostAnnounced)
  ) {
    return added;
  }
  throw new DeadlineError(
    "extension-length",
    `${field}.${unit}`,
    `This period is extended by 1 to ${most ?? mostAnnounced} ${unit}: say how many.`,
  );
}
