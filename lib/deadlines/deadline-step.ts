import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { DeadlineKind, Period, QuestionSubject } from "@/lib/deadlines/regime";
import type { DayOff } from "@/lib/deadlines/working-days";

/** The regime under which a step applies, for the article that the sentence names. */
interface UnderRegime {
  readonly regime: string;
}
interface PeriodParams extends UnderRegime {
  readonly kind: DeadlineKind;
  readonly length: number;
}
interface QuestionParams extends UnderRegime {
  readonly country: string;
  readonly about: readonly QuestionSubject[];
  readonly askedOn: PlainDate;
  /** Whether the law itself gives the question its effect on the clock, or practice only tolerates it. */
  readonly basis: "written" | "tolerated";
}
interface RestartParams extends QuestionParams {
  readonly on: PlainDate;
  readonly open: boolean;
}

/** What each rule needs to be worded. */
interface StepParams {
  /** The day that sets the clock off. */
  receipt: UnderRegime & { readonly timeZone: string };
  /** The period runs from the answer to a question of identity; while `open`, as if it came on that day. */
  "identity-start": RestartParams;
  /** The same for the payment of a fee. */
  "fee-start": RestartParams;
  "one-month": PeriodParams;
  /** Several months. */
  "month-count": PeriodParams;
  "day-count": PeriodParams;
  "business-days": PeriodParams;
  /** The month has no such day: `day` is the one that was looked for. */
  "end-of-month-clamp": UnderRegime & { readonly day: number };
  /** `length` is the whole period from the start. */
  extension: UnderRegime & {
    readonly notifiedOn: PlainDate;
    readonly unit: Period["unit"];
    readonly length: number;
  };
  /** Announced after the last day for it: without effect. */
  "extension-late": UnderRegime & { readonly notifiedOn: PlainDate; readonly noticeBy: PlainDate };
  suspension: QuestionParams & { readonly answeredOn: PlainDate; readonly days: number };
  /** Still unanswered, counted up to a given day. */
  "suspension-open": QuestionParams & { readonly countedTo: PlainDate; readonly days: number };
  /** Still unanswered, nothing counted. */
  "suspension-waiting": QuestionParams;
  "suspension-late": QuestionParams & { readonly endedOn: PlainDate };
  "no-suspension": Omit<QuestionParams, "basis">;
  "working-day": UnderRegime & { readonly country: string; readonly reason: DayOff };
}

export type StepRule = keyof StepParams;

/**
 * One step of the computation: the last day before (`from`) and after it (`to`), so that the `to` of a step is the
 * `from` of the next, up to the due date. Plain JSON: it can be stored, and worded in any language by `explainStep`.
 */
export type DeadlineStep = {
  [R in StepRule]: {
    readonly rule: R;
    readonly params: StepParams[R];
    readonly from: PlainDate;
    readonly to: PlainDate;
  };
}[StepRule];

/** A step that tells what a question to the person did to the clock. */
export type QuestionStep = Extract<
  DeadlineStep,
  { readonly params: { readonly about: readonly QuestionSubject[] } }
>;
