import { type QuestionAbout, toDeadlineEvents } from "@/lib/requests/clock-events";
import type { RequestCase } from "@/lib/requests/load-case";
import { requestClock } from "@/lib/requests/request-clock";

/** Whether the controller's law lets the clock wait for the answer to a question asked now. */
export function stopsClock(
  { row, record, clockEvents: rows }: Pick<RequestCase, "row" | "record" | "clockEvents">,
  about: QuestionAbout,
  now: Date,
): boolean {
  const asked = { type: `${about}_requested` as const, at: now, length: null };
  const events = toDeadlineEvents(record, [...rows, asked]);
  return requestClock(record, row.receivedAt, events).openQuestions.some((one) => one.about === about);
}
