import { and, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { requests } from "@/db/schema/requests";
import {
  type Candidates,
  candidatesOf,
  indexedLanes,
  inLane,
  isAfter,
  isAmong,
  matches,
} from "@/lib/queue/queue-conditions";
import { isNewestFirst, narrowings, type QueueFilter } from "@/lib/queue/queue-filter";
import { type ScopedController, scopeRows, scopeToday } from "@/lib/queue/queue-scope";

interface Wanted {
  readonly query: QueueFilter;
  readonly staffId: string;
  /** Not empty. */
  readonly scope: readonly ScopedController[];
  readonly limit: number;
  /** What is known to have the right or the system, so that it need not be asked of each. */
  readonly among?: Candidates;
}

/** Where looking each candidate up begins to cost more than walking until a page is full. */
const mostLookedUp = 1_500;
/** The same when more is asked: of what is left a page may lie far apart, and years of finished requests are walked for it. */
const mostLookedUpFinished = 4_000;
/** Among finished requests, so many are found sooner in a table of them than in an index, for each that is walked past. */
const mostAmong = 8_000;
/** A branch for each controller and lane is planned each time; beyond so many that costs more than it saves. */
const mostBranches = 16;

/**
 * Selects the ids of a page, by the way that reads least: candidates of a right or a system when they are few, else the
 * ranges of an index that the controllers and lanes have, from where the last page ended.
 */
export async function selectPage(db: Database, wanted: Wanted): Promise<SQL> {
  const few = await fewCandidates(db, wanted.query);
  if (few && few.count <= (isNarrow(wanted.query, few.candidates) ? mostLookedUpFinished : mostLookedUp))
    return selectAmong(few.candidates.ids, wanted);
  const walked = few ? { ...wanted, among: few.candidates } : wanted;
  const branches = wanted.scope.length * indexedLanes(wanted.query.state).length;
  return branches <= mostBranches ? mergeRanges(walked) : firstOfEach(walked);
}

/** Whether more is asked than what has candidates. */
const isNarrow = (query: QueueFilter, { by }: Candidates): boolean =>
  narrowings.some((name) => name !== by && name !== "controller" && query[name] !== undefined);

/** Selects the page among candidates, each looked up by its key: the limit keeps the planner from reading the queue. */
export function selectAmong(candidates: SQL, wanted: Wanted): SQL {
  const { query, scope, limit } = wanted;
  const lanes = indexedLanes(query.state).map((lane) => inLane[lane](scopeToday));
  return sql`
    select page.id from (${candidates}) candidate cross join lateral (
      select ${requests.id}, ${requests.dueOn} from ${requests}
      join ${scopeRows(scope)} on scope.id = ${requests.controllerId}
      where ${and(sql`${requests.id} = candidate.id`, or(...lanes), asked(wanted, scopeToday))} limit 1
    ) page ${inOrder(query)} limit ${limit}`;
}

/**
 * The ids that a right or a system leaves, when these are few; null when they are many, or the filter names neither. Who
 * works on few leaves fewer still.
 */
async function fewCandidates(
  db: Database,
  query: QueueFilter,
): Promise<{ readonly candidates: Candidates; readonly count: number } | null> {
  if (query.handler !== undefined && query.handler !== "none") return null;
  const most = indexedLanes(query.state).includes("answered") ? mostAmong : mostLookedUp;
  for (const candidates of candidatesOf(query, most + 1)) {
    const { rows } = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from (${candidates.ids}) candidate`,
    );
    const count = rows[0]?.count ?? 0;
    if (count <= most) return { candidates, count };
  }
  return null;
}

/** Reads all ranges side by side, each only as far as the page needs it (the planner's Merge Append). */
function mergeRanges(wanted: Wanted): SQL {
  const ranges = wanted.scope.flatMap(({ id, today }) =>
    rangesOf(wanted, sql`${id}::uuid`, sql`${today}::date`),
  );
  const { query, limit } = wanted;
  return sql`select page.id from (${sql.join(ranges, sql` union all `)}) page ${inOrder(query)} limit ${limit}`;
}

/** The first of every range, and of these the first, for any number of controllers. */
function firstOfEach(wanted: Wanted): SQL {
  const { query, scope, limit } = wanted;
  const ranges = sql.join(rangesOf(wanted, sql`scope.id`, scopeToday), sql` union all `);
  return sql`select page.id from ${scopeRows(scope)} cross join lateral (${ranges}) page
    ${inOrder(query)} limit ${limit}`;
}

/** A controller's first requests of each lane: a range of an index, in its order. */
function rangesOf(wanted: Wanted, controllerId: SQL, today: SQL): SQL[] {
  const { query, limit } = wanted;
  return indexedLanes(query.state).map(
    (lane) => sql`(select ${requests.id}, ${requests.dueOn} from ${requests}
      where ${and(sql`${requests.controllerId} = ${controllerId}`, inLane[lane](today), asked(wanted, today))}
      order by ${requests.dueOn} ${direction(query)}, ${requests.id} ${direction(query)} limit ${limit})`,
  );
}

/** What is asked of a request beside its controller and lane. */
function asked({ query, staffId, among }: Wanted, today: SQL): SQL | undefined {
  const { [among?.by ?? "after"]: _, ...others } = query;
  return and(
    among && isAmong(among.ids),
    matches({ ...others, state: query.state }, staffId, today),
    isAfter(query),
  );
}

const direction = (query: QueueFilter): SQL => (isNewestFirst(query) ? sql`desc` : sql`asc`);

const inOrder = (query: QueueFilter): SQL =>
  sql`order by page.due_on ${direction(query)}, page.id ${direction(query)}`;
