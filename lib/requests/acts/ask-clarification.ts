import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { stopsClock } from "@/lib/requests/case-clock";
import { addClockEvent, openQuestion } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import { isOpen } from "@/lib/requests/status";

const input = z.object({ question: z.string().trim().min(10).max(4_000) });

/**
 * Asks the person to say more closely what they want (recital 63). The work goes on meanwhile: they may answer that they
 * want everything.
 */
export const askClarification: LetterAct<LetterFactsOf<"clarification-requested">, z.output<typeof input>> = {
  permission: "request.ask",
  input,
  async prepare(about, { question }, language, now) {
    if (!isOpen(about.row.status) || about.row.status === "decided")
      throw new Problem("request.wrong_status");
    if (openQuestion(about.clockEvents, "clarification")) throw new Problem("request.question_open");
    const suspends = stopsClock(about, "clarification", now);
    const facts = { ...letterBase(about, language, now), kind: "clarification-requested" as const };
    return { facts: { ...facts, question, suspends }, answers: [], gaps: [] };
  },
  async apply(tx, { actor, about, input: { question }, letterId, now }) {
    const { row, record } = about;
    const event = { type: "clarification_requested" as const, at: now, text: question };
    const { dueOn } = await addClockEvent(tx, row, record, event);
    const payload = { about: "clarification" as const, letterId, dueOn };
    await recordEvent(tx, { requestId: row.id, type: "question.asked", actor, at: now, payload });
  },
};
