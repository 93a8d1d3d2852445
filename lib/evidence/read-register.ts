import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import type { Row } from "@/lib/connectors/contract";
import { chainLine } from "@/lib/evidence/chain-line";
import { registerColumns } from "@/lib/evidence/register-columns";
import { cohort, type ReportScope } from "@/lib/reports/count-requests";

const pageSize = 500;
/** Of whom the histories are read at once. */
const historiesAtOnce = 50;

type Line = Readonly<Record<(typeof registerColumns)[number]["name"], string | number | boolean | null>>;

/** A decision counts once it is approved. */
const approved = sql`rr.status in ('decided', 'answered')`;

const registerQuery = (scope: ReportScope): SQL => sql`
  ${cohort(scope)}
  select r.reference, r.id as "requestId", r.channel, r.locale as language, r.requester_role as requester, r.status,
    c.received_on::text as "receivedOn", c.due_on::text as "dueOn",
    (select min((e.at at time zone c.zone)::date)::text from clock_events e
      where e.request_id = c.id and e.type = 'extension_notified') as "extensionToldOn",
    case when c.fate = 'answered' then c.answered_on::text end as "answeredOn",
    (r.closed_at at time zone c.zone)::date::text as "closedOn",
    case when c.fate = 'answered' then c.answered_on - c.received_on end as days,
    case
      when c.fate = 'answered' then c.answered_on <= c.due_on
      when c.fate = 'open' and c.today > c.due_on then false
    end as "answeredInTime",
    (select string_agg(rr."right", ' ' order by rr."right") from request_rights rr where rr.request_id = c.id) as rights,
    (select string_agg(rr."right" || ':' || d.outcome, ' ' order by rr."right") from request_rights rr
      join decisions d on d.request_id = rr.request_id and d."right" = rr."right"
      where rr.request_id = c.id and ${approved}) as outcomes,
    (select string_agg(g.told, ' ' order by g.told) from (
      select rr."right" || ':' || d.ground as told from request_rights rr
        join decisions d on d.request_id = rr.request_id and d."right" = rr."right"
        where rr.request_id = c.id and ${approved} and d.ground is not null
      union
      select rr."right" || ':' || d.ground from request_rights rr
        join category_decisions d on d.request_id = rr.request_id and d."right" = rr."right"
        where rr.request_id = c.id and ${approved} and d.ground is not null
    ) g) as grounds,
    r.event_count as events, encode(r.event_head, 'hex') as head
  from cohort c join requests r on r.id = c.id
  order by r.received_at, r.id`;

/**
 * Every request of the period in the order of receipt, a batch at a time: memory stays flat whatever their number. Read
 * it to its end, one at a time in a transaction; left early, its cursor ends with that.
 */
async function* readRegister(tx: Transaction, scope: ReportScope): AsyncGenerator<readonly Line[], void> {
  // A cursor, because the order of receipt has no index: it is sorted once and not once a page.
  await tx.execute(sql`declare habeas_register no scroll cursor for ${registerQuery(scope)}`);
  let size = pageSize;
  while (size === pageSize) {
    const { rows } = await tx.execute<Line>(sql.raw(`fetch forward ${pageSize} from habeas_register`));
    size = rows.length;
    if (size > 0) yield rows;
  }
  await tx.execute(sql`close habeas_register`);
}

/** The same as rows of `registerColumns`. */
export async function* registerRows(
  tx: Transaction,
  scope: ReportScope,
): AsyncGenerator<readonly Row[], void> {
  for await (const lines of readRegister(tx, scope))
    yield lines.map((line) => registerColumns.map(({ name }) => line[name]));
}

/** The histories of the requests of the period, one after the other in the same order, as lines of `events.jsonl`. */
export async function* registerHistories(
  tx: Transaction,
  scope: ReportScope,
): AsyncGenerator<Uint8Array, void> {
  for await (const lines of readRegister(tx, scope)) {
    for (let at = 0; at < lines.length; at += historiesAtOnce) {
      const ids = lines.slice(at, at + historiesAtOnce).map(({ requestId }) => String(requestId));
      yield* historiesOf(tx, ids);
    }
  }
}

async function* historiesOf(tx: Transaction, ids: readonly string[]): AsyncGenerator<Uint8Array, void> {
  const ofThese = sql`unnest(${sql.param([...ids])}::uuid[]) with ordinality as wanted (id, place)`;
  const rows = await tx
    .select({
      requestId: events.requestId,
      seq: events.seq,
      type: events.type,
      actorKind: events.actorKind,
      actorId: events.actorId,
      at: events.at,
      payload: events.payload,
      hash: events.hash,
    })
    .from(ofThese)
    .innerJoin(events, sql`${events.requestId} = wanted.id`)
    .orderBy(sql`wanted.place`, events.seq);
  let text = "";
  let before: (typeof rows)[number] | undefined;
  for (const row of rows) {
    text += chainLine(row, before?.requestId === row.requestId ? before.hash : null);
    before = row;
  }
  if (text !== "") yield Buffer.from(text);
}
