import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { type ComputedDeadline, computeDeadline } from "@/lib/deadlines/compute-deadline";
import { explainStep } from "@/lib/deadlines/explain-step";
import type { Locale } from "@/lib/i18n/locales";
import type { ClockStep } from "@/lib/requests/portal-view";

/** The legal time of a request under its controller's law, holidays and time zone (Art. 12(3), Reg. 1182/71). */
export function requestClock(record: RecordOfProcessing, receivedAt: Date): ComputedDeadline {
  const { regime, country, timeZone } = record.controller;
  return computeDeadline({
    regime,
    country,
    timeZone,
    receivedAt: receivedAt.toISOString(),
    kind: "response",
    events: [],
  });
}

/** The clock's steps in the reader's words. */
export const explainClock = (clock: ComputedDeadline, locale: Locale): ClockStep[] =>
  clock.steps.map((step) => ({ rule: step.rule, text: explainStep(step, locale) }));
