import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor, Staff, Subject } from "@/lib/auth/actor";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { tellReply } from "@/lib/reminders/tell-reply";
import {
  addClockEvent,
  listClockEvents,
  openQuestion,
  type QuestionAbout,
} from "@/lib/requests/clock-events";
import { finishCollection } from "@/lib/requests/collect-task";
import { lockById, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { nextStatus } from "@/lib/requests/status";

interface Reply {
  readonly about: Exclude<QuestionAbout, "fee">;
  /** When it arrived, by whatever way; not before the question, not in the future. */
  readonly receivedAt: Date;
  /** What was shown or said; no copy of an identity document (EDPB 01/2022 §79). */
  readonly text: string;
}

/**
 * Notes that the person answered: the clock goes on from the day of the answer. With an identity accepted, the work goes
 * on where it stopped. @throws Problem not_found · forbidden · request.no_question · input.invalid
 */
export async function recordReply(
  actor: Staff,
  input: Reply & { reference: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.ask");
    await takeReply(tx, actor, row, input, now);
  });
}

/**
 * The subject says on their own page what they want more closely. Who they are is never theirs to declare proven.
 * @throws Problem not_found · request.no_question · input.invalid
 */
export async function replyToQuestion(actor: Subject, input: { text: string }, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  await installation().db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    await takeReply(tx, actor, row, { about: "clarification", receivedAt: now, text: input.text }, now);
    await tellReply(tx, row, now);
  });
}

async function takeReply(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  { about, receivedAt, text }: Reply,
  now: Date,
): Promise<void> {
  const question = openQuestion(await listClockEvents(row.id, tx), about);
  if (!question) throw new Problem("request.no_question");
  const written = text.trim();
  if (written === "") throw new Problem("input.invalid", { text: "required" });
  if (written.length > 8_000) throw new Problem("input.invalid", { text: "too_long" });
  if (receivedAt < question.at || receivedAt > now)
    throw new Problem("input.invalid", { receivedAt: "date" });
  const record = await getRecord(row.controllerId, row.recordDigest);
  const event = { type: `${about}_received` as const, at: receivedAt, text: written };
  const { dueOn } = await addClockEvent(tx, row, record, event);
  const payload = { about, dueOn };
  await recordEvent(tx, { requestId: row.id, type: "question.answered", actor, at: now, payload });
  if (about === "identity" && row.status === "identity") await resume(tx, actor, row, now);
}

/**
 * Ends the doubt about who asks because it was proven: the open question counts as answered when the person did their
 * part, and the work goes on where it stopped. Call with the request locked and in status `identity`.
 */
export async function acceptIdentityProof(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  receivedAt: Date,
  now: Date,
): Promise<void> {
  const question = openQuestion(await listClockEvents(row.id, tx), "identity");
  if (question) {
    const record = await getRecord(row.controllerId, row.recordDigest);
    const at = receivedAt < question.at ? question.at : receivedAt;
    const { dueOn } = await addClockEvent(tx, row, record, { type: "identity_received", at });
    const payload = { about: "identity" as const, dueOn };
    await recordEvent(tx, { requestId: row.id, type: "question.answered", actor, at: now, payload });
  }
  await resume(tx, actor, row, now);
}

/** Back to where the doubt came up: not yet searched, in the middle of the search, or at its end. */
async function resume(tx: Transaction, actor: Actor, row: RequestRow, now: Date): Promise<void> {
  const searches = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.requestId, row.id), eq(tasks.kind, "search")));
  const status = nextStatus(row.status, searches.length > 0 ? "resume-search" : "accept");
  await tx.update(requests).set({ status }).where(eq(requests.id, row.id));
  const record = await getRecord(row.controllerId, row.recordDigest);
  for (const task of searches) {
    const system = record.systems.find(({ slug }) => slug === task.system);
    if (task.status !== "done" && system?.connector.kind !== "manual")
      await enqueue(tx, "task.collect", { taskId: task.id });
  }
  if (searches.length > 0) await finishCollection(tx, actor, { ...row, status }, now);
}
