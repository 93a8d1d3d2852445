import type { Language } from "@/db/schema/enums";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { type ComputedDeadline, computeDeadline } from "@/lib/deadlines/compute-deadline";
import { explainStep } from "@/lib/deadlines/explain-step";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import type { ClockStep } from "@/lib/requests/portal-view";

/**
 * The legal time of a request under its controller's law, holidays and time zone (Art. 12(3), Reg. 1182/71). With
 * `asOf` a question that is still open suspends up to that instant; without it nothing is assumed, so the date is the
 * earliest.
 */
export function requestClock(
  record: RecordOfProcessing,
  receivedAt: Date,
  events: readonly DeadlineEvent[],
  asOf?: Date,
): ComputedDeadline {
  const { regime, country, holidays, timeZone } = record.controller;
  return computeDeadline({
    regime,
    country: holidays ?? country,
    timeZone,
    receivedAt: receivedAt.toISOString(),
    kind: "response",
    events,
    ...(asOf ? { asOf: asOf.toISOString() } : {}),
  });
}

/** The clock's steps in the reader's words. */
export const explainClock = (clock: ComputedDeadline, language: Language): ClockStep[] =>
  clock.steps.map((step) => ({ rule: step.rule, text: explainStep(step, language) }));
