import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { TaskOutcome } from "@/db/schema/enums";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { finishCollection } from "@/lib/requests/collect-task";
import { loadCase } from "@/lib/requests/load-case";
import { lockById, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { mayAnswer } from "@/lib/requests/may-answer";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

interface TaskInput {
  readonly reference: string;
  readonly taskId: string;
}

type Task = typeof tasks.$inferSelect;

/**
 * A person searched a system without a connector: they found something, or nothing, which is an answer too
 * (Art. 15(1)). @throws Problem not_found · forbidden · task.not_manual · task.finished
 */
export async function completeTask(
  actor: Staff,
  input: TaskInput & { outcome: Extract<TaskOutcome, "held" | "nothing-held">; note: string | null },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { row, task, manual } = await lockTask(tx, actor, input, "task.complete");
    if (!manual || task.kind !== "search") throw new Problem("task.not_manual");
    await finishTask(tx, row, task, input.outcome, input.note, now);
    const type = input.outcome === "held" ? "task.held" : "task.nothing_held";
    const payload = { taskId: task.id, system: task.system };
    await recordEvent(tx, { requestId: row.id, type, actor, at: now, payload });
    await finishCollection(tx, actor, await lockById(tx, row.id), now);
  });
}

/**
 * A person did in a system what was decided: corrected, erased, restricted, stopped.
 * @throws Problem not_found · forbidden · task.not_manual (a search) · task.finished · request.not_authorised (it turned
 *   out to concern a client's processing after the decision)
 */
export async function carryOutTask(
  actor: Staff,
  input: TaskInput & { note: string | null },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { row, task } = await lockTask(tx, actor, input, "task.complete");
    if (task.kind !== "carry-out" || !task.right) throw new Problem("task.not_manual");
    if (!mayAnswer(await loadCase(row, tx))) throw new Problem("request.not_authorised");
    await finishTask(tx, row, task, "carried-out", input.note, now);
    const payload = { taskId: task.id, system: task.system, right: task.right };
    await recordEvent(tx, { requestId: row.id, type: "task.carried_out", actor, at: now, payload });
  });
}

/** Tries a failed search again. @throws Problem not_found · forbidden · task.finished (it has not failed) */
export async function retryTask(actor: Staff, input: TaskInput, _now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { task } = await lockTask(tx, actor, input, "request.collect");
    if (task.status !== "failed") throw new Problem("task.finished");
    await tx.update(tasks).set({ status: "todo", errorCode: null }).where(eq(tasks.id, task.id));
    await enqueue(tx, "task.collect", { taskId: task.id });
  });
}

async function finishTask(
  tx: Transaction,
  row: RequestRow,
  task: Task,
  outcome: TaskOutcome,
  note: string | null,
  now: Date,
): Promise<void> {
  if (task.status === "done") throw new Problem("task.finished");
  const written = note?.trim().slice(0, 8_000);
  await tx
    .update(tasks)
    .set({
      status: "done",
      outcome,
      note: written ? seal(requestKey(row), "note", written) : null,
      startedAt: task.startedAt ?? now,
      finishedAt: now,
    })
    .where(eq(tasks.id, task.id));
}

async function lockTask(tx: Transaction, actor: Staff, input: TaskInput, permission: Permission) {
  const row = await lockForStaff(tx, actor, input.reference, permission);
  const [task] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, input.taskId), eq(tasks.requestId, row.id)))
    .for("update");
  if (!task) throw new Problem("not_found");
  const record = await getRecord(row.controllerId, row.recordDigest);
  const system = record.systems.find(({ slug }) => slug === task.system);
  return { row, task, manual: system?.connector.kind === "manual" };
}
