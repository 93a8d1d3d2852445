import { asc, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { clockEvents } from "@/db/schema/clock";
import type { Language } from "@/db/schema/enums";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { getRecord } from "@/lib/controllers/stored-controller";
import { addDays, localDate } from "@/lib/deadlines/plain-date";
import { isLocale, locales } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { eachSlice } from "@/lib/reminders/attempts";
import { facts } from "@/lib/reminders/facts";
import { isKnownFact, mailFact } from "@/lib/reminders/mail-fact";
import type { Round } from "@/lib/reminders/remind-of-due";
import { caseClock } from "@/lib/requests/case-clock";
import { toDeadlineEvents } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import { loadCase } from "@/lib/requests/load-case";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestClock } from "@/lib/requests/request-clock";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";
import { subjectEmailOf } from "@/lib/requests/subject-email";

/** Days after the receipt on which an address that nobody proved is reminded, once; after the last it is let be. */
const unconfirmedAfter = { first: 3, last: 14 } as const;

type Candidate = { id: string };

/**
 * Tells people that their answer is late, the day after it was due: silence is no answer (Art. 12(3)-(4)). Not while the
 * law lets the clock wait for something that they were asked, and not to an address that nobody proved.
 */
export const tellDelays = (round: Round): Promise<void> =>
  eachSlice<Late>(
    async (after, limit) => withAsked(await listLate(round, after, limit)),
    (late) =>
      round.attempts.run(async () => {
        if (await isWaited(round, late)) return;
        await installation().db.transaction((tx) => tellDelay(tx, round, late.id));
      }),
  );

type LateRow = Candidate & { dueOn: string; receivedAt: string; recordDigest: string; waits: boolean };
type Late = LateRow & { readonly asked: readonly (typeof clockEvents.$inferSelect)[] };

/** Whether the law lets the clock wait for the person now: asked apart, so that those who wait for long cost little. */
async function isWaited({ house, time, now }: Round, late: Late): Promise<boolean> {
  if (!late.waits) return false;
  const record = await getRecord(house.controllerId, late.recordDigest);
  const asked = toDeadlineEvents(record, late.asked);
  return requestClock(record, new Date(late.receivedAt), asked, now).dueOn >= time.today;
}

/** Those that wait for an answer are found again by every run for as long as they do: read together. */
async function withAsked(found: readonly LateRow[]): Promise<Late[]> {
  const waiting = found.filter(({ waits }) => waits).map(({ id }) => id);
  const asked =
    waiting.length === 0
      ? []
      : await installation()
          .db.select()
          .from(clockEvents)
          .where(inArray(clockEvents.requestId, waiting))
          .orderBy(asc(clockEvents.at), asc(clockEvents.id));
  return found.map((late) => ({ ...late, asked: asked.filter(({ requestId }) => requestId === late.id) }));
}

/** In the order of the queue, which an index has: each slice begins where the last one ended. */
async function listLate(
  { house: { controllerId }, time: { today } }: Round,
  after: LateRow | undefined,
  limit: number,
): Promise<LateRow[]> {
  const { rows } = await installation().db.execute<LateRow>(sql`
    select ${requests.id} as id, to_char(${requests.dueOn}, 'YYYY-MM-DD') as "dueOn",
      ${requests.recordDigest} as "recordDigest", ${requests.receivedAt} as "receivedAt",
      ${requests.waitingFor} is not null as waits
    from ${requests}
    where ${requests.controllerId} = ${controllerId} and ${isOpenStatus(requests.status)}
      and ${requests.dueOn} < ${today} and ${requests.status} <> 'unconfirmed'
      and ${requests.dataKey} is not null and ${requests.subjectEmail} is not null
      ${after ? sql`and (${requests.dueOn}, ${requests.id}) > (${after.dueOn}::date, ${after.id}::uuid)` : sql``}
      and not exists (
        select from mailed_facts
        where fact = 'delay:' || ${requests.id} || ':' || to_char(${requests.dueOn}, 'YYYY-MM-DD'))
    order by ${requests.dueOn}, ${requests.id}
    limit ${limit}`);
  return rows;
}

async function tellDelay(tx: Transaction, round: Round, requestId: string): Promise<void> {
  const { actor, house, time, now } = round;
  const row = await lockById(tx, requestId);
  const fact = facts.delay(row.id, row.dueOn);
  if (!isOpen(row.status) || row.status === "unconfirmed" || row.dueOn >= time.today) return;
  if (await isKnownFact(tx, fact)) return;
  const about = await loadCase(row, tx);
  if (caseClock(about, [], now).dueOn >= time.today) return;
  const base = letterBase(about, localeOf(row), now);
  const { authority } = base.remedies;
  const params = {
    ...pageOf(row, house.name),
    dueOn: row.dueOn,
    authority: { name: authority.name, url: authority.complaintUrl ?? authority.url },
  };
  const mail = toSubject(row, { template: "answer-delayed" as const, params });
  if (mail) await mailFact(tx, { fact, requestId, mail, event: { actor, fact: "delay" } }, now);
}

/** Reminds those who have not confirmed their address, once: without it nothing of the answer can reach them. */
export async function remindUnconfirmed(round: Round): Promise<void> {
  const { house, time } = round;
  const from = addDays(time.today, -unconfirmedAfter.last);
  const to = addDays(time.today, -unconfirmedAfter.first);
  await eachSlice<Candidate>(
    async (after, limit) => {
      const { rows } = await installation().db.execute<Candidate>(sql`
        select ${requests.id} as id from ${requests}
        where ${requests.controllerId} = ${house.controllerId} and ${requests.status} = 'unconfirmed'
          and ${requests.dataKey} is not null and ${requests.subjectEmail} is not null
          and (${requests.receivedAt} at time zone ${house.timeZone})::date between ${from} and ${to}
          ${after ? sql`and ${requests.id} > ${after.id}::uuid` : sql``}
          and not exists (select from mailed_facts where fact = 'unconfirmed:' || ${requests.id})
        order by ${requests.id}
        limit ${limit}`);
      return rows;
    },
    ({ id }) => round.attempts.run(() => installation().db.transaction((tx) => remindOne(tx, round, id))),
  );
}

async function remindOne(tx: Transaction, { actor, house, now }: Round, requestId: string): Promise<void> {
  const row = await lockById(tx, requestId);
  if (row.status !== "unconfirmed") return;
  const receivedOn = localDate(row.receivedAt, house.timeZone);
  const params = { ...pageOf(row, house.name), receivedOn, dueOn: row.dueOn };
  const mail = toSubject(row, { template: "confirm-reminder" as const, params });
  const fact = facts.unconfirmed(row.id);
  if (mail) await mailFact(tx, { fact, requestId, mail, event: { actor, fact: "unconfirmed" } }, now);
}

const localeOf = (row: Pick<RequestRow, "locale">): Language =>
  isLocale(row.locale) ? row.locale : locales[0];

/** What every mail to the person says, and where it leads. */
export const pageOf = (row: Pick<RequestRow, "locale" | "reference">, controller: string) => ({
  controller,
  reference: row.reference,
  link: `${installation().settings.appUrl}/${localeOf(row)}/track`,
});

/** A mail to the person who asked, in the request's language; null when they gave no address. */
export function toSubject<M extends object>(row: RequestRow, mail: M) {
  const key = requestKey(row);
  const to = subjectEmailOf(row, key);
  return to === null ? null : { ...mail, to, locale: localeOf(row), requestId: row.id, key };
}
