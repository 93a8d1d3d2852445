import type { QuestionAbout } from "@/lib/requests/clock-events";
import type { ClockStep } from "@/lib/requests/portal-view";

/** The clock of a request, with and without what suspended it. Dates are civil, `YYYY-MM-DD`. */
export interface ClockView {
  readonly receivedOn: string;
  readonly dueOn: string;
  /** As if nothing had suspended the time. */
  readonly statutoryDueOn: string;
  /** The due date if every open question were answered today; null when none is open or none stops the clock. */
  readonly dueOnIfAnsweredToday: string | null;
  readonly suspendedDays: number;
  readonly daysLeft: number;
  readonly overdue: boolean;
  readonly extended: boolean;
  /** What the controller's law allows: `most` units, or null for as many as the notice announces. Null: nothing. */
  readonly extension: { readonly unit: "months" | "days"; readonly most: number | null } | null;
  readonly extensionNoticeBy: string | null;
  readonly refusalNoticeBy: string | null;
  /** Questions to the person that wait for an answer. */
  readonly questions: readonly {
    readonly about: QuestionAbout;
    readonly askedAt: Date;
    readonly text: string | null;
  }[];
  readonly steps: readonly ClockStep[];
  readonly ruleVersion: string;
  readonly holidaysVersion: string;
}
