import { and, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Right } from "@/db/schema/enums";
import {
  isFinishedStatus,
  isOpenStatus,
  isUnansweredRight,
  requestRights,
  requests,
} from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { isNewestFirst, type Lane, type QueueFilter, soonDays } from "@/lib/queue/queue-filter";

const isOpen = isOpenStatus(requests.status);
const soon = sql.raw(String(soonDays));

/** A lane that one range of an index holds. */
export type IndexedLane = Exclude<Lane, "all">;

/**
 * What belongs to a lane on the day `today` at the controller. The words are those of the partial indexes of
 * db/schema/requests.ts: the planner takes an index when it finds its condition again.
 */
export const inLane: Readonly<Record<IndexedLane, (today: SQL) => SQL>> = {
  open: () => isOpen,
  overdue: (today) => sql`${isOpen} and ${requests.dueOn} < ${today}`,
  "due-soon": (today) =>
    sql`${isOpen} and ${requests.dueOn} >= ${today} and ${requests.dueOn} <= ${today} + ${soon}`,
  "on-time": (today) =>
    sql`${isOpen} and ${requests.dueOn} > ${today} + ${soon} and ${requests.waitingFor} is null and ${requests.status} <> 'unconfirmed'`,
  waiting: () => sql`${isOpen} and ${requests.waitingFor} is not null`,
  unverified: () => sql`${requests.status} = 'unconfirmed'`,
  answered: () => isFinishedStatus(requests.status),
};

export const indexedLanes = (state: Lane): readonly IndexedLane[] =>
  state === "all" ? ["open", "answered"] : [state];

/** What a filter asks of a request beside its lane, its controller and its page. */
export function matches(filter: QueueFilter, staffId: string, today: SQL): SQL | undefined {
  const { right, status, handler, system, due, channel, language } = filter;
  return and(
    right && hasRight(right, filter),
    status && eq(requests.status, status),
    handler === undefined ? undefined : isHandledBy(handler === "me" ? staffId : handler),
    system === undefined ? undefined : hasTaskIn(system),
    due === undefined ? undefined : sql`${requests.dueOn} <= ${today} + ${due}::int`,
    channel && eq(requests.channel, channel),
    language && eq(requests.locale, language),
  );
}

const isHandledBy = (handler: string): SQL =>
  handler === "none" ? sql`${requests.handlerId} is null` : eq(requests.handlerId, handler);

/** Of what is open, rights that are answered already ask for nothing any more. */
const isMeant = (right: Right, { state }: Pick<QueueFilter, "state">): SQL | undefined =>
  and(
    eq(requestRights.right, right),
    indexedLanes(state).includes("answered") ? undefined : isUnansweredRight(requestRights.status),
  );

/**
 * As values of single look-ups, not as `exists`: the planner makes a join of that and reads the whole queue, where the
 * first few rows are wanted.
 */
const hasRight = (right: Right, filter: Pick<QueueFilter, "state">): SQL =>
  sql`coalesce((select true from ${requestRights}
    where ${and(eq(requestRights.requestId, requests.id), isMeant(right, filter))} limit 1), false)`;

const hasTaskIn = (system: string): SQL =>
  sql`coalesce((select true from ${tasks}
    where ${and(eq(tasks.requestId, requests.id), eq(tasks.system, system))} limit 1), false)`;

/** The ids that a part of a filter leaves, and that part. */
export interface Candidates {
  readonly by: "right" | "system";
  readonly ids: SQL;
}

/** The ids that a right or a system has, which are in other tables and may be few: `limit` at most. */
export function candidatesOf(filter: QueueFilter, limit: number): readonly Candidates[] {
  const { right, system } = filter;
  const some = sql.raw(String(limit));
  const ofRight =
    right &&
    sql`select ${requestRights.requestId} as id from ${requestRights} where ${isMeant(right, filter)} limit ${some}`;
  const ofSystem =
    system &&
    sql`select distinct ${tasks.requestId} as id from ${tasks} where ${tasks.system} = ${system} limit ${some}`;
  return [
    ...(ofRight ? [{ by: "right" as const, ids: ofRight }] : []),
    ...(ofSystem ? [{ by: "system" as const, ids: ofSystem }] : []),
  ];
}

/** Looks into a table of all these ids that is made once; as a value, so that it stays no join. */
export const isAmong = (ids: SQL): SQL => sql`coalesce(${requests.id} in (${ids}), false)`;

const cursorSchema = z.tuple([z.iso.date(), z.uuid()]);

/** A cursor is where the last page ended; one that was tampered with starts from the beginning. */
export function isAfter(filter: Pick<QueueFilter, "state" | "after">): SQL | undefined {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(filter.after ?? "", "base64url").toString()));
  if (!parsed.success) return undefined;
  const [dueOn, id] = parsed.data;
  const before = isNewestFirst(filter) ? sql`<` : sql`>`;
  // A comparison of rows is one range of the index; the same with OR would read every page before this one again.
  return sql`(${requests.dueOn}, ${requests.id}) ${before} (${dueOn}::date, ${id}::uuid)`;
}

export const cursorAt = ({ dueOn, id }: { readonly dueOn: string; readonly id: string }): string =>
  Buffer.from(JSON.stringify([dueOn, id])).toString("base64url");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
