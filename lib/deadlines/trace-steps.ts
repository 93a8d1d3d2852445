import type { DeadlineStep } from "@/lib/deadlines/deadline-step";
import { countryOf } from "@/lib/deadlines/holidays";
import { addDays, laterOf, type PlainDate, partsOf } from "@/lib/deadlines/plain-date";
import type { DeadlineKind, QuestionSubject, Regime } from "@/lib/deadlines/regime";
import { type ClockLaw, endOfPeriod, type RunningPeriod, rollForward } from "@/lib/deadlines/running-period";
import type { ExtensionNotice, Question } from "@/lib/deadlines/timeline";
import { dayOff } from "@/lib/deadlines/working-days";

/** A computation, as far as its steps are told. */
export interface Computation {
  readonly law: ClockLaw;
  readonly regimeCode: string;
  readonly kind: DeadlineKind;
  readonly timeZone: string;
  readonly run: RunningPeriod;
  /** Units from the start, extension included. */
  readonly length: number;
  readonly extension: ExtensionNotice | null;
  readonly extensionLate: boolean;
  readonly noticeBy: PlainDate;
}

type Move = DeadlineStep extends infer S
  ? S extends DeadlineStep
    ? Pick<S, "rule" | "params"> & { to: PlainDate }
    : never
  : never;

/** The steps from receipt to due date, in the order in which the law applies them. */
export function traceSteps(computation: Computation): DeadlineStep[] {
  const moves: Move[] = [];
  startMoves(computation, moves);
  periodMoves(computation, moves);
  extensionMoves(computation, moves);
  suspensionMoves(computation, moves);
  endMoves(computation, moves);
  let from = computation.law.receivedOn;
  return moves.map((move) => {
    const step = { rule: move.rule, params: move.params, from, to: move.to } as DeadlineStep;
    from = move.to;
    return step;
  });
}

function startMoves({ law, regimeCode: regime, timeZone, run }: Computation, moves: Move[]): void {
  moves.push({ rule: "receipt", params: { regime, timeZone }, to: law.receivedOn });
  let to = law.receivedOn;
  for (const { question, on } of run.restarts) {
    to = laterOf(to, on);
    const open = question.answeredOn === null;
    moves.push({
      rule: question.about === "fee" ? "fee-start" : "identity-start",
      params: { ...questionParams(law, regime, question), on, open },
      to,
    });
  }
}

function periodMoves({ law, regimeCode: regime, kind, run }: Computation, moves: Move[]): void {
  const { unit, length } = law.period;
  const to = endOfPeriod(law, run.startsOn, length);
  const rule = unit === "months" ? monthRule(length) : unit === "days" ? "day-count" : "business-days";
  moves.push({ rule, params: { regime, kind, length }, to });
  clampMoves(law, regime, run.startsOn, to, moves);
}

const monthRule = (length: number) => (length === 1 ? "one-month" : "month-count");

function extensionMoves(computation: Computation, moves: Move[]): void {
  const { law, regimeCode: regime, run, length, extension, extensionLate, noticeBy } = computation;
  if (extension === null) return;
  const { notifiedOn } = extension;
  const to = run.unsuspendedOn;
  if (extensionLate) {
    moves.push({ rule: "extension-late", params: { regime, notifiedOn, noticeBy }, to });
    return;
  }
  moves.push({ rule: "extension", params: { regime, notifiedOn, unit: law.period.unit, length }, to });
  clampMoves(law, regime, run.startsOn, to, moves);
}

function clampMoves(law: ClockLaw, regime: string, start: PlainDate, to: PlainDate, moves: Move[]): void {
  if (law.period.unit !== "months") return;
  const { day } = partsOf(start);
  if (partsOf(to).day !== day) moves.push({ rule: "end-of-month-clamp", params: { regime, day }, to });
}

function suspensionMoves({ law, regimeCode: regime, run }: Computation, moves: Move[]): void {
  const { country } = law;
  let to = run.unsuspendedOn;
  for (const { about, askedOn, until, open, days } of run.suspensions) {
    to = addDays(to, days);
    const basis = basisOf(law, about);
    moves.push(
      open
        ? {
            rule: "suspension-open",
            params: { regime, country, about, askedOn, basis, countedTo: until, days },
            to,
          }
        : {
            rule: "suspension",
            params: { regime, country, about, askedOn, basis, answeredOn: until, days },
            to,
          },
    );
  }
  for (const question of run.waiting) {
    moves.push({ rule: "suspension-waiting", params: questionParams(law, regime, question), to });
  }
  for (const { question, endedOn } of run.late) {
    const params = { ...questionParams(law, regime, question), endedOn };
    moves.push({ rule: "suspension-late", params, to });
  }
  for (const { about, askedOn } of run.ignored) {
    moves.push({ rule: "no-suspension", params: { regime, country, about: [about], askedOn }, to });
  }
}

function questionParams(law: ClockLaw, regime: string, { about, askedOn }: Question) {
  return { regime, country: law.country, about: [about], askedOn, basis: basisOf(law, [about]) };
}

/** Several questions that stopped the clock together have their effect in the law only when each has. */
function basisOf(
  { regime, country, receivedOn }: ClockLaw,
  about: readonly QuestionSubject[],
): "written" | "tolerated" {
  const written = about.every((subject) => isWritten(regime, subject, country, receivedOn));
  return written ? "written" : "tolerated";
}

function isWritten(regime: Regime, about: QuestionSubject, place: string, receivedOn: PlainDate): boolean {
  const written = regime.questions[about]?.written ?? null;
  if (written === null) return false;
  const here = written.countries === null || written.countries.includes(countryOf(place));
  return here && (written.since === null || receivedOn >= written.since);
}

function endMoves({ law, regimeCode: regime, run }: Computation, moves: Move[]): void {
  const { country } = law;
  const to = rollForward(law, run.rawDueOn);
  if (to === run.rawDueOn) return;
  const reason = dayOff(run.rawDueOn, country) ?? "holiday";
  moves.push({ rule: "working-day", params: { regime, country, reason }, to });
}
