import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isOpenStatus, requests } from "@/db/schema/requests";
import type { System } from "@/lib/auth/actor";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { type Attempts, eachSlice } from "@/lib/reminders/attempts";
import { type CaseWorker, readersOf } from "@/lib/reminders/case-workers";
import {
  dueFacts,
  lastDateToLookAt,
  latestStep,
  type ReminderStep,
  standingOf,
} from "@/lib/reminders/due-facts";
import { facts } from "@/lib/reminders/facts";
import type { House, HouseTime } from "@/lib/reminders/house-time";
import { mailFact, passFacts, takeFact } from "@/lib/reminders/mail-fact";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";

export interface Round {
  readonly actor: System;
  readonly house: House;
  readonly time: HouseTime;
  readonly workers: readonly CaseWorker[];
  readonly attempts: Attempts;
  readonly now: Date;
}

/** A due date with the step of it that has come, the same for all requests of a controller. */
interface ComeStep {
  readonly dueOn: string;
  readonly step: ReminderStep;
}

/**
 * Reminds whoever works on a request of the date for its answer: 10, 5 and 2 working days before, on the last day, and
 * after it. From the first day after it the data protection officers hear of it too. A request whose address is not
 * proven stands in the digest only: anybody can send any number of them.
 */
export async function remindOfDueDates(round: Round): Promise<void> {
  const { house, time, attempts } = round;
  const steps = (await listDueDates(house, time)).flatMap((dueOn): ComeStep[] => {
    const step = latestStep(plainDate(dueOn), time.today, house.place);
    return step ? [{ dueOn, step }] : [];
  });
  await eachSlice<Candidate>(
    (after, limit) => listCandidates(house, steps, after, limit),
    ({ id }) => attempts.run(() => installation().db.transaction((tx) => remindOne(tx, round, id))),
  );
}

/** Dates of open requests that can have a step now: with many requests still only a few dates. */
async function listDueDates({ controllerId, place }: House, { today }: HouseTime): Promise<string[]> {
  const { rows } = await installation().db.execute<{ dueOn: string }>(sql`
    select distinct to_char(${requests.dueOn}, 'YYYY-MM-DD') as "dueOn" from ${requests}
    where ${requests.controllerId} = ${controllerId} and ${isOpenStatus(requests.status)}
      and ${requests.dueOn} <= ${lastDateToLookAt(today, place)}
    order by 1`);
  return rows.map(({ dueOn }) => dueOn);
}

type Candidate = { id: string; dueOn: string };

/** Open requests of whose step nobody has been told. What is told drops out, so a run that was cut off goes on here. */
async function listCandidates(
  { controllerId }: House,
  steps: readonly ComeStep[],
  after: Candidate | undefined,
  limit: number,
): Promise<Candidate[]> {
  if (steps.length === 0) return [];
  const { rows } = await installation().db.execute<Candidate>(sql`
    select ${requests.id} as id, come.due_on as "dueOn"
    from ${requests}
    join json_to_recordset(${JSON.stringify(steps.map(({ dueOn, step }) => ({ due_on: dueOn, step })))}::json)
      as come(due_on text, step text) on come.due_on::date = ${requests.dueOn}
    where ${requests.controllerId} = ${controllerId} and ${isOpenStatus(requests.status)}
      and ${requests.status} <> 'unconfirmed' and ${requests.dataKey} is not null
      ${after ? sql`and (${requests.dueOn}, ${requests.id}) > (${after.dueOn}::date, ${after.id}::uuid)` : sql``}
      and not exists (
        select from mailed_facts
        where fact = 'due:' || ${requests.id} || ':' || come.due_on || ':' || come.step)
    order by ${requests.dueOn}, ${requests.id}
    limit ${limit}`);
  return rows;
}

async function remindOne(tx: Transaction, round: Round, requestId: string): Promise<void> {
  const { house, time, now } = round;
  const row = await lockById(tx, requestId);
  if (!isOpen(row.status) || row.status === "unconfirmed" || !row.dataKey) return;
  const dueOn = plainDate(row.dueOn);
  const since = localDate(row.receivedAt, house.timeZone);
  const { due, passed } = dueFacts({ dueOn, since, place: house.place }, time.today);
  const nameOf = (step: ReminderStep) => facts.due(row.id, dueOn, step);
  await passFacts(tx, row.id, passed.map(nameOf), now);
  if (!due || !(await takeFact(tx, { fact: nameOf(due), requestId }, now))) return;
  await mailReaders(tx, round, row, due);
}

async function mailReaders(
  tx: Transaction,
  round: Round,
  row: RequestRow,
  step: ReminderStep,
): Promise<void> {
  const { actor, house, time, workers, now } = round;
  const dueOn = plainDate(row.dueOn);
  const { readers, unassigned } = readersOf(workers, row.handlerId, step.startsWith("late-"));
  const standing = standingOf(dueOn, time.today, house.place);
  const link = `${installation().settings.appUrl}/desk/requests/${row.reference}`;
  const params = { controller: house.name, reference: row.reference, dueOn, ...standing, unassigned, link };
  const key = requestKey(row);
  for (const { staffId, email, locale } of readers) {
    const fact = facts.toReader(facts.due(row.id, dueOn, step), staffId);
    const mail = { template: "due-reminder" as const, params, to: email, locale, requestId: row.id, key };
    await mailFact(tx, { fact, requestId: row.id, mail, event: { actor, fact: `due.${step}` } }, now);
  }
}
