import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Right, TaskKind } from "@/db/schema/enums";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, System } from "@/lib/auth/actor";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import type { RequestCase, TaskRow } from "@/lib/requests/load-case";
import { mailTask } from "@/lib/tasks/mail-task";
import { routeTask } from "@/lib/tasks/route-task";
import { findTaskDoer } from "@/lib/tasks/task-doers";
import { open, seal } from "@/lib/vault/seal";

/** The work of one kind in some systems. */
interface NewTasks {
  readonly kind: TaskKind;
  /** Those that a search serves; the one that is carried out. */
  readonly rights: readonly Right[];
  readonly systems: readonly string[];
}

type Case = Pick<RequestCase, "row" | "record" | "key">;

/**
 * Opens a task in each system. What a person does has an owner, an instruction and a date inside the house, as the
 * record of processing routes it, and the owner is told; what a connector does has none of them. Call with the request
 * locked.
 */
export async function openTasks(
  tx: Transaction,
  actor: Staff | System,
  about: Case,
  { kind, rights, systems }: NewTasks,
  now: Date,
): Promise<TaskRow[]> {
  const opened: TaskRow[] = [];
  for (const system of systems) {
    const byPerson = kind === "carry-out" || isManual(about, system);
    const routing = byPerson ? await routed(tx, about, { kind, rights, system }, now) : {};
    const right = kind === "carry-out" ? (rights[0] ?? null) : null;
    const values = { requestId: about.row.id, kind, system, right, ...routing };
    const [task] = await tx
      .insert(tasks)
      .values(values)
      // What was taken up again after its answer is searched and carried out again, in the same task.
      .onConflictDoUpdate({ ...onePer[kind], set: { ...routing, ...untouched } })
      .returning();
    if (!task) throw new Error(`the task in ${system} was not stored`);
    if (byPerson) await tellAssigned(tx, actor, about, task, now);
    opened.push(task);
  }
  return opened;
}

/** The unique indexes of the tasks. */
const onePer = {
  search: { target: [tasks.requestId, tasks.system], targetWhere: sql`${tasks.kind} = 'search'` },
  "carry-out": {
    target: [tasks.requestId, tasks.system, tasks.right],
    targetWhere: sql`${tasks.kind} = 'carry-out'`,
  },
};

const untouched = {
  status: "todo",
  outcome: null,
  match: null,
  unprovenCount: 0,
  note: null,
  errorCode: null,
  escalatedAt: null,
  startedAt: null,
  finishedAt: null,
} as const;

/** Notes who has a task now, and tells them. */
export async function tellAssigned(
  tx: Transaction,
  actor: Staff | System,
  about: Case,
  task: TaskRow,
  now: Date,
): Promise<void> {
  const { id: taskId, system, assignedTo: staffId, dueOn } = task;
  const byLink = staffId === null && task.ownerEmail !== null;
  const payload = { taskId, system, staffId, byLink, dueOn };
  await recordEvent(tx, { requestId: about.row.id, type: "task.assigned", actor, at: now, payload });
  await mailTask(tx, actor, about, task, now);
}

const isManual = ({ record }: Case, slug: string): boolean =>
  record.systems.find((system) => system.slug === slug)?.connector.kind === "manual";

async function routed(
  tx: Transaction,
  { row, record, key }: Case,
  work: { kind: TaskKind; rights: readonly Right[]; system: string },
  now: Date,
) {
  const startedOn = localDate(now, record.controller.timeZone);
  const dates = { startedOn, legalDueOn: plainDate(row.dueOn) };
  const { owner, ownerEmail, instruction, dueOn } = routeTask(record, work, dates);
  const doer = ownerEmail ? await findTaskDoer(tx, row.controllerId, { email: ownerEmail }) : null;
  return {
    owner,
    ownerEmail: ownerEmail ? seal(key, "owner_email", ownerEmail) : null,
    assignedTo: doer?.id ?? null,
    instruction,
    dueOn,
  };
}

/** The address of a task's owner; null when the record gives none. */
export const ownerEmailOf = (task: Pick<TaskRow, "ownerEmail">, key: RequestCase["key"]): string | null =>
  task.ownerEmail ? open(key, "owner_email", task.ownerEmail) : null;
