import type { Owner, Staff } from "@/lib/auth/actor";
import type { SentFile } from "@/lib/files/check-file";
import { Problem } from "@/lib/problem";
import { carryOutTask, completeTask, giveUpTask } from "@/lib/requests/complete-task";
import type { TaskInput } from "@/lib/tasks/lock-task";

/** What can be answered about a task: a search the first two, what was decided the third, both the last. */
const taskAnswers = ["nothing-held", "held", "carried-out", "cannot"] as const;
export type TaskAnswer = (typeof taskAnswers)[number];

const longest = 8_000;

/**
 * Takes the answer of a form, at the desk or behind an owner's link, to the command that it stands for.
 * @throws Problem input.invalid (outcome: required · note: too_long), and what `completeTask`, `carryOutTask` and
 *   `giveUpTask` throw
 */
export async function answerTask(
  actor: Staff | Owner,
  input: TaskInput & { outcome: string; note: string; files: readonly SentFile[] },
  now: Date,
): Promise<TaskAnswer> {
  const { reference, taskId, files } = input;
  const outcome = taskAnswers.find((known) => known === input.outcome);
  const note = input.note.trim();
  if (!outcome) throw new Problem("input.invalid", { outcome: "required" });
  if (note.length > longest) throw new Problem("input.invalid", { note: "too_long" });
  const task = { reference, taskId };
  const commands: Record<TaskAnswer, () => Promise<void>> = {
    held: () => completeTask(actor, { ...task, outcome: "held", note, files }, now),
    "nothing-held": () => completeTask(actor, { ...task, outcome: "nothing-held", note }, now),
    "carried-out": () => carryOutTask(actor, { ...task, note }, now),
    cannot: () => giveUpTask(actor, { ...task, reason: note }, now),
  };
  await commands[outcome]();
  return outcome;
}
