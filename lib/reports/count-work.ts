import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type {
  DecisionOutcome,
  Right,
  RightStatus,
  TaskKind,
  TaskOutcome,
  TaskStatus,
} from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { isOpenText, places, type ReportScope, received } from "@/lib/reports/count-requests";

/** Rights of requests that are alike, with the decision on them; one that is only proposed counts as none. */
export interface RightCell {
  readonly right: Right;
  readonly status: RightStatus;
  readonly outcome: DecisionOutcome | null;
  readonly ground: GroundCode | null;
  /** From receipt to the answer. */
  readonly days: number | null;
  readonly count: number;
}

/** Tasks that are alike. */
export interface TaskCell {
  readonly controllerId: string;
  readonly system: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly outcome: TaskOutcome | null;
  /** Not done, and its request is open. */
  readonly open: boolean;
  /** From receipt until it was done. */
  readonly days: number | null;
  readonly count: number;
}

// Dates are those of the session's time zone, which the caller has set to that of the controllers: for a million dates
// `at time zone` takes longer than all the rest.

/** A decision counts once it is approved: before, it is a proposal. */
const approved = sql`rr.status in ('decided', 'answered')`;

/** Every right that was asked for, and what was decided on it. */
export async function countRights(tx: Transaction, scope: ReportScope): Promise<readonly RightCell[]> {
  const { rows } = await tx.execute<RightCell & Record<string, unknown>>(sql`
    with ${places(scope)}
    select rr."right", rr.status,
      case when ${approved} then d.outcome end as outcome,
      case when ${approved} then d.ground end as ground,
      case when rr.status = 'answered' then rr.answered_at::date - r.received_at::date end as days,
      count(*)::int as count
    from ${received}
    join request_rights rr on rr.request_id = r.id
    left join decisions d on d.request_id = rr.request_id and d."right" = rr."right"
    group by 1, 2, 3, 4, 5`);
  return rows;
}

/** Grounds that stand with a category alone, and not with the right as a whole: each once for each right of a request. */
export async function countCategoryGrounds(
  tx: Transaction,
  scope: ReportScope,
): Promise<readonly { readonly ground: GroundCode; readonly count: number }[]> {
  const { rows } = await tx.execute<{ ground: GroundCode; count: number }>(sql`
    with ${places(scope)}
    select g.ground, count(*)::int as count
    from ${received}
    join (select distinct request_id, "right", ground from category_decisions where ground is not null) g
      on g.request_id = r.id
    join request_rights rr on rr.request_id = g.request_id and rr."right" = g."right" and ${approved}
    left join decisions d on d.request_id = g.request_id and d."right" = g."right"
    where d.ground is distinct from g.ground
    group by g.ground`);
  return rows;
}

/** The work in each system of each controller. */
export async function countTasks(tx: Transaction, scope: ReportScope): Promise<readonly TaskCell[]> {
  const { rows } = await tx.execute<TaskCell & Record<string, unknown>>(sql`
    with ${places(scope)}
    select r.controller_id as "controllerId", t.system, t.kind, t.status, t.outcome,
      t.status <> 'done' and ${isOpenText(sql`r.status`)} as open,
      case when t.status = 'done' then t.finished_at::date - r.received_at::date end as days,
      count(*)::int as count
    from ${received} join tasks t on t.request_id = r.id
    group by 1, 2, 3, 4, 5, 6, 7`);
  return rows;
}

/** Answers that left in each month of the period, whenever their requests were received. */
export async function countSent(tx: Transaction, scope: ReportScope): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.execute<{ month: string; sent: number }>(sql`
    with ${places(scope)}, counted as (
      select date_trunc('month', r.answered_at::date::timestamp) as month, count(*)::int as sent
      from requests r join place p on p.controller_id = r.controller_id
      where r.answered_at >= p.starts_at and r.answered_at < p.ends_at
      group by 1
    )
    select to_char(month, 'YYYY-MM') as month, sent from counted`);
  return new Map(rows.map(({ month, sent }) => [month, sent]));
}

/** Today, of all requests: what is open, and what of it is late. */
export async function countNow(
  tx: Transaction,
  scope: ReportScope,
): Promise<{ open: number; overdue: number }> {
  const { rows } = await tx.execute<{ open: number; overdue: number }>(sql`
    with ${places(scope)}
    select count(*)::int as open, (count(*) filter (where r.due_on < p.today))::int as overdue
    from requests r join place p on p.controller_id = r.controller_id
    where ${isOpenText(sql`r.status`)}`);
  return rows[0] ?? { open: 0, overdue: 0 };
}
