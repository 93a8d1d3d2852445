import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { hashEvent } from "@/lib/audit/event-hash";
import { isSame } from "@/lib/vault/token";

export interface ChainReport {
  readonly requests: number;
  readonly events: number;
  readonly broken: readonly { readonly reference: string; readonly seq: number; readonly reason: string }[];
}

/**
 * Recomputes every request's hash chain. A changed, missing, added or reordered line is reported at its place, and a
 * cut tail by the head that the request keeps. Works after a request's personal data was destroyed.
 */
export async function verifyChains(db: Database): Promise<ChainReport> {
  const broken: ChainReport["broken"][number][] = [];
  let requestCount = 0;
  let eventCount = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const page = await db
      .select({
        id: requests.id,
        reference: requests.reference,
        count: requests.eventCount,
        head: requests.eventHead,
      })
      .from(requests)
      .where(gt(requests.id, after))
      .orderBy(asc(requests.id))
      .limit(500);
    for (const request of page) {
      const fault = await findFault(db, request);
      if (fault) broken.push({ reference: request.reference, ...fault });
      requestCount += 1;
      eventCount += request.count;
      after = request.id;
    }
    if (page.length < 500) return { requests: requestCount, events: eventCount, broken };
  }
}

async function findFault(
  db: Database,
  request: { id: string; count: number; head: Uint8Array | null },
): Promise<{ seq: number; reason: string } | null> {
  let previous: Uint8Array | null = null;
  let seq = 0;
  for (;;) {
    const lines = await db
      .select()
      .from(events)
      .where(and(eq(events.requestId, request.id), gt(events.seq, seq)))
      .orderBy(asc(events.seq))
      .limit(500);
    for (const { hash, id: _id, ...line } of lines) {
      if (line.seq !== seq + 1) return { seq: seq + 1, reason: "a line is missing" };
      if (!isSame(hash, hashEvent(line, previous))) return { seq: line.seq, reason: "the line was changed" };
      previous = hash;
      seq = line.seq;
    }
    if (lines.length < 500) break;
  }
  if (seq !== request.count)
    return { seq, reason: `the history ends after ${seq} of ${request.count} lines` };
  const headMatches =
    previous === null ? request.head === null : request.head !== null && isSame(previous, request.head);
  return headMatches ? null : { seq, reason: "the last line is not the one that the request keeps" };
}
