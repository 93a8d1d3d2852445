import { and, asc, eq, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { EscalationReason, TaskStatus } from "@/db/schema/enums";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Owner, Staff, System } from "@/lib/auth/actor";
import { getRecord } from "@/lib/controllers/stored-controller";
import { addDays, localDate, type PlainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { queueEscalationMails } from "@/lib/reminders/escalation-mails";
import { lockById, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";

/**
 * Notes on task and request that the data protection officer has to look, and tells them; of what a date brought about
 * they are told in the morning (lib/reminders). Call with the request locked.
 */
export async function putBeforeDpo(
  tx: Transaction,
  actor: Owner | Staff | System,
  row: RequestRow,
  { taskId, reason }: { taskId: string; reason: EscalationReason },
  now: Date,
): Promise<void> {
  const requestId = row.id;
  await tx.update(tasks).set({ escalatedAt: now }).where(eq(tasks.id, taskId));
  await tx.update(requests).set({ escalatedAt: now }).where(eq(requests.id, requestId));
  const payload = { reason, taskId };
  await recordEvent(tx, { requestId, type: "request.escalated", actor, at: now, payload });
  if (actor.kind === "system") return;
  const byStaffId = actor.kind === "staff" ? actor.staffId : null;
  await queueEscalationMails(tx, row, { reason, escalatedAt: now, byStaffId }, now);
}

/**
 * Puts one task before the data protection officer; once is enough. @returns whether this call did
 * @throws Problem not_found · forbidden · task.finished
 */
export async function escalateTask(
  actor: System | Staff,
  input: { taskId: string },
  reason: EscalationReason,
  now: Date,
): Promise<boolean> {
  return installation().db.transaction(async (tx) => {
    const [found] = await tx
      .select({ requestId: tasks.requestId, reference: requests.reference })
      .from(tasks)
      .innerJoin(requests, eq(requests.id, tasks.requestId))
      .where(eq(tasks.id, input.taskId));
    if (!found) throw new Problem("not_found");
    const row =
      actor.kind === "staff"
        ? await lockForStaff(tx, actor, found.reference, "request.escalate")
        : await lockById(tx, found.requestId);
    const [task] = await tx.select().from(tasks).where(eq(tasks.id, input.taskId)).for("update");
    if (!task || task.status === "done") throw new Problem("task.finished");
    if (task.escalatedAt) return false;
    await putBeforeDpo(tx, actor, row, { taskId: task.id, reason }, now);
    return true;
  });
}

/** Whether the date inside the house has passed and nobody was told yet. `today` in the controller's zone. */
export const isLate = (
  task: { readonly status: TaskStatus; readonly dueOn: string | null; readonly escalatedAt: Date | null },
  today: PlainDate,
): boolean =>
  task.status !== "done" && task.escalatedAt === null && task.dueOn !== null && task.dueOn < today;

const slice = 200;

/**
 * Escalates every open task whose date inside the house has passed, each once. For the schedule: repeated and side by
 * side it does nothing more. @returns how many
 */
export async function escalateLateTasks(actor: System, now: Date): Promise<number> {
  let escalated = 0;
  let after: LateTask | undefined;
  for (;;) {
    const found: readonly LateTask[] = await listLate(now, after);
    for (const { id, controllerId, recordDigest, ...task } of found) {
      const { controller } = await getRecord(controllerId, recordDigest);
      if (!isLate(task, localDate(now, controller.timeZone))) continue;
      if (await escalateUnlessDone(actor, id, now)) escalated += 1;
    }
    after = found.at(-1);
    if (found.length < slice) return escalated;
  }
}

type LateTask = Awaited<ReturnType<typeof listLate>>[number];

/** Those that can be late anywhere on earth, in the order of an index: each slice begins where the last one ended. */
const listLate = (now: Date, after: { readonly dueOn: string | null; readonly id: string } | undefined) =>
  installation()
    .db.select({
      id: tasks.id,
      status: tasks.status,
      dueOn: tasks.dueOn,
      escalatedAt: tasks.escalatedAt,
      controllerId: requests.controllerId,
      recordDigest: requests.recordDigest,
    })
    .from(tasks)
    .innerJoin(requests, eq(requests.id, tasks.requestId))
    .where(
      and(
        ne(tasks.status, "done"),
        isNull(tasks.escalatedAt),
        isNotNull(requests.dataKey),
        lt(tasks.dueOn, addDays(localDate(now, "UTC"), 1)),
        isOpenStatus(requests.status),
        after && sql`(${tasks.dueOn}, ${tasks.id}) > (${after.dueOn}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(slice);

async function escalateUnlessDone(actor: System, taskId: string, now: Date): Promise<boolean> {
  try {
    return await escalateTask(actor, { taskId }, "task-overdue", now);
  } catch (error) {
    if (error instanceof Problem && error.code === "task.finished") return false; // Somebody was just in time.
    throw error;
  }
}
