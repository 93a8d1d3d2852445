import { and, type SQL, sql } from "drizzle-orm";
import { requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { inLane, matches } from "@/lib/queue/queue-conditions";
import { narrowings, type QueueFilter } from "@/lib/queue/queue-filter";
import { queueScope, scopeRows, scopeToday } from "@/lib/queue/queue-scope";
import { mostCounted, type QueueCounts } from "@/lib/queue/queue-view";

const counted = [
  "open",
  "overdue",
  "due-soon",
  "on-time",
  "waiting",
  "unverified",
] as const satisfies readonly (keyof QueueCounts)[];

/** What lanes are counted by: an index holds each of these, so a count never reads what it does not count. */
const countable: readonly (typeof narrowings)[number][] = ["controller", "handler"];

/**
 * How many requests each open lane has, for a filter by controller or handler; null for any other, which would have to
 * be read through. Counting ends at `mostCounted`.
 */
export async function countQueue(actor: Staff, filter: QueueFilter, now: Date): Promise<QueueCounts | null> {
  const others = narrowings.filter((name) => !countable.includes(name));
  if (others.some((name) => filter[name] !== undefined)) return null;
  const none = { open: 0, overdue: 0, "due-soon": 0, "on-time": 0, waiting: 0, unverified: 0 };
  const scope = await queueScope(actor, filter, now);
  if (scope.length === 0) return none;
  const narrowed = matches(filter, actor.staffId, scopeToday);
  const counts = counted.map(
    (lane) =>
      sql`${countOf(scopeRows(scope), and(inLane[lane](scopeToday), narrowed))} as ${sql.identifier(lane)}`,
  );
  const { rows } = await installation().db.execute<{ [Name in keyof QueueCounts]: number }>(
    sql`select ${sql.join(counts, sql`, `)}`,
  );
  return rows[0] ?? none;
}

function countOf(scope: SQL, wanted: SQL | undefined): SQL {
  const most = sql.raw(String(mostCounted + 1));
  return sql`(select count(*)::int from (
    select from ${scope} cross join lateral (
      select from ${requests} where ${and(sql`${requests.controllerId} = scope.id`, wanted)} limit ${most}
    ) of_one limit ${most}
  ) counted)`;
}
