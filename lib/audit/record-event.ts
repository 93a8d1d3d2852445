import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { type EventPayload, type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import { hashEvent } from "@/lib/audit/event-hash";
import { type Actor, actorId } from "@/lib/auth/actor";

/**
 * Adds a line to a request's history, in the transaction of the change that it tells about: both are there or neither.
 * Takes the request's row lock, so the lines of a request are numbered without gaps.
 * @throws ZodError when the payload holds anything that the catalogue has no field for.
 */
export async function recordEvent<T extends EventType>(
  tx: Transaction,
  event: { requestId: string; type: T; actor: Actor; at: Date; payload: EventPayload<T> },
): Promise<void> {
  const payload = eventCatalogue[event.type].parse(event.payload);
  const [head] = await tx
    .select({ count: requests.eventCount, hash: requests.eventHead })
    .from(requests)
    .where(eq(requests.id, event.requestId))
    .for("update");
  if (!head) throw new Error(`no request ${event.requestId} to record ${event.type} for`);
  const line = {
    requestId: event.requestId,
    seq: head.count + 1,
    type: event.type,
    actorKind: event.actor.kind,
    actorId: actorId(event.actor),
    at: event.at,
    payload,
  };
  const hash = hashEvent(line, head.hash);
  await tx.insert(events).values({ ...line, hash });
  await tx
    .update(requests)
    .set({ eventCount: line.seq, eventHead: hash })
    .where(eq(requests.id, event.requestId));
}
