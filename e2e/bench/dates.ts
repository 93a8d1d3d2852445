import { sql } from "drizzle-orm";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { median, type Row } from "@/e2e/bench/table";
import { mintSystem } from "@/lib/auth/actor";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { addDays, localDate, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import type { Installation } from "@/lib/installation";
import { checkDates } from "@/lib/reminders/check-dates";
import { latestStep } from "@/lib/reminders/due-facts";
import { type House, houseOf, houseTime, remindersOpen } from "@/lib/reminders/house-time";

const runs = 5;

/**
 * One look at all dates of the filled queue, as it runs every ten minutes, when everybody was told of everything already:
 * late requests with their people told, late tasks put before the data protection officer, some still waiting.
 */
export async function measureDates({ db }: Installation): Promise<Row> {
  const houses = (await listStoredControllers()).map(houseOf);
  const now = workingAfternoon(houses);
  await tellEverything(db, houses, now);
  const mailsBefore = await countMails(db);
  const open = sql`select due_on, count(*) from requests where ${isOpenStatus(requests.status)} group by 1`;
  const looks: number[] = [];
  const counts: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const countMs = await timed(() => db.execute(open));
    const lookMs = await timed(() => checkDates(mintSystem(), {}, now));
    if (run === 0) continue; // The first run warms both up.
    counts.push(countMs);
    looks.push(lookMs);
  }
  if ((await countMails(db)) !== mailsBefore) throw new Error("something was left to tell");
  return {
    what: "a look at all dates of 100,000 open requests, nothing to tell",
    unit: "ms",
    measured: median(looks),
    baseline: median(counts),
    baselineIs: "the open requests counted by due date",
    better: "less",
  };
}

/** When reminders and notices may go out everywhere, and no morning's digest. */
function workingAfternoon(houses: readonly House[]): Date {
  let day = localDate(new Date(), "UTC");
  for (;;) {
    const now = new Date(`${day}T13:00:00Z`);
    if (houses.every((house) => remindersOpen(houseTime(now, house)))) return now;
    day = addDays(day, 1);
  }
}

/** Writes down every fact that has come until now, by SQL, under the names of lib/reminders/facts.ts. */
async function tellEverything(db: Installation["db"], houses: readonly House[], now: Date): Promise<void> {
  const today = localDate(now, "UTC");
  await db.execute(sql`
    insert into clock_events (request_id, type, at)
    select id, waiting_for || '_requested', received_at + interval '1 day' from requests
    where waiting_for is not null and status not in ('answered', 'closed', 'withdrawn', 'lapsed', 'merged')`);
  await db.execute(sql`
    update tasks set owner_email = decode(repeat('5a', 60), 'hex'), due_on = r.due_on - 7,
      escalated_at = case when r.due_on - 7 < ${today} then r.due_on::timestamptz end
    from requests r where r.id = tasks.request_id and tasks.status = 'todo'`);
  await db.execute(sql`
    update requests set escalated_at = due_on::timestamptz
    where id in (select request_id from tasks where escalated_at is not null)`);
  await db.execute(sql`
    insert into mailed_facts (fact, request_id, at)
    select 'escalated:' || id || ':' || to_char(escalated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), id, now()
    from requests where escalated_at is not null
    union all
    select 'delay:' || id || ':' || due_on, id, now() from requests
    where ${isOpenStatus(requests.status)} and due_on < ${today} and waiting_for is null
    union all
    select 'unconfirmed:' || id, id, now() from requests where status = 'unconfirmed'`);
  for (const house of houses) await tellSteps(db, house, houseTime(now, house).today);
  await db.execute(sql`vacuum analyze requests, tasks, mailed_facts, clock_events`);
}

async function tellSteps(db: Installation["db"], house: House, today: PlainDate): Promise<void> {
  const days = Array.from({ length: 150 }, (_, index) => addDays(today, 40 - index));
  const steps = days.flatMap((day) => {
    const step = latestStep(plainDate(day), today, house.place);
    return step ? [{ day, step }] : [];
  });
  const come = sql`json_to_recordset(${JSON.stringify(steps)}::json) as come(day date, step text)`;
  const ofHouse = sql`r.controller_id = ${house.controllerId}`;
  await db.execute(sql`
    insert into mailed_facts (fact, request_id, at)
    select 'due:' || r.id || ':' || come.day || ':' || come.step, r.id, now()
    from requests r join ${come} on come.day = r.due_on
    where ${ofHouse} and r.status in ('received', 'identity', 'collecting', 'review', 'decided')
    union all
    select 'task:' || t.id || ':' || come.day || ':' || come.step, r.id, now()
    from tasks t join ${come} on come.day = t.due_on join requests r on r.id = t.request_id
    where ${ofHouse} and t.status <> 'done'`);
}

async function countMails(db: Installation["db"]): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`select count(*)::int as count from mails`);
  return rows[0]?.count ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
