import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { isOpen } from "@/lib/requests/status";
import { lockTask, type TaskInput } from "@/lib/tasks/lock-task";
import { mailTask } from "@/lib/tasks/mail-task";

/**
 * Tells whoever has a task of it once more: an owner without an account gets a new link, and the one before it no longer
 * opens anything.
 * @throws Problem not_found · forbidden · task.finished · request.wrong_status · input.invalid (ownerEmail required:
 *   nobody has it whom a mail could reach)
 */
export async function sendTaskLink(actor: Staff, input: TaskInput, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const locked = await lockTask(tx, actor, input, now, "task.assign");
    if (locked.task.status === "done") throw new Problem("task.finished");
    if (!isOpen(locked.row.status)) throw new Problem("request.wrong_status");
    const mailId = await mailTask(tx, actor, locked, locked.task, now);
    if (!mailId) throw new Problem("input.invalid", { ownerEmail: "required" });
  });
}
