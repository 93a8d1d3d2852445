import type { ComputedDeadline } from "@/lib/deadlines/compute-deadline";
import { type ClockEventRow, type QuestionAbout, toDeadlineEvents } from "@/lib/requests/clock-events";
import type { RequestCase } from "@/lib/requests/load-case";
import { requestClock } from "@/lib/requests/request-clock";

type Counted = Pick<RequestCase, "row" | "record" | "clockEvents">;

/**
 * The legal time of a request with all that stopped or moved it, and, `added` to that, what is about to.
 * `asOf` as `requestClock` has it. @throws DeadlineError when the law does not allow what is added
 */
export const caseClock = (
  { row, record, clockEvents }: Counted,
  added: readonly Pick<ClockEventRow, "type" | "at" | "length">[] = [],
  asOf?: Date,
): ComputedDeadline =>
  requestClock(record, row.receivedAt, toDeadlineEvents(record, [...clockEvents, ...added]), asOf);

/** Whether the controller's law lets the clock wait for the answer to a question asked now. */
export function stopsClock(about: Counted, subject: QuestionAbout, now: Date): boolean {
  const asked = { type: `${subject}_requested` as const, at: now, length: null };
  return caseClock(about, [asked]).openQuestions.some((one) => one.about === subject);
}
