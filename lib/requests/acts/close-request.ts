import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import { can } from "@/lib/auth/permissions";
import { addDays, localDate, type PlainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { openQuestion } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import type { RequestCase } from "@/lib/requests/load-case";
import type { RequestRow } from "@/lib/requests/lock-request";
import { readMergeParties } from "@/lib/requests/merge-request-party";
import { mergeObstacle } from "@/lib/requests/merge-request-rule";
import { nextStatus } from "@/lib/requests/status";

const input = z.discriminatedUnion("cause", [
  z.object({ cause: z.literal("answered") }),
  z.object({ cause: z.literal("lapsed") }),
  /** `into`: the reference of the request that is answered in this one's place. */
  z.object({
    cause: z.literal("merged"),
    into: z.string().trim().toUpperCase().min(1).max(20),
    /** Staff say that it is one person, although the addresses differ. */
    samePerson: z.boolean().default(false),
  }),
]);
type Input = z.output<typeof input>;

/** How long a question about identity stays open before a request may lapse; the portal's choice, the law sets none. */
const lapseAfterDays = 30;

const moves = { answered: "close", lapsed: "lapse", merged: "merge" } as const;

/**
 * Ends a request with a last letter: when everything is answered, when the person never proved who they are (a refusal
 * under Arts. 11(2) and 12(6), so with its remedies), or when it repeats another one.
 */
export const closeRequest: LetterAct<LetterFactsOf<"closing">, Input> = {
  permission: "request.close",
  input,
  async prepare(about, closing, language, now) {
    nextStatus(about.row.status, moves[closing.cause]);
    if (closing.cause === "lapsed") requireLapse(about, now);
    if (closing.cause === "merged") await findOriginal(about, closing);
    const facts = { ...letterBase(about, language, now), kind: "closing" as const };
    const mergedInto = closing.cause === "merged" ? closing.into : null;
    return { facts: { ...facts, cause: closing.cause, mergedInto }, answers: [], gaps: [] };
  },
  async apply(tx, { actor, about, input: closing, letterId, now }) {
    const { row } = about;
    const status = nextStatus(row.status, moves[closing.cause]);
    if (closing.cause === "merged" && !can(actor, "request.merge", row.controllerId))
      throw new Problem("forbidden");
    const original = closing.cause === "merged" ? await findOriginal(about, closing, tx) : null;
    await tx
      .update(requests)
      .set({ status, closedAt: now, mergedInto: original?.id ?? null })
      .where(eq(requests.id, row.id));
    await enqueue(tx, "identity.end", { requestId: row.id });
    const common = { requestId: row.id, actor, at: now };
    if (original)
      await recordEvent(tx, { ...common, type: "request.merged", payload: { into: original.id } });
    else if (closing.cause === "lapsed")
      await recordEvent(tx, { ...common, type: "request.lapsed", payload: { letterId } });
    else await recordEvent(tx, { ...common, type: "request.closed", payload: { letterId } });
  },
};

/** First day on which a request may lapse; null while nothing was asked that could stay unanswered. */
export function lapsesOn({ row, record, clockEvents }: RequestCase): PlainDate | null {
  const asked = row.status === "unconfirmed" ? row.receivedAt : openQuestion(clockEvents, "identity")?.at;
  return asked ? addDays(localDate(asked, record.controller.timeZone), lapseAfterDays) : null;
}

function requireLapse(about: RequestCase, now: Date): void {
  const from = lapsesOn(about);
  if (from === null || localDate(now, about.record.controller.timeZone) < from)
    throw new Problem("request.too_early");
}

/**
 * The earlier request of the same person to the same controller that asks for all that this one asks for: so merging
 * loses no right and no day, and weakens no proof (`mergeObstacle`). Locked when the merging is done.
 * @throws Problem request.not_duplicate · input.invalid (samePerson: required, when staff have to confirm the person)
 */
async function findOriginal(
  { row }: RequestCase,
  { into, samePerson }: Extract<Input, { cause: "merged" }>,
  tx?: Transaction,
): Promise<RequestRow> {
  const wanted = and(eq(requests.reference, into), eq(requests.controllerId, row.controllerId));
  const query = (tx ?? installation().db).select().from(requests).where(wanted);
  const [original] = await (tx ? query.for("update") : query);
  if (!original || original.id === row.id) throw new Problem("request.not_duplicate");
  const parties = await readMergeParties([row, original], tx);
  const [duplicate, kept] = [parties.get(row.id), parties.get(original.id)];
  const obstacle = duplicate && kept ? mergeObstacle(duplicate, kept) : "ended";
  if (obstacle === "confirm" && !samePerson) throw new Problem("input.invalid", { samePerson: "required" });
  if (obstacle !== null && obstacle !== "confirm") throw new Problem("request.not_duplicate");
  return original;
}
