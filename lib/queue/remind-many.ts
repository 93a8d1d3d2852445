import { and, eq, isNotNull, ne, or } from "drizzle-orm";
import { tasks } from "@/db/schema/tasks";
import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { BulkRefusal, BulkResult } from "@/lib/queue/bulk-result";
import { runBulk } from "@/lib/queue/run-bulk";
import { findForStaff } from "@/lib/requests/lock-request";
import { sendTaskLink } from "@/lib/tasks/send-task-link";

/** Writes to everybody who has an unfinished task of these requests once more. @throws Problem input.invalid (references) */
export const remindMany = (
  actor: Staff,
  input: { readonly references: readonly string[] },
  now: Date,
): Promise<readonly BulkResult[]> =>
  runBulk(input.references, (reference) => remindOf(actor, reference, now));

async function remindOf(actor: Staff, reference: string, now: Date): Promise<BulkRefusal | null> {
  const row = await findForStaff(actor, reference);
  if (!row) throw new Problem("not_found");
  if (!can(actor, "task.assign", row.controllerId)) throw new Problem("forbidden");
  const waiting = await installation()
    .db.select({ taskId: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.requestId, row.id),
        ne(tasks.status, "done"),
        or(isNotNull(tasks.assignedTo), isNotNull(tasks.ownerEmail)),
      ),
    );
  let reached = 0;
  for (const { taskId } of waiting) if (await isReached(actor, { reference, taskId }, now)) reached += 1;
  return reached > 0 ? null : "nobody_to_remind";
}

/** False for a task that was finished meanwhile, or whose owner no mail reaches: the others are still reminded. */
async function isReached(
  actor: Staff,
  task: { reference: string; taskId: string },
  now: Date,
): Promise<boolean> {
  try {
    await sendTaskLink(actor, task, now);
    return true;
  } catch (error) {
    if (error instanceof Problem && (error.code === "task.finished" || error.code === "input.invalid"))
      return false;
    throw error;
  }
}
