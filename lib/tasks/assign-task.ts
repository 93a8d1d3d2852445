import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { localDate, type PlainDate, parsePlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { TaskRow } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";
import { type LockedTask, lockTask, type TaskInput } from "@/lib/tasks/lock-task";
import { ownerEmailOf, tellAssigned } from "@/lib/tasks/open-tasks";
import { findTaskDoer, isClosedAccount } from "@/lib/tasks/task-doers";
import { foldEmail } from "@/lib/vault/blind-index";
import { seal } from "@/lib/vault/seal";

/** Who has the task from now on: a member, or whoever reads the mail of an address. */
type Assignee = { readonly staffId: string } | { readonly ownerEmail: string };

const address = z.email({ pattern: z.regexes.unicodeEmail });
const longest = 4_000;

/**
 * Gives a task to somebody else, another date inside the house, or another instruction. A new assignee is told, and the
 * link of the one before no longer opens anything; an address that a member has is that member's.
 * @param input what is left out stays. `dueOn`: from today to the legal date. `instruction` is never about the person,
 *   and empty for none
 * @throws Problem not_found · forbidden · task.not_manual (a connector does it) · task.finished · staff.not_found (nobody
 *   active who may do tasks here, or the address of a closed account) ·
 *   input.invalid (ownerEmail: email · dueOn: date, late · instruction: too_long) · request.wrong_status
 */
export async function assignTask(
  actor: Staff,
  input: TaskInput & { to?: Assignee; dueOn?: string; instruction?: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const locked = await lockTask(tx, actor, input, now, "task.assign");
    const { row, task, manual } = locked;
    if (task.kind === "search" && !manual) throw new Problem("task.not_manual");
    if (task.status === "done") throw new Problem("task.finished");
    if (!isOpen(row.status)) throw new Problem("request.wrong_status");
    const changes = {
      ...(input.to ? await assigneeOf(tx, locked, input.to) : {}),
      ...(input.dueOn === undefined ? {} : { dueOn: checkDate(locked, input.dueOn, now) }),
      ...(input.instruction === undefined ? {} : { instruction: checkInstruction(input.instruction) }),
    };
    if (Object.keys(changes).length === 0) return;
    const [changed] = await tx.update(tasks).set(changes).where(eq(tasks.id, task.id)).returning();
    if (!changed) throw new Error(`task ${task.id} was not changed`);
    if (isSameAssignee(task, changed, locked)) return noteChange(tx, actor, changed, now);
    await tellAssigned(tx, actor, locked, changed, now);
  });
}

async function assigneeOf(tx: Transaction, { row, key }: LockedTask, to: Assignee) {
  if ("staffId" in to) {
    if (!(await findTaskDoer(tx, row.controllerId, to))) throw new Problem("staff.not_found");
    return { assignedTo: to.staffId, owner: null, ownerEmail: null };
  }
  const read = address.safeParse(to.ownerEmail.trim());
  if (!read.success) throw new Problem("input.invalid", { ownerEmail: "email" });
  if (await isClosedAccount(tx, read.data)) throw new Problem("staff.not_found");
  const doer = await findTaskDoer(tx, row.controllerId, { email: read.data });
  return {
    assignedTo: doer?.id ?? null,
    owner: null, // The record's word for somebody else.
    ownerEmail: seal(key, "owner_email", read.data),
  };
}

/** A day inside the house: not past, and not after the legal one. */
function checkDate({ row, record }: LockedTask, text: string, now: Date): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new Problem("input.invalid", { dueOn: "date" });
  const today = localDate(now, record.controller.timeZone);
  if (day < today || day > plainDate(row.dueOn)) throw new Problem("input.invalid", { dueOn: "late" });
  return day;
}

function checkInstruction(text: string): string | null {
  const written = text.trim();
  if (written.length > longest) throw new Problem("input.invalid", { instruction: "too_long" });
  return written || null;
}

function isSameAssignee(before: TaskRow, after: TaskRow, { key }: LockedTask): boolean {
  const fold = (task: TaskRow) => foldEmail(ownerEmailOf(task, key) ?? "");
  return before.assignedTo === after.assignedTo && fold(before) === fold(after);
}

/** Another date or instruction for the same person: they see it behind the address that they have. */
async function noteChange(tx: Transaction, actor: Staff, task: TaskRow, now: Date): Promise<void> {
  const { id: taskId, system, assignedTo: staffId, dueOn, ownerEmail, requestId } = task;
  const byLink = staffId === null && ownerEmail !== null;
  const payload = { taskId, system, staffId, byLink, dueOn };
  await recordEvent(tx, { requestId, type: "task.assigned", actor, at: now, payload });
}
