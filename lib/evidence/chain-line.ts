import canonicalize from "canonicalize";
import type { events } from "@/db/schema/events";
import { hashEvent } from "@/lib/audit/event-hash";

type EventRow = Omit<typeof events.$inferSelect, "id">;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/**
 * One line of `events.jsonl`: the event as it was hashed, the hash of the line before, and its own. Whoever takes `hash`
 * out and writes the rest in the form of RFC 8785 has the exact bytes that were hashed.
 * @param previous the line before of the same request, null for its first
 */
export function chainLine({ hash, ...event }: EventRow, previous: Uint8Array | null): string {
  const line = {
    requestId: event.requestId,
    seq: event.seq,
    type: event.type,
    actorKind: event.actorKind,
    actorId: event.actorId,
    at: event.at.toISOString(),
    payload: event.payload,
    previous: previous === null ? null : hex(previous),
  };
  const text = canonicalize({ ...line, hash: hex(hash) });
  if (text === undefined) throw new TypeError("an event must be JSON");
  return `${text}\n`;
}

/** Whether a history is whole: every line hashes to what it says, and the last is the one that the request keeps. */
export function isWholeChain(
  lines: readonly EventRow[],
  kept: { readonly count: number; readonly head: Uint8Array | null },
): boolean {
  let previous: Uint8Array | null = null;
  for (const [index, { hash, requestId, seq, type, actorKind, actorId, at, payload }] of lines.entries()) {
    const event = { requestId, seq, type, actorKind, actorId, at, payload };
    if (seq !== index + 1 || hex(hashEvent(event, previous)) !== hex(hash)) return false;
    previous = hash;
  }
  return lines.length === kept.count && (previous && hex(previous)) === (kept.head && hex(kept.head));
}
