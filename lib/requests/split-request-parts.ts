import { and, asc, eq, inArray } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { eventCatalogue } from "@/lib/audit/event-catalogue";
import { installation } from "@/lib/installation";
import type { RequestRow } from "@/lib/requests/lock-request";

/** The requests that were taken out of this one, oldest first: its own history names them. */
export async function listParts(requestId: string): Promise<RequestRow[]> {
  const { db } = installation();
  const lines = await db
    .select({ payload: events.payload })
    .from(events)
    .where(and(eq(events.requestId, requestId), eq(events.type, "request.split")))
    .orderBy(asc(events.seq));
  const ids = lines
    .map(({ payload }) => eventCatalogue["request.split"].parse(payload))
    .filter(({ from }) => from === requestId)
    .map(({ into }) => into);
  if (ids.length === 0) return [];
  const rows = await db.select().from(requests).where(inArray(requests.id, ids));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
