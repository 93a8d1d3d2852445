import { eq } from "drizzle-orm";
import { z } from "zod";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import { askableNow, openAskedProof } from "@/lib/identity/ask-for-proof";
import { askableMethods } from "@/lib/identity/proof-methods";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { stopsClock } from "@/lib/requests/case-clock";
import { addClockEvent, openQuestion } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import { unanswered } from "@/lib/requests/load-case";
import { nextStatus } from "@/lib/requests/status";

const words = z.string().trim().min(10).max(4_000);
/** An empty choice on the form: the letter asks in words alone. */
const method = z.preprocess((value) => (value === "" ? undefined : value), z.enum(askableMethods).optional());
const input = z.object({ doubt: words, needed: words, method });

/**
 * Asks for what ends a reasonable doubt about who asks, with the reasons for the doubt (Art. 12(6)). Nothing is collected
 * or decided until it is answered. With a method the person can answer on their page, and the sender looks at what comes.
 * A human review alone is never a reason to ask (Art. 12(6) names Arts. 15 to 21).
 */
export const askIdentity: LetterAct<LetterFactsOf<"identity-requested">, z.output<typeof input>> = {
  permission: "request.ask",
  input,
  async prepare(about, { doubt, needed, method }, language, now) {
    if (openQuestion(about.clockEvents, "identity")) throw new Problem("request.question_open");
    nextStatus(about.row.status, "doubt");
    if (unanswered(about).every(({ right }) => right === "human-review"))
      throw new Problem("request.wrong_status");
    if (method && !askableNow(about, now).includes(method)) throw new Problem("identity.not_offered");
    const suspends = stopsClock(about, "identity", now);
    const facts = { ...letterBase(about, language, now), kind: "identity-requested" as const };
    return { facts: { ...facts, doubt, needed, suspends }, answers: [], gaps: [] };
  },
  async apply(tx, { actor, about, input: { doubt, needed, method }, letterId, now }) {
    const { row, record } = about;
    const status = nextStatus(row.status, "doubt");
    await tx.update(requests).set({ status }).where(eq(requests.id, row.id));
    const event = { type: "identity_requested" as const, at: now, text: needed };
    const { dueOn } = await addClockEvent(tx, row, record, event);
    const payload = { about: "identity" as const, letterId, dueOn };
    await recordEvent(tx, { requestId: row.id, type: "question.asked", actor, at: now, payload });
    if (method) await openAskedProof(tx, actor, about, { method, reason: doubt }, now);
  },
};
