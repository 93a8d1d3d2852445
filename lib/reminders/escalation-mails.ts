import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { EscalationReason } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { eventCatalogue } from "@/lib/audit/event-catalogue";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { eachSlice } from "@/lib/reminders/attempts";
import { listCaseWorkers } from "@/lib/reminders/case-workers";
import { facts } from "@/lib/reminders/facts";
import { remindersOpen } from "@/lib/reminders/house-time";
import { mailFact, takeFact } from "@/lib/reminders/mail-fact";
import type { Round } from "@/lib/reminders/remind-of-due";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

interface Escalation {
  readonly reason: EscalationReason;
  /** As it stands in `requests.escalatedAt`: it names the fact. */
  readonly escalatedAt: Date;
  /** Who escalates knows of it. */
  readonly byStaffId: string | null;
}

/**
 * Tells the controller's data protection officers that a request is put before them, at once and once for each time.
 * Call with the request locked, in the transaction that sets `escalatedAt`; who forgets to is made up for by the next
 * round of the dates.
 */
export async function queueEscalationMails(
  tx: Transaction,
  row: RequestRow,
  { reason, escalatedAt, byStaffId }: Escalation,
  now: Date,
): Promise<void> {
  const fact = facts.escalated(row.id, escalatedAt);
  if (!row.dataKey || !(await takeFact(tx, { fact, requestId: row.id }, now))) return;
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const link = `${installation().settings.appUrl}/desk/requests/${row.reference}`;
  const params = { controller: controller.name, reference: row.reference, reason, dueOn: row.dueOn, link };
  const key = requestKey(row);
  const dpos = (await listCaseWorkers(row.controllerId, tx)).filter(({ isDpo }) => isDpo);
  for (const { staffId, email, locale } of dpos.filter((one) => one.staffId !== byStaffId)) {
    const mail = {
      template: "request-escalated" as const,
      params,
      to: email,
      locale,
      requestId: row.id,
      key,
    };
    await mailFact(tx, { fact: facts.toReader(fact, staffId), requestId: row.id, mail }, now);
  }
}

type Candidate = { id: string };

const lastReason = sql`(
  select events.payload->>'reason' from events
  where events.request_id = ${requests.id} and events.type = 'request.escalated'
  order by events.seq desc limit 1)`;

/** Escalations that nobody was told of, whoever made them; one that a date brought about waits for the morning. */
export const tellEscalations = ({ house, time, attempts, now }: Round): Promise<void> =>
  eachSlice<Candidate>(
    async (after, limit) => {
      const { rows } = await installation().db.execute<Candidate>(sql`
        select ${requests.id} as id from ${requests}
        where ${requests.controllerId} = ${house.controllerId} and ${isOpenStatus(requests.status)}
          and ${requests.escalatedAt} is not null and ${requests.dataKey} is not null
          ${after ? sql`and ${requests.id} > ${after.id}::uuid` : sql``}
          ${remindersOpen(time) ? sql`` : sql`and ${lastReason} is distinct from 'task-overdue'`}
          and not exists (
            select from mailed_facts where fact = 'escalated:' || ${requests.id} || ':' ||
              to_char(${requests.escalatedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        order by ${requests.id}
        limit ${limit}`);
      return rows;
    },
    ({ id }) => attempts.run(() => installation().db.transaction((tx) => tellOne(tx, id, now))),
  );

async function tellOne(tx: Transaction, requestId: string, now: Date): Promise<void> {
  const row = await lockById(tx, requestId);
  const { escalatedAt } = row;
  if (!escalatedAt) return;
  const [line] = await tx
    .select({ actorKind: events.actorKind, actorId: events.actorId, payload: events.payload })
    .from(events)
    .where(and(eq(events.requestId, requestId), eq(events.type, "request.escalated")))
    .orderBy(desc(events.seq))
    .limit(1);
  const reason = line ? eventCatalogue["request.escalated"].parse(line.payload).reason : "asked";
  const byStaffId = line?.actorKind === "staff" ? line.actorId : null;
  await queueEscalationMails(tx, row, { reason, escalatedAt, byStaffId }, now);
}
