import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { taskLinks, tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import { mintOwner, type Owner, type Staff, type Visitor } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { isWithinLimit } from "@/lib/limits/take-limit";
import { loadCase, type TaskRow } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { lockOwnTask } from "@/lib/tasks/lock-task";
import { mailTask } from "@/lib/tasks/mail-task";
import { hashLinkToken, linkIdOf } from "@/lib/tasks/task-link";
import { isSame } from "@/lib/vault/token";

/**
 * What is behind the address of a task. `done`: somebody answered it; `over`: it expired, was replaced, its request ended,
 * or it was never one.
 */
export type OwnerLink =
  | { readonly state: "live"; readonly owner: Owner; readonly opened: boolean }
  | { readonly state: "done" | "over" };

/**
 * Who holds a link. Looking changes nothing, so scanners of mail can; the only place where an owner is minted.
 */
export async function findOwner(token: string, now: Date): Promise<OwnerLink> {
  const found = await findLink(token);
  if (!found?.dataKey) return { state: "over" };
  const { link, task, status } = found;
  if (task.status === "done") return { state: "done" };
  if (link.revokedAt || link.expiresAt <= now || !isOpen(status)) return { state: "over" };
  const owner = mintOwner({ linkId: link.id, taskId: task.id, requestId: task.requestId });
  return { state: "live", owner, opened: link.openedAt !== null };
}

/**
 * The owner opens their task: from now on its page shows what they need to do it. @throws Problem task.link_expired ·
 *   request.wrong_status
 */
export async function openTask(owner: Owner, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { row, task } = await lockOwnTask(tx, owner, now);
    const [opened] = await tx
      .update(taskLinks)
      .set({ openedAt: now })
      .where(and(eq(taskLinks.id, owner.linkId), isNull(taskLinks.openedAt)))
      .returning({ id: taskLinks.id });
    if (opened) await noteOpened(tx, owner, { requestId: row.id, task }, now);
  });
}

/** Notes that somebody began to look at what a task is about. */
export async function noteOpened(
  tx: Transaction,
  actor: Staff | Owner,
  { requestId, task }: { requestId: string; task: Pick<TaskRow, "id" | "system" | "startedAt"> },
  now: Date,
): Promise<void> {
  if (!task.startedAt) await tx.update(tasks).set({ startedAt: now }).where(eq(tasks.id, task.id));
  const payload = { taskId: task.id, system: task.system };
  await recordEvent(tx, { requestId, type: "task.opened", actor, at: now, payload });
}

/**
 * Sends a new link in place of one that no longer opens anything: to the owner's address as it is stored, whoever asks.
 * Says nothing, whether or not it did.
 */
export async function renewLink(actor: Visitor, input: { token: string }, now: Date): Promise<void> {
  const found = await findLink(input.token);
  if (!found?.dataKey || !(await isWithinLimit("task_link.task", found.task.id))) return;
  await installation().db.transaction(async (tx) => {
    const row = await lockById(tx, found.task.requestId);
    const about = await loadCase(row, tx);
    const task = about.tasks.find(({ id }) => id === found.task.id);
    if (!task?.ownerEmail || task.assignedTo || task.status === "done" || !isOpen(row.status)) return;
    await mailTask(tx, actor, about, task, now);
  });
}

async function findLink(token: string) {
  const linkId = linkIdOf(token);
  if (!linkId) return null;
  const { db, masterKey } = installation();
  const [found] = await db
    .select({ link: taskLinks, task: tasks, status: requests.status, dataKey: requests.dataKey })
    .from(taskLinks)
    .innerJoin(tasks, eq(tasks.id, taskLinks.taskId))
    .innerJoin(requests, eq(requests.id, tasks.requestId))
    .where(eq(taskLinks.id, linkId));
  if (!found) return null;
  return isSame(found.link.tokenHash, hashLinkToken(masterKey, found.task.id, token)) ? found : null;
}
