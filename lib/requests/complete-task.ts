import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { TaskOutcome } from "@/db/schema/enums";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Owner, Staff } from "@/lib/auth/actor";
import type { CheckedFile, SentFile } from "@/lib/files/check-file";
import { receiveFiles } from "@/lib/files/receive-files";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { finishCollection } from "@/lib/requests/collect-task";
import { loadCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { mayAnswer } from "@/lib/requests/may-answer";
import { putBeforeDpo } from "@/lib/tasks/escalate-task";
import { keepFoundFiles } from "@/lib/tasks/found-files";
import { type LockedTask, lockTask, type TaskInput } from "@/lib/tasks/lock-task";
import { endTaskLinks } from "@/lib/tasks/mail-task";
import { seal } from "@/lib/vault/seal";

interface Noted {
  readonly note: string | null;
  /** What was found of the person; only with `held`. */
  readonly files?: readonly SentFile[];
}

/**
 * A person searched a system without a connector: they found something, which is described or attached, or nothing,
 * which is an answer too (Art. 15(1)). @throws Problem not_found · forbidden · task.not_manual · task.finished ·
 *   task.reason_missing (held, and neither a note nor a file) · task.link_expired · file.* as `receiveFiles` has them
 */
export async function completeTask(
  actor: Staff | Owner,
  input: TaskInput & Noted & { outcome: Extract<TaskOutcome, "held" | "nothing-held"> },
  now: Date,
): Promise<void> {
  const { outcome, files = [] } = input;
  if (outcome === "held" && files.length === 0 && !written(input.note))
    throw new Problem("task.reason_missing", { note: "required" });
  await receiveFiles(outcome === "held" ? files : [], now, (checked) =>
    installation().db.transaction(async (tx) => {
      const locked = await lockTask(tx, actor, input, now);
      const { row, task, manual } = locked;
      if (!manual || task.kind !== "search") throw new Problem("task.not_manual");
      await finishTask(tx, locked, { outcome, note: input.note }, now);
      await keepFiles(tx, actor, locked, checked, now);
      const type = outcome === "held" ? "task.held" : "task.nothing_held";
      const payload = { taskId: task.id, system: task.system };
      await recordEvent(tx, { requestId: row.id, type, actor, at: now, payload });
      await finishCollection(tx, actor, await lockById(tx, row.id), now);
    }),
  );
}

/**
 * A person did in a system what was decided: corrected, erased, restricted, stopped.
 * @throws Problem not_found · forbidden · task.not_manual (a search) · task.finished · task.link_expired ·
 *   request.not_authorised (it turned out to concern a client's processing after the decision)
 */
export async function carryOutTask(
  actor: Staff | Owner,
  input: TaskInput & Pick<Noted, "note">,
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const locked = await lockTask(tx, actor, input, now);
    const { row, task } = locked;
    if (task.kind !== "carry-out" || !task.right) throw new Problem("task.not_manual");
    if (!mayAnswer(await loadCase(row, tx))) throw new Problem("request.not_authorised");
    await finishTask(tx, locked, { outcome: "carried-out", note: input.note }, now);
    const payload = { taskId: task.id, system: task.system, right: task.right };
    await recordEvent(tx, { requestId: row.id, type: "task.carried_out", actor, at: now, payload });
  });
}

/**
 * A person says that a task cannot be done, and why. It does not count as done before the data protection officer, whom
 * it is put before, accepts that or has it tried again. A search by a connector can be given up once it failed.
 * @throws Problem not_found · forbidden · task.not_manual · task.finished · task.reason_missing · task.link_expired
 */
export async function giveUpTask(
  actor: Staff | Owner,
  input: TaskInput & { reason: string },
  now: Date,
): Promise<void> {
  if (!written(input.reason)) throw new Problem("task.reason_missing", { note: "reason" });
  await installation().db.transaction(async (tx) => {
    const locked = await lockTask(tx, actor, input, now);
    const { row, task, manual } = locked;
    if (task.kind === "search" && !manual && task.status !== "failed") throw new Problem("task.not_manual");
    await finishTask(tx, locked, { outcome: "cannot", note: input.reason }, now);
    const payload = { taskId: task.id, system: task.system };
    await recordEvent(tx, { requestId: row.id, type: "task.cannot", actor, at: now, payload });
    await putBeforeDpo(tx, actor, row, { taskId: task.id, reason: "task-cannot" }, now);
  });
}

/** Tries a failed search again. @throws Problem not_found · forbidden · task.finished (it has not failed) */
export async function retryTask(actor: Staff, input: TaskInput, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { task } = await lockTask(tx, actor, input, now, "request.collect");
    if (task.status !== "failed") throw new Problem("task.finished");
    await tx.update(tasks).set({ status: "todo", errorCode: null }).where(eq(tasks.id, task.id));
    await enqueue(tx, "task.collect", { taskId: task.id });
  });
}

/** What was written down, at most 8,000 characters; null for nothing. */
const written = (note: string | null): string | null => note?.trim().slice(0, 8_000) || null;

async function finishTask(
  tx: Transaction,
  { task, key }: LockedTask,
  { outcome, note }: { outcome: TaskOutcome; note: string | null },
  now: Date,
): Promise<void> {
  if (task.status === "done") throw new Problem("task.finished");
  const text = written(note);
  await tx
    .update(tasks)
    .set({
      status: "done",
      outcome,
      note: text ? seal(key, "note", text) : null,
      escalatedAt: null,
      startedAt: task.startedAt ?? now,
      finishedAt: now,
    })
    .where(eq(tasks.id, task.id));
  await endTaskLinks(tx, task.id, now);
}

const keepFiles = (
  tx: Transaction,
  actor: Staff | Owner,
  { row, task, key }: LockedTask,
  files: readonly CheckedFile[],
  now: Date,
): Promise<void> => keepFoundFiles(tx, actor, { requestId: row.id, key, taskId: task.id }, files, now);
