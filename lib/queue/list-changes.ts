import { and, desc, eq, gt, inArray, isNull, lte, ne, or } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";

export interface QueueChanges {
  /** Where the next look starts. */
  readonly latest: number;
  /** Requests that somebody else changed; a few at most, because the page only says how many. */
  readonly references: readonly string[];
}

const mostEvents = 500;
/** Lines get their numbers before their transactions end: a look stops short of those that may still be under way. */
const settledMs = 3_000;

/**
 * What others did since a line of the history, in the requests that the person may read. Without `since` nothing: only
 * where to start. What is a moment old may be told twice, but nothing is left out.
 */
export async function listChanges(actor: Staff, since: number | null, now: Date): Promise<QueueChanges> {
  const visible = controllersWhere(actor, "request.read");
  if (visible.length === 0) return { latest: 0, references: [] };
  const { db } = installation();
  const [settled] = await db
    .select({ id: events.id })
    .from(events)
    .where(lte(events.at, new Date(now.getTime() - settledMs)))
    .orderBy(desc(events.id))
    .limit(1);
  const latest = Math.max(settled?.id ?? 0, since ?? 0);
  if (since === null) return { latest, references: [] };
  const recent = db
    .select({ requestId: events.requestId })
    .from(events)
    .where(
      and(
        gt(events.id, since),
        or(ne(events.actorKind, "staff"), isNull(events.actorId), ne(events.actorId, actor.staffId)),
      ),
    )
    .limit(mostEvents)
    .as("recent");
  const rows = await db
    .selectDistinct({ reference: requests.reference })
    .from(recent)
    .innerJoin(requests, eq(requests.id, recent.requestId))
    .where(inArray(requests.controllerId, visible));
  return { latest, references: rows.map(({ reference }) => reference) };
}
