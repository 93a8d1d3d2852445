import type { BareStep } from "@/lib/deadlines/deadline-step";
import { addDays, laterOf, type PlainDate, partsOf } from "@/lib/deadlines/plain-date";
import type { DeadlineKind } from "@/lib/deadlines/regimes";
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
  readonly extension: (ExtensionNotice & { readonly late: boolean }) | null;
  readonly noticeBy: PlainDate;
}

type Move = BareStep extends infer S
  ? S extends BareStep
    ? Pick<S, "rule" | "params"> & { to: PlainDate }
    : never
  : never;

/** The steps from receipt to due date, in the order in which the law applies them. */
export function traceSteps(computation: Computation): BareStep[] {
  const moves = [
    ...startMoves(computation),
    ...periodMoves(computation),
    ...extensionMoves(computation),
    ...suspensionMoves(computation),
    ...endMoves(computation),
  ];
  let from = computation.law.receivedOn;
  return moves.map((move) => {
    const step = { ...move, from } as BareStep;
    from = move.to;
    return step;
  });
}

function startMoves({ law, regimeCode: regime, timeZone, run }: Computation): Move[] {
  const moves: Move[] = [{ rule: "receipt", params: { regime, timeZone }, to: law.receivedOn }];
  let to = law.receivedOn;
  for (const { question, on } of run.restarts) {
    to = laterOf(to, on);
    const open = question.answeredOn === null;
    moves.push({
      rule: "identity-start",
      params: { ...questionParams(law, regime, question), on, open },
      to,
    });
  }
  return moves;
}

function periodMoves({ law, regimeCode: regime, kind, run }: Computation): Move[] {
  const { unit, length } = law.period;
  const rule = unit === "months" ? "one-month" : unit === "days" ? "day-count" : "business-days";
  const to = endOfPeriod(law, run.startsOn, length);
  return [{ rule, params: { regime, kind, length }, to }, ...clampMoves(law, regime, run.startsOn, to)];
}

function extensionMoves({ law, regimeCode: regime, run, length, extension, noticeBy }: Computation): Move[] {
  if (extension === null) return [];
  const { notifiedOn } = extension;
  if (extension.late) {
    const to = endOfPeriod(law, run.startsOn, length);
    return [{ rule: "extension-late", params: { regime, notifiedOn, noticeBy }, to }];
  }
  const unit = law.period.unit === "months" ? "months" : "days";
  const to = run.unsuspendedOn;
  return [
    { rule: "extension", params: { regime, notifiedOn, unit, length }, to },
    ...clampMoves(law, regime, run.startsOn, to),
  ];
}

function clampMoves(law: ClockLaw, regime: string, start: PlainDate, to: PlainDate): Move[] {
  const { day } = partsOf(start);
  if (law.period.unit !== "months" || partsOf(to).day === day) return [];
  return [{ rule: "end-of-month-clamp", params: { regime, day }, to }];
}

function suspensionMoves({ law, regimeCode: regime, run }: Computation): Move[] {
  const { country } = law;
  let to = run.unsuspendedOn;
  const moves: Move[] = [];
  for (const { about, askedOn, until, open, days } of run.suspensions) {
    to = addDays(to, days);
    const params = { regime, country, about, askedOn, days };
    moves.push(
      open
        ? { rule: "suspension-open", params: { ...params, countedTo: until }, to }
        : { rule: "suspension", params: { ...params, answeredOn: until }, to },
    );
  }
  const ask = (question: Question) => questionParams(law, regime, question);
  for (const question of run.waiting) moves.push({ rule: "suspension-waiting", params: ask(question), to });
  for (const { question, endedOn } of run.late) {
    moves.push({ rule: "suspension-late", params: { ...ask(question), endedOn }, to });
  }
  for (const question of run.ignored) moves.push({ rule: "no-suspension", params: ask(question), to });
  return moves;
}

function questionParams({ country }: ClockLaw, regime: string, { about, askedOn }: Question) {
  return { regime, country, about: [about], askedOn };
}

function endMoves({ law, regimeCode: regime, run }: Computation): Move[] {
  const { country } = law;
  const to = rollForward(law, run.rawDueOn);
  if (to === run.rawDueOn) return [];
  const reason = dayOff(run.rawDueOn, country) ?? "holiday";
  return [{ rule: "working-day", params: { regime, country, reason }, to }];
}
