import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { bundles } from "@/db/schema/bundles";
import { events } from "@/db/schema/events";
import { requestRights, requests } from "@/db/schema/requests";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { eachSlice } from "@/lib/reminders/attempts";
import { facts } from "@/lib/reminders/facts";
import { mailFact, passFacts, takeFact } from "@/lib/reminders/mail-fact";
import type { Round } from "@/lib/reminders/remind-of-due";
import { pageOf, toSubject } from "@/lib/reminders/tell-subjects";
import { lockById } from "@/lib/requests/lock-request";

type Candidate = { id: string; expiresOn: string; step: "7" | "1" };

/**
 * Tells people that the archive of their answer is about to be removed: a week before, and the day before only those who
 * never downloaded it. Archives of one request that end on one day are one thing to tell.
 */
export const tellExpiries = (round: Round): Promise<void> =>
  eachSlice<Candidate>(
    (after, limit) => listExpiring(round, after, limit),
    (one) => round.attempts.run(() => installation().db.transaction((tx) => tellOne(tx, round, one))),
  );

async function listExpiring(
  { house: { controllerId, timeZone }, time: { today }, now }: Round,
  after: Candidate | undefined,
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await installation().db.execute<Candidate>(sql`
    with ending as (
      select distinct ${bundles.requestId} as id, (${bundles.expiresAt} at time zone ${timeZone})::date as day
      from ${bundles}
      join ${requestRights} on ${requestRights.requestId} = ${bundles.requestId}
        and ${requestRights.right} = ${bundles.right} and ${requestRights.status} = 'answered'
      join ${requests} on ${requests.id} = ${bundles.requestId}
      where ${bundles.expiresAt} > ${now.toISOString()}::timestamptz
        and ${bundles.expiresAt} < ${now.toISOString()}::timestamptz + interval '9 days'
        and ${requests.controllerId} = ${controllerId}
        and ${requests.dataKey} is not null and ${requests.subjectEmail} is not null
    ), come as (
      select id, to_char(day, 'YYYY-MM-DD') as "expiresOn",
        case when ${today}::date >= day - 1 then '1' else '7' end as step
      from ending where ${today}::date >= day - 7
    )
    select * from come
    where not exists (
      select from mailed_facts where fact = 'expiry:' || come.id || ':' || come."expiresOn" || ':' || come.step)
      ${after ? sql`and (come.id, come."expiresOn") > (${after.id}::uuid, ${after.expiresOn})` : sql``}
    order by come.id, come."expiresOn"
    limit ${limit}`);
  return rows;
}

async function tellOne(tx: Transaction, round: Round, { id, expiresOn, step }: Candidate): Promise<void> {
  const { actor, house, now } = round;
  const row = await lockById(tx, id);
  if (!row.dataKey) return;
  const daysBefore = step === "1" ? 1 : 7;
  const fact = facts.expiry(id, expiresOn, daysBefore);
  if (daysBefore === 1) {
    await passFacts(tx, id, [facts.expiry(id, expiresOn, 7)], now);
    if (!(await isUntouched(tx, house.timeZone, id, expiresOn))) {
      await takeFact(tx, { fact, requestId: id }, now);
      return;
    }
  }
  const params = { ...pageOf(row, house.name), expiresOn };
  const mail = toSubject(row, { template: "archive-expiring" as const, params });
  const event = { actor, fact: `expiry.${daysBefore}` };
  if (mail) await mailFact(tx, { fact, requestId: id, mail, event }, now);
}

/** Whether an archive that ends that day was never downloaded. */
async function isUntouched(
  tx: Transaction,
  timeZone: string,
  requestId: string,
  expiresOn: string,
): Promise<boolean> {
  const kept = await tx
    .select({ right: bundles.right, builtAt: bundles.builtAt, expiresAt: bundles.expiresAt })
    .from(bundles)
    .where(eq(bundles.requestId, requestId));
  const downloads = await tx
    .select({ payload: events.payload, at: events.at })
    .from(events)
    .where(and(eq(events.requestId, requestId), inArray(events.type, ["bundle.downloaded"])));
  return kept
    .filter(({ expiresAt }) => localDate(expiresAt, timeZone) === expiresOn)
    .some(
      ({ right, builtAt }) =>
        !downloads.some(({ payload, at }) => payload["right"] === right && at >= builtAt),
    );
}
