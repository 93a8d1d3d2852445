import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import { inLanguage } from "@/lib/controllers/localised";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { eachSlice } from "@/lib/reminders/attempts";
import {
  dueFacts,
  lastDateToLookAt,
  latestStep,
  type ReminderStep,
  standingOf,
} from "@/lib/reminders/due-facts";
import { facts } from "@/lib/reminders/facts";
import { mailFact, passFacts, takeFact } from "@/lib/reminders/mail-fact";
import type { Round } from "@/lib/reminders/remind-of-due";
import type { TaskRow } from "@/lib/requests/load-case";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";
import { addresseeOf } from "@/lib/tasks/mail-task";

type Candidate = { id: string; requestId: string };

/**
 * Reminds those who do a task of its date inside the house, by the same steps as the legal one: a colleague at the desk,
 * an owner without an account through a new link.
 */
export async function remindOfTasks(round: Round): Promise<void> {
  const { attempts } = round;
  const steps = await listSteps(round);
  if (steps.length === 0) return;
  await eachSlice<Candidate>(
    (after, limit) => listCandidates(round, steps, after, limit),
    (one) => attempts.run(() => installation().db.transaction((tx) => remindOne(tx, round, one))),
  );
}

/** Open tasks of open requests that somebody does until a date. */
const isDated = (controllerId: string) => sql`
  ${requests.controllerId} = ${controllerId} and ${isOpenStatus(requests.status)}
  and ${requests.dataKey} is not null and ${tasks.status} <> 'done'
  and (${tasks.assignedTo} is not null or ${tasks.ownerEmail} is not null)`;

async function listSteps({ house, time }: Round): Promise<{ due_on: string; step: ReminderStep }[]> {
  const { rows } = await installation().db.execute<{ dueOn: string }>(sql`
    select distinct to_char(${tasks.dueOn}, 'YYYY-MM-DD') as "dueOn"
    from ${tasks} join ${requests} on ${requests.id} = ${tasks.requestId}
    where ${isDated(house.controllerId)} and ${tasks.dueOn} <= ${lastDateToLookAt(time.today, house.place)}`);
  return rows.flatMap(({ dueOn }) => {
    const step = latestStep(plainDate(dueOn), time.today, house.place);
    return step ? [{ due_on: dueOn, step }] : [];
  });
}

async function listCandidates(
  { house }: Round,
  steps: Awaited<ReturnType<typeof listSteps>>,
  after: Candidate | undefined,
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await installation().db.execute<Candidate>(sql`
    select ${tasks.id} as id, ${tasks.requestId} as "requestId"
    from ${tasks} join ${requests} on ${requests.id} = ${tasks.requestId}
    join json_to_recordset(${JSON.stringify(steps)}::json) as come(due_on text, step text)
      on come.due_on::date = ${tasks.dueOn}
    where ${isDated(house.controllerId)}
      ${after ? sql`and ${tasks.id} > ${after.id}::uuid` : sql``}
      and not exists (
        select from mailed_facts where fact = 'task:' || ${tasks.id} || ':' || come.due_on || ':' || come.step)
    order by ${tasks.id}
    limit ${limit}`);
  return rows;
}

async function remindOne(tx: Transaction, round: Round, { id, requestId }: Candidate): Promise<void> {
  const { house, time, now } = round;
  const row = await lockById(tx, requestId);
  const [task] = await tx.select().from(tasks).where(eq(tasks.id, id));
  if (!task?.dueOn || task.status === "done" || !isOpen(row.status) || !row.dataKey) return;
  const dueOn = plainDate(task.dueOn);
  const since = await givenOn(tx, row, task, house.timeZone);
  const { due, passed } = dueFacts({ dueOn, since, place: house.place }, time.today);
  const nameOf = (step: ReminderStep) => facts.task(id, dueOn, step);
  await passFacts(tx, requestId, passed.map(nameOf), now);
  if (due) await mailDoer(tx, round, { row, task, dueOn, step: due }, now);
}

/** The day on which whoever has the task was last told of it; that of the request when nobody was. */
async function givenOn(
  tx: Transaction,
  row: RequestRow,
  task: TaskRow,
  timeZone: string,
): Promise<PlainDate> {
  const [told] = await tx
    .select({ at: events.at })
    .from(events)
    .where(
      and(
        eq(events.requestId, row.id),
        eq(events.type, "task.assigned"),
        sql`${events.payload}->>'taskId' = ${task.id}`,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(1);
  return localDate(told?.at ?? row.receivedAt, timeZone);
}

async function mailDoer(
  tx: Transaction,
  { actor, house, time }: Round,
  about: { row: RequestRow; task: TaskRow; dueOn: PlainDate; step: ReminderStep },
  now: Date,
): Promise<void> {
  const { row, task, dueOn, step } = about;
  const record = await getRecord(row.controllerId, row.recordDigest);
  const key = requestKey(row);
  const addressee = await addresseeOf(tx, { row, record, key }, task, now);
  const fact = facts.task(task.id, dueOn, step);
  if (!addressee) {
    await takeFact(tx, { fact, requestId: row.id }, now);
    return;
  }
  const { to, locale, link, expiresOn } = addressee;
  const system = record.systems.find(({ slug }) => slug === task.system);
  const params = {
    controller: house.name,
    reference: row.reference,
    system: system ? inLanguage(system.title, locale, record.controller.defaultLocale) : task.system,
    dueOn,
    ...standingOf(dueOn, time.today, house.place),
    link,
    expiresOn,
  };
  const mail = { template: "task-due" as const, params, to, locale, requestId: row.id, key };
  const event = { actor, fact: `task.${step}` };
  const mailId = await mailFact(tx, { fact, requestId: row.id, mail, event }, now);
  if (mailId === null || expiresOn === null) return;
  const payload = { taskId: task.id, system: task.system, mailId };
  await recordEvent(tx, { requestId: row.id, type: "task.link_sent", actor, at: now, payload });
}
