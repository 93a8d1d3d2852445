import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { DeadlineKind } from "@/lib/deadlines/regimes";
import type { QuestionSubject } from "@/lib/deadlines/timeline";
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
}

/** What each rule needs to be worded. */
interface StepParams {
  /** The day that sets the clock off. */
  receipt: UnderRegime & { readonly timeZone: string };
  /** The period runs from the answer to a question of identity; while `open`, as if it came on that day. */
  "identity-start": QuestionParams & { readonly on: PlainDate; readonly open: boolean };
  "one-month": PeriodParams;
  "day-count": PeriodParams;
  "business-days": PeriodParams;
  /** The month has no such day: `day` is the one that was looked for. */
  "end-of-month-clamp": UnderRegime & { readonly day: number };
  /** `length` is the whole period from the start. */
  extension: UnderRegime & {
    readonly notifiedOn: PlainDate;
    readonly unit: "months" | "days";
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
  "no-suspension": QuestionParams;
  "working-day": UnderRegime & { readonly country: string; readonly reason: DayOff };
}

export type StepRule = keyof StepParams;

/**
 * One step of the computation: the last day before (`from`) and after it (`to`), so that the `to` of a step is the
 * `from` of the next, up to the due date. Plain JSON: it can be stored, and worded later in any language.
 */
export type BareStep = {
  [R in StepRule]: {
    readonly rule: R;
    readonly params: StepParams[R];
    readonly from: PlainDate;
    readonly to: PlainDate;
  };
}[StepRule];

/** A step with its sentence in English. */
export type DeadlineStep = BareStep & { readonly text: string };
