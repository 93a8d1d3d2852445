import { and, eq, gt, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { taskLinks, tasks } from "@/db/schema/tasks";
import type { Owner, Staff } from "@/lib/auth/actor";
import { can, type Permission } from "@/lib/auth/permissions";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { TaskRow } from "@/lib/requests/load-case";
import { lockById, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";
import { ownerEmailOf } from "@/lib/tasks/open-tasks";
import { indexEmail } from "@/lib/vault/blind-index";
import type { DataKey } from "@/lib/vault/data-key";
import { isSame } from "@/lib/vault/token";

export interface TaskInput {
  readonly reference: string;
  readonly taskId: string;
}

export interface LockedTask {
  readonly row: RequestRow;
  readonly task: TaskRow;
  readonly record: RecordOfProcessing;
  readonly key: DataKey;
  /** No connector reads its system. */
  readonly manual: boolean;
}

/**
 * Locks a task with its request for somebody who may do what `permission` says: staff who work on the request; for
 * finishing it also the member whom it was given to, who sees nothing else of the request, and its owner by the link.
 * To everybody else it is not there.
 * @throws Problem not_found · forbidden (theirs to see only) · request.changed_meanwhile · task.link_expired ·
 *   request.wrong_status (not open any more, for those who have this task alone)
 */
export async function lockTask(
  tx: Transaction,
  actor: Staff | Owner,
  input: TaskInput,
  now: Date,
  permission: Permission = "task.complete",
): Promise<LockedTask> {
  if (actor.kind === "owner") {
    const locked = await lockOwnTask(tx, actor, now);
    if (input.taskId !== actor.taskId || input.reference !== locked.row.reference)
      throw new Problem("not_found");
    return locked;
  }
  const [found] = await tx
    .select({ id: requests.id, controllerId: requests.controllerId })
    .from(requests)
    .where(eq(requests.reference, input.reference));
  if (!found) throw new Problem("not_found");
  if (can(actor, "request.read", found.controllerId))
    return withTask(tx, await lockForStaff(tx, actor, input.reference, permission), input);
  if (permission !== "task.complete" || !can(actor, permission, found.controllerId))
    throw new Problem("not_found");
  const locked = await withTask(tx, await lockById(tx, found.id), input);
  if (!(await isGivenTo(tx, actor, locked.task, locked.key))) throw new Problem("not_found");
  if (!isOpen(locked.row.status)) throw new Problem("request.wrong_status");
  return locked;
}

/** Whether a task is this member's: given to them, or to nobody with an account while its owner has their address. */
export async function isGivenTo(
  tx: Pick<Transaction, "select">,
  actor: Staff,
  task: Pick<TaskRow, "assignedTo" | "ownerEmail">,
  key: DataKey,
): Promise<boolean> {
  if (task.assignedTo) return task.assignedTo === actor.staffId;
  const email = ownerEmailOf(task, key);
  if (!email) return false;
  const [member] = await tx
    .select({ emailIndex: staff.emailIndex })
    .from(staff)
    .where(eq(staff.id, actor.staffId));
  return member?.emailIndex ? isSame(member.emailIndex, indexEmail(installation().masterKey, email)) : false;
}

/** The one task of an owner. @throws Problem task.link_expired · request.wrong_status */
export async function lockOwnTask(tx: Transaction, actor: Owner, now: Date): Promise<LockedTask> {
  const row = await lockById(tx, actor.requestId);
  // Looked up again under the lock: the task may have been given to somebody else meanwhile.
  const [live] = await tx
    .select({ id: taskLinks.id })
    .from(taskLinks)
    .where(
      and(
        eq(taskLinks.id, actor.linkId),
        eq(taskLinks.taskId, actor.taskId),
        isNull(taskLinks.revokedAt),
        gt(taskLinks.expiresAt, now),
      ),
    );
  if (!live) throw new Problem("task.link_expired");
  if (!isOpen(row.status)) throw new Problem("request.wrong_status");
  return withTask(tx, row, actor);
}

async function withTask(
  tx: Transaction,
  row: RequestRow,
  { taskId }: { readonly taskId: string },
): Promise<LockedTask> {
  const [task] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), eq(tasks.requestId, row.id)))
    .for("update");
  if (!task) throw new Problem("not_found");
  const record = await getRecord(row.controllerId, row.recordDigest);
  const system = record.systems.find(({ slug }) => slug === task.system);
  return { row, task, record, key: requestKey(row), manual: system?.connector.kind === "manual" };
}
