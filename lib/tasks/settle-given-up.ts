import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RequestStatus } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { finishCollection } from "@/lib/requests/collect-task";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { type LockedTask, lockTask, type TaskInput } from "@/lib/tasks/lock-task";
import { mailTask } from "@/lib/tasks/mail-task";
import { routeTask } from "@/lib/tasks/route-task";
import { seal } from "@/lib/vault/seal";

const longest = 8_000;

/** While the data is still being looked for; afterwards decisions rest on what was found. */
const searching: readonly RequestStatus[] = ["collecting", "identity"];

/**
 * Has a task that was given up tried again, by the same owner and with a new date; whoever does it is told.
 * @throws Problem not_found · forbidden · task.finished (it was not given up) · request.wrong_status (a search, after
 *   the collection ended)
 */
export async function reopenTask(actor: Staff, input: TaskInput, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const locked = await lockGivenUp(tx, actor, input, now);
    const { row, task, record, manual } = locked;
    const { system } = task;
    if (task.kind === "search" && !searching.includes(row.status)) throw new Problem("request.wrong_status");
    const open = { outcome: null, escalatedAt: null, startedAt: null, finishedAt: null };
    const work = { kind: task.kind, rights: task.right ? [task.right] : [], system };
    const startedOn = localDate(now, record.controller.timeZone);
    const { dueOn } = routeTask(record, work, { startedOn, legalDueOn: plainDate(row.dueOn) });
    // A search by a connector stands as failed again: `retryTask` runs it.
    const byPerson = manual || task.kind === "carry-out";
    const status = byPerson ? "todo" : "failed";
    const [reopened] = await tx
      .update(tasks)
      .set({ ...open, status, dueOn: byPerson ? dueOn : null })
      .where(eq(tasks.id, task.id))
      .returning();
    const payload = { taskId: task.id, system };
    await recordEvent(tx, { requestId: row.id, type: "task.reopened", actor, at: now, payload });
    if (reopened && byPerson) await mailTask(tx, actor, locked, reopened, now);
    await settleIfLast(tx, actor, row.id, now);
  });
}

/**
 * Accepts that a task cannot be done: it counts as done, and the answer says so with this reason, in the words of the
 * data protection officer. @throws Problem not_found · forbidden · task.finished (it was not given up, or that was
 *   accepted) · task.reason_missing · input.invalid (reason too_long)
 */
export async function acceptGivenUp(
  actor: Staff,
  input: TaskInput & { reason: string },
  now: Date,
): Promise<void> {
  const reason = input.reason.trim();
  if (reason === "") throw new Problem("task.reason_missing", { reason: "required" });
  if (reason.length > longest) throw new Problem("input.invalid", { reason: "too_long" });
  await installation().db.transaction(async (tx) => {
    const { row, task, key } = await lockGivenUp(tx, actor, input, now);
    await tx
      .update(tasks)
      .set({ escalatedAt: null, note: seal(key, "note", reason) })
      .where(eq(tasks.id, task.id));
    const payload = { taskId: task.id, system: task.system };
    await recordEvent(tx, { requestId: row.id, type: "task.cannot_accepted", actor, at: now, payload });
    await settleIfLast(tx, actor, row.id, now);
    await finishCollection(tx, actor, await lockById(tx, row.id), now);
  });
}

async function lockGivenUp(tx: Transaction, actor: Staff, input: TaskInput, now: Date): Promise<LockedTask> {
  const locked = await lockTask(tx, actor, input, now, "request.approve");
  if (locked.task.outcome !== "cannot" || !locked.task.escalatedAt) throw new Problem("task.finished");
  if (!isOpen(locked.row.status)) throw new Problem("request.wrong_status");
  return locked;
}

/** The escalation is dealt with when its last task is, unless somebody also asked for a look at the whole request. */
async function settleIfLast(tx: Transaction, actor: Staff, requestId: string, now: Date): Promise<void> {
  const [other] = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.requestId, requestId), isNotNull(tasks.escalatedAt)))
    .limit(1);
  if (other || (await isAskedFor(tx, requestId))) return;
  const [settled] = await tx
    .update(requests)
    .set({ escalatedAt: null })
    .where(and(eq(requests.id, requestId), isNotNull(requests.escalatedAt)))
    .returning({ id: requests.id });
  if (!settled) return;
  await recordEvent(tx, { requestId, type: "request.escalation_settled", actor, at: now, payload: {} });
}

async function isAskedFor(tx: Transaction, requestId: string): Promise<boolean> {
  const lines = await tx
    .select({ type: events.type, payload: events.payload })
    .from(events)
    .where(
      and(
        eq(events.requestId, requestId),
        inArray(events.type, ["request.escalated", "request.escalation_settled"]),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(200);
  const since = lines.findIndex(({ type }) => type === "request.escalation_settled");
  return (since === -1 ? lines : lines.slice(0, since)).some(({ payload }) => payload["taskId"] === null);
}
