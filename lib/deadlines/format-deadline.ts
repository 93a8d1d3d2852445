import type { ComputedDeadline } from "@/lib/deadlines/compute-deadline";

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
}

/** The part of a computed deadline that other systems rely on, with exactly these names. */
export function formatDeadline(deadline: ComputedDeadline): DeadlineJson {
  const { dueOn, rawDueOn, suspendedDays, extensionNoticeBy, periodEndsAt } = deadline;
  const steps = deadline.steps.map(({ rule, text, from, to }) => ({ rule, text, from, to }));
  return { dueOn, rawDueOn, suspendedDays, extensionNoticeBy, periodEndsAt, steps };
}
