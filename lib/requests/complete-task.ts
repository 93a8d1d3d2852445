import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { finishCollection } from "@/lib/requests/collect-task";
import { lockById, lockForStaff } from "@/lib/requests/lock-request";

interface TaskInput {
  readonly reference: string;
  readonly taskId: string;
}

/**
 * A person searched a system without a connector and found nothing. That too is an answer (Art. 15(1)), with a name
 * to it. @throws Problem not_found · forbidden · task.not_manual · task.finished
 */
export async function completeTask(actor: Staff, input: TaskInput, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { row, task, manual } = await lockTask(tx, actor, input, "task.complete");
    if (!manual) throw new Problem("task.not_manual");
    if (task.status === "done") throw new Problem("task.finished");
    await tx
      .update(tasks)
      .set({ status: "done", outcome: "nothing-held", startedAt: task.startedAt ?? now, finishedAt: now })
      .where(eq(tasks.id, task.id));
    const payload = { taskId: task.id, system: task.system };
    await recordEvent(tx, { requestId: row.id, type: "task.nothing_held", actor, at: now, payload });
    await finishCollection(tx, await lockById(tx, row.id));
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
