import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import { inLanguage } from "@/lib/controllers/localised";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import type { MailParams } from "@/lib/mail/render-mail";
import { type Attempts, eachSlice } from "@/lib/reminders/attempts";
import { readersOf } from "@/lib/reminders/case-workers";
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
import type { DataKey } from "@/lib/vault/data-key";

type Candidate = { id: string; requestId: string; controllerId: string };

/**
 * Reminds those who do a task of its date inside the house, by the same steps as the legal one: a colleague at the desk,
 * an owner without an account through a new link. When who has it is gone, those who work on the request are told. All
 * houses at once: only a task's request knows whose it is, so one house costs as much as all.
 */
export async function remindOfTasks(rounds: readonly Round[], attempts: Attempts): Promise<void> {
  const steps = await listSteps(rounds);
  if (steps.length === 0) return;
  await eachSlice<Candidate>(
    (after, limit) => listCandidates(rounds, steps, after, limit),
    (one) =>
      attempts.run(async () => {
        const round = rounds.find(({ house }) => house.controllerId === one.controllerId);
        if (round) await installation().db.transaction((tx) => remindOne(tx, round, one));
      }),
  );
}

interface ComeStep {
  readonly controller_id: string;
  readonly due_on: string;
  readonly step: ReminderStep;
}

/** Nothing is due yet of a later date, at any of the houses. */
const lastOf = (rounds: readonly Round[]): string =>
  rounds
    .map(({ house, time }) => lastDateToLookAt(time.today, house.place))
    .reduce((a, b) => (a > b ? a : b));

/** The step that has come at each house of each date that an open task has: few dates, read from an index alone. */
async function listSteps(rounds: readonly Round[]): Promise<ComeStep[]> {
  if (rounds.length === 0) return [];
  const { rows } = await installation().db.execute<{ dueOn: string }>(sql`
    select to_char(due_on, 'YYYY-MM-DD') as "dueOn" from (
      select distinct ${tasks.dueOn} from ${tasks}
      where ${tasks.status} <> 'done' and ${tasks.dueOn} <= ${lastOf(rounds)}
    ) dates`);
  return rounds.flatMap(({ house, time }) =>
    rows.flatMap(({ dueOn }) => {
      const step = latestStep(plainDate(dueOn), time.today, house.place);
      return step ? [{ controller_id: house.controllerId, due_on: dueOn, step }] : [];
    }),
  );
}

/**
 * Open tasks of open requests that somebody does until a date, with a step that nobody was told of. Both sides are read
 * apart and then joined: the planner takes the tasks for few and would look up the request of each.
 */
async function listCandidates(
  rounds: readonly Round[],
  steps: readonly ComeStep[],
  after: Candidate | undefined,
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await installation().db.execute<Candidate>(sql`
    with opened as materialized (
      select ${requests.id}, ${requests.controllerId} from ${requests}
      where ${isOpenStatus(requests.status)} and ${requests.dataKey} is not null
    ), dated as materialized (
      select ${tasks.id}, ${tasks.requestId}, ${tasks.dueOn} from ${tasks}
      where ${tasks.status} <> 'done' and ${tasks.dueOn} <= ${lastOf(rounds)}
        and (${tasks.assignedTo} is not null or ${tasks.ownerEmail} is not null)
        ${after ? sql`and ${tasks.id} > ${after.id}::uuid` : sql``}
    )
    select dated.id, dated.request_id as "requestId", opened.controller_id as "controllerId"
    from dated join opened on opened.id = dated.request_id
    join json_to_recordset(${JSON.stringify(steps)}::json) as come(controller_id uuid, due_on text, step text)
      on come.controller_id = opened.controller_id and come.due_on::date = dated.due_on
    where not exists (
      select from mailed_facts where fact = 'task:' || dated.id || ':' || come.due_on || ':' || come.step)
    order by dated.id
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
  round: Round,
  about: { row: RequestRow; task: TaskRow; dueOn: PlainDate; step: ReminderStep },
  now: Date,
): Promise<void> {
  const { actor, house, time } = round;
  const { row, task, dueOn, step } = about;
  const record = await getRecord(row.controllerId, row.recordDigest);
  const key = requestKey(row);
  const addressee = await addresseeOf(tx, { row, record, key }, task, now);
  const fact = facts.task(task.id, dueOn, step);
  const system = record.systems.find(({ slug }) => slug === task.system);
  const paramsIn = (locale: Locale) => ({
    controller: house.name,
    reference: row.reference,
    system: system ? inLanguage(system.title, locale, record.controller.defaultLocale) : task.system,
    dueOn,
    ...standingOf(dueOn, time.today, house.place),
  });
  if (!addressee) {
    const taken = await takeFact(tx, { fact, requestId: row.id }, now);
    if (taken) await mailCaseWorkers(tx, round, { row, key, fact, step, paramsIn }, now);
    return;
  }
  const { to, locale, link, expiresOn } = addressee;
  const params = { ...paramsIn(locale), link, expiresOn };
  const mail = { template: "task-due" as const, params, to, locale, requestId: row.id, key };
  const event = { actor, fact: `task.${step}` };
  const mailId = await mailFact(tx, { fact, requestId: row.id, mail, event }, now);
  if (mailId === null || expiresOn === null) return;
  const payload = { taskId: task.id, system: task.system, mailId };
  await recordEvent(tx, { requestId: row.id, type: "task.link_sent", actor, at: now, payload });
}

/** Who had the task is gone, or cannot be written to: those who work on the request have to give it to somebody else. */
async function mailCaseWorkers(
  tx: Transaction,
  { actor, workers }: Round,
  about: {
    row: RequestRow;
    key: DataKey;
    fact: string;
    step: ReminderStep;
    paramsIn: (locale: Locale) => Omit<MailParams["task-due"], "link" | "expiresOn" | "left">;
  },
  now: Date,
): Promise<void> {
  const { row, key, fact, step, paramsIn } = about;
  const link = `${installation().settings.appUrl}/desk/requests/${row.reference}`;
  for (const { staffId, email, locale } of readersOf(workers, row.handlerId).readers) {
    const params = { ...paramsIn(locale), link, expiresOn: null, left: true };
    const mail = { template: "task-due" as const, params, to: email, locale, requestId: row.id, key };
    const event = { actor, fact: `task.${step}` };
    await mailFact(tx, { fact: facts.toReader(fact, staffId), requestId: row.id, mail, event }, now);
  }
}
