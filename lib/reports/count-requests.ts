import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { openStatuses } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import type { RequestCell } from "@/lib/reports/add-up";
import { instantsOf, type ReportMonths } from "@/lib/reports/report-months";

/** Whose requests, of which months, as things stand at an instant. */
export interface ReportScope {
  readonly controllers: readonly { readonly id: string; readonly timeZone: string }[];
  readonly months: ReportMonths;
  readonly now: Date;
}

/** `status` is open, as a constant list. */
export const isOpenText = (status: SQL): SQL =>
  sql`${status} in (${sql.raw(openStatuses.map((open) => `'${open}'`).join(", "))})`;

/** The controllers with their zones and the instants between which a request was received in the period. */
export function places({ controllers, months, now }: ReportScope): SQL {
  const rows = controllers.map(({ id, timeZone }) => {
    const { startsAt, endsAt } = instantsOf(months, timeZone);
    const today = localDate(now, timeZone);
    return sql`(${id}::uuid, ${timeZone}::text, ${startsAt.toISOString()}::timestamptz, ${endsAt.toISOString()}::timestamptz, ${today}::date)`;
  });
  return sql`place (controller_id, zone, starts_at, ends_at, today) as (values ${sql.join(rows, sql`, `)})`;
}

/** What became of a request: one thing. */
const fate = sql`case
  when ${isOpenText(sql`r.status`)} then 'open'
  when r.status in ('withdrawn', 'lapsed', 'merged') then r.status
  when r.answered_at is not null then 'answered'
  else 'handed-over'
end as fate`;

/** Requests `r` received in the period at the places `p`. */
export const received = sql`requests r join place p on p.controller_id = r.controller_id
  and r.received_at >= p.starts_at and r.received_at < p.ends_at`;

/** Requests received in the period: their plain dates in the controller's zone, and the one fate of each. */
export const cohort = (scope: ReportScope): SQL => sql`
  with ${places(scope)}, cohort as (
    select r.id, r.controller_id, r.channel, r.status, r.due_on, p.zone, p.today,
      (r.received_at at time zone p.zone)::date as received_on,
      (r.answered_at at time zone p.zone)::date as answered_on, ${fate}
    from ${received}
    offset 0 -- each expression is evaluated once a row, and not again wherever it is used
  )`;

/** Whether it was answered within some calendar months of receipt; a month without such a day ends with its last one. */
function within(months: number): SQL {
  const end = sql`(received_on + make_interval(months => ${sql.raw(String(months))}))::date`;
  return sql`case
    when fate = 'answered' then answered_on <= ${end}
    when fate = 'open' and today > ${end} then false
  end`;
}

/**
 * The requests of the period, counted by all that a report tells apart. One pass over them without sorting; what comes
 * back are thousands of lines at most, however many requests there are. Dates are those of the session's time zone.
 */
export async function countRequests(tx: Transaction, scope: ReportScope): Promise<readonly RequestCell[]> {
  const { rows } = await tx.execute<RequestCell & Record<string, unknown>>(sql`
    with ${places(scope)}, cohort as (
      select r.controller_id, r.channel, r.status, r.due_on, p.today, r.received_at::date as received_on,
        r.answered_at::date as answered_on, ${fate}
      from ${received}
      offset 0
    ), counted as (
      select controller_id as "controllerId", date_trunc('month', received_on::timestamp) as month, channel, fate,
        status = 'closed' as closed,
        case when fate = 'answered' then answered_on <= due_on when fate = 'open' and today > due_on then false end as "inTime",
        ${within(1)} as "inOneMonth",
        ${within(3)} as "inThreeMonths",
        case when fate = 'answered' then answered_on - received_on end as days,
        count(*)::int as count
      from cohort
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    )
    select "controllerId", to_char(month, 'YYYY-MM') as month, channel, fate, closed, "inTime", "inOneMonth",
      "inThreeMonths", days, count
    from counted`);
  return rows;
}
