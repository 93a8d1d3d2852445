import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { clockEvents } from "@/db/schema/clock";
import { type ClockEventType, type QuestionTopic, questionTopics } from "@/db/schema/enums";
import { requests } from "@/db/schema/requests";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { ComputedDeadline } from "@/lib/deadlines/compute-deadline";
import { findPeriod, findRegime } from "@/lib/deadlines/regimes";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import { installation } from "@/lib/installation";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestClock } from "@/lib/requests/request-clock";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

export type ClockEventRow = typeof clockEvents.$inferSelect;

/** What stopped or moved a request's clock, oldest first. */
export const listClockEvents = (requestId: string, tx?: Transaction): Promise<ClockEventRow[]> =>
  (tx ?? installation().db)
    .select()
    .from(clockEvents)
    .where(eq(clockEvents.requestId, requestId))
    .orderBy(asc(clockEvents.at), asc(clockEvents.id));

/** The rows as the pure clock takes them; an extension counts in the unit of the regime's period. */
export function toDeadlineEvents(
  record: RecordOfProcessing,
  rows: readonly Pick<ClockEventRow, "type" | "at" | "length">[],
): DeadlineEvent[] {
  const { unit } = findPeriod(findRegime(record.controller.regime), "response");
  return rows.map(({ type, at, length }): DeadlineEvent => {
    if (type !== "extension_notified") return { type, at: at.toISOString() };
    const amount = length ?? undefined;
    return { type, at: at.toISOString(), ...(unit === "months" ? { months: amount } : { days: amount }) };
  });
}

export type QuestionAbout = QuestionTopic;

/** A question of that kind without an answer, the newest; null when all are answered. */
export function openQuestion(rows: readonly ClockEventRow[], about: QuestionAbout): ClockEventRow | null {
  const asked = rows.findLast(({ type }) => type === `${about}_requested`);
  const answered = rows.findLast(({ type }) => type === `${about}_received`);
  return asked && (!answered || answered.id < asked.id) ? asked : null;
}

/** What the person was asked first and did not answer; null when nothing is open. The queue keeps it beside the due date. */
function waitingFor(rows: readonly ClockEventRow[]): QuestionAbout | null {
  const open = questionTopics.flatMap((about) => openQuestion(rows, about) ?? []);
  const [first] = open.sort((a, b) => a.id - b.id);
  return questionTopics.find((about) => first?.type === `${about}_requested`) ?? null;
}

/**
 * Adds one event and counts the due date again, in the transaction of the change. Call with the request locked.
 * @returns the new clock
 */
export async function addClockEvent(
  tx: Transaction,
  row: RequestRow,
  record: RecordOfProcessing,
  event: { type: ClockEventType; at: Date; length?: number; text?: string },
): Promise<ComputedDeadline> {
  const { type, at, length, text } = event;
  await tx.insert(clockEvents).values({
    requestId: row.id,
    type,
    at,
    length: length ?? null,
    text: text ? seal(requestKey(row), "text", text) : null,
  });
  const rows = await listClockEvents(row.id, tx);
  const clock = requestClock(record, row.receivedAt, toDeadlineEvents(record, rows));
  const { dueOn, ruleVersion, holidaysVersion } = clock;
  await tx
    .update(requests)
    .set({ dueOn, ruleVersion, holidaysVersion, waitingFor: waitingFor(rows) })
    .where(eq(requests.id, row.id));
  return clock;
}
