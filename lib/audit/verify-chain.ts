import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { hashEvent } from "@/lib/audit/event-hash";
import { isSame } from "@/lib/vault/token";

/** Where a history is not what was written. */
interface BrokenChain {
  readonly reference: string;
  readonly seq: number;
  readonly reason: string;
}

export interface ChainReport {
  readonly requests: number;
  readonly events: number;
  readonly broken: readonly BrokenChain[];
}

interface Slice {
  /** The last request that was looked at; `chainStart` for the first slice. */
  readonly after: string;
  /** Null for every controller's. */
  readonly controllerIds: readonly string[] | null;
  /** About how many lines to recompute; the request that reaches it is the last one. */
  readonly lines: number;
}

/** Before every request. */
export const chainStart = "00000000-0000-0000-0000-000000000000";

/**
 * Recomputes every request's hash chain. A changed, missing, added or reordered line is reported at its place, and a
 * cut tail by the head that the request keeps. Works after a request's personal data was destroyed.
 */
export async function verifyChains(db: Database): Promise<ChainReport> {
  const broken: BrokenChain[] = [];
  let requestCount = 0;
  let eventCount = 0;
  let after: string | null = chainStart;
  while (after !== null) {
    const slice: ChainSlice = await verifySlice(db, { after, controllerIds: null, lines: 20_000 });
    broken.push(...slice.broken);
    requestCount += slice.requests;
    eventCount += slice.events;
    after = slice.after;
  }
  return { requests: requestCount, events: eventCount, broken };
}

/** A report on some requests, and where to go on; null when there are no more. */
export interface ChainSlice extends ChainReport {
  readonly after: string | null;
}

/**
 * The same for a part of the requests. It sees one moment of the database, so lines that are written meanwhile, beside
 * the head that they change, are no difference.
 */
export async function verifySlice(
  db: Database,
  { after: start, controllerIds, lines }: Slice,
): Promise<ChainSlice> {
  const broken: BrokenChain[] = [];
  let requestCount = 0;
  let eventCount = 0;
  let after = start;
  const verify = async (tx: Transaction): Promise<ChainSlice> => {
    for (;;) {
      const page = await tx
        .select({
          id: requests.id,
          reference: requests.reference,
          count: requests.eventCount,
          head: requests.eventHead,
        })
        .from(requests)
        .where(
          and(
            gt(requests.id, after),
            controllerIds ? inArray(requests.controllerId, [...controllerIds]) : undefined,
          ),
        )
        .orderBy(asc(requests.id))
        .limit(pageSize);
      for (const request of page) {
        const fault = await findFault(tx, request);
        if (fault) broken.push({ reference: request.reference, ...fault });
        requestCount += 1;
        eventCount += request.count;
        after = request.id;
        if (eventCount >= lines) return { requests: requestCount, events: eventCount, broken, after };
      }
      if (page.length < pageSize) return { requests: requestCount, events: eventCount, broken, after: null };
    }
  };
  return db.transaction(verify, { isolationLevel: "repeatable read", accessMode: "read only" });
}

const pageSize = 500;

async function findFault(
  tx: Transaction,
  request: { id: string; count: number; head: Uint8Array | null },
): Promise<{ seq: number; reason: string } | null> {
  let previous: Uint8Array | null = null;
  let seq = 0;
  for (;;) {
    const lines = await tx
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
