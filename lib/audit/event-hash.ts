import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { ActorKind } from "@/db/schema/enums";

/** One line of the history as it is hashed: everything that it says, and the line before. */
export interface HashedEvent {
  readonly requestId: string;
  readonly seq: number;
  readonly type: string;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly at: Date;
  readonly payload: unknown;
}

/** SHA-256 over the JCS form (RFC 8785) of the event and the hash of the one before (none for the first). */
export function hashEvent(event: HashedEvent, previous: Uint8Array | null): Uint8Array {
  const text = canonicalize({
    ...event,
    at: event.at.toISOString(),
    previous: previous === null ? null : Buffer.from(previous).toString("hex"),
  });
  if (text === undefined) throw new TypeError("an event must be JSON");
  return createHash("sha256").update(text).digest();
}
