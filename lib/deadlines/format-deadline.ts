import type { Language } from "@/db/schema/enums";
import type { ComputedDeadline } from "@/lib/deadlines/compute-deadline";
import { explainStep } from "@/lib/deadlines/explain-step";

/** The answer of `POST /api/v1/deadline` and of the command line. */
export interface DeadlineJson {
  readonly dueOn: string;
  readonly rawDueOn: string;
  readonly suspendedDays: number;
  readonly extensionNoticeBy: string | null;
  /** First instant after the due date, ISO 8601 in UTC. */
  readonly periodEndsAt: string;
  readonly steps: readonly {
    readonly rule: string;
    readonly text: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Without suspensions and restarts: shown beside `dueOn` where these are only tolerated. */
  readonly statutoryDueOn: string;
  readonly refusalNoticeBy: string | null;
  readonly ruleVersion: string;
  readonly holidaysVersion: string;
  readonly certainty: string;
  readonly note: string | null;
}

/** The part of a computed deadline that other systems rely on, with exactly these names, its steps in words. */
export function formatDeadline(deadline: ComputedDeadline, language: Language = "en"): DeadlineJson {
  const { dueOn, rawDueOn, suspendedDays, extensionNoticeBy, periodEndsAt } = deadline;
  const { statutoryDueOn, refusalNoticeBy, ruleVersion, holidaysVersion, certainty, note } = deadline;
  return {
    dueOn,
    rawDueOn,
    suspendedDays,
    extensionNoticeBy,
    periodEndsAt,
    steps: deadline.steps.map((step) => ({
      rule: step.rule,
      text: explainStep(step, language),
      from: step.from,
      to: step.to,
    })),
    statutoryDueOn,
    refusalNoticeBy,
    ruleVersion,
    holidaysVersion,
    certainty,
    note,
  };
}
