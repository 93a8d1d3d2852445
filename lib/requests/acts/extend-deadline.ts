import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { caseClock } from "@/lib/requests/case-clock";
import { addClockEvent } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import type { RequestCase } from "@/lib/requests/load-case";
import { explainClock } from "@/lib/requests/request-clock";
import { isOpen } from "@/lib/requests/status";

const input = z.object({
  reasons: z.string().trim().min(10).max(4_000),
  /** Months or days, as the controller's law counts; never more than it allows. */
  length: z.coerce.number().int().min(1).max(365),
});

/**
 * Extends the time, once, and tells the person and the reasons within the first period (Art. 12(3)): after that, no
 * extension is possible any more.
 */
export const extendDeadline: LetterAct<LetterFactsOf<"extension">, z.output<typeof input>> = {
  permission: "request.extend",
  input,
  async prepare(about, { reasons, length }, language, now) {
    requireExtendable(about, now);
    const clock = extendedClock(about, length, now);
    const facts = { ...letterBase(about, language, now), kind: "extension" as const };
    const particulars = {
      reasons,
      dueOn: clock.dueOn,
      previousDueOn: plainDate(about.row.dueOn),
      clock: explainClock(clock, language).map(({ text }) => text),
    };
    return { facts: { ...facts, ...particulars }, answers: [], gaps: [] };
  },
  async apply(tx, { actor, about, input: { reasons, length }, letterId, now }) {
    const { row, record } = about;
    const event = { type: "extension_notified" as const, at: now, length, text: reasons };
    const { dueOn } = await addClockEvent(tx, row, record, event);
    const payload = { letterId, length, previousDueOn: row.dueOn, dueOn };
    await recordEvent(tx, { requestId: row.id, type: "request.extended", actor, at: now, payload });
  },
};

function requireExtendable(about: RequestCase, now: Date): void {
  const { row, record, clockEvents } = about;
  if (!isOpen(row.status)) throw new Problem("request.wrong_status");
  if (clockEvents.some(({ type }) => type === "extension_notified"))
    throw new Problem("request.already_extended");
  const { extensionNoticeBy } = caseClock(about);
  if (extensionNoticeBy === null) throw new Problem("request.extension_not_allowed");
  if (localDate(now, record.controller.timeZone) > extensionNoticeBy)
    throw new Problem("request.extension_late");
}

function extendedClock(about: RequestCase, length: number, now: Date) {
  try {
    return caseClock(about, [{ type: "extension_notified", at: now, length }]);
  } catch (error) {
    if (error instanceof DeadlineError) throw new Problem("request.extension_not_allowed");
    throw error;
  }
}
