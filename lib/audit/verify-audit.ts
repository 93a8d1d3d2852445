import { and, count, desc, eq, inArray } from "drizzle-orm";
import { requests } from "@/db/schema/requests";
import type { Sealed } from "@/db/schema/sealed";
import { staffEvents } from "@/db/schema/staff";
import { auditScope, isStaffLineFor } from "@/lib/audit/audit-scope";
import { chainStart, verifySlice } from "@/lib/audit/verify-chain";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { staffEventCatalogue } from "@/lib/staff/staff-event-catalogue";
import { staffNames } from "@/lib/staff/staff-names";
import { SealBrokenError } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

/** How far a verification is. It goes in steps, so that no click takes longer than a second or two. */
export interface Verification {
  readonly staffId: string;
  /** The last request that was looked at; null when all were. */
  readonly after: string | null;
  /** How many there were at the beginning. */
  readonly total: number;
  readonly requests: number;
  readonly lines: number;
  readonly broken: number;
  /** The first ones that are wrong, each with its line; the command line lists all. */
  readonly shown: readonly { readonly reference: string; readonly seq: number }[];
}

const mostShown = 20;
const defaultLines = 20_000;

/**
 * Recomputes the hash chains of the requests that the person may read, a part a call. The last call is recorded with the
 * outcome. Permissions audit.read and request.read.
 * @param token of the call before; null to begin
 * @returns the token for the next call, or for showing the outcome: sealed, so that no address shows a made-up one
 * @throws Problem forbidden · input.invalid (somebody else's token, or none of ours)
 */
export async function verifyAudit(
  actor: Staff,
  input: { token: string | null; lines?: number },
  now: Date,
): Promise<string> {
  const { db } = installation();
  const controllerIds = auditScope(actor).requests;
  if (controllerIds.length === 0) throw new Problem("forbidden");
  const before =
    input.token === null ? await begin(actor, controllerIds) : readVerification(actor, input.token);
  if (!before) throw new Problem("input.invalid");
  if (before.after === null) return sealed(before);
  const lines = input.lines ?? defaultLines;
  const slice = await verifySlice(db, { after: before.after, controllerIds, lines });
  const found = slice.broken.map(({ reference, seq }) => ({ reference, seq }));
  const done: Verification = {
    ...before,
    after: slice.after,
    requests: before.requests + slice.requests,
    lines: before.lines + slice.events,
    broken: before.broken + slice.broken.length,
    shown: [...before.shown, ...found].slice(0, mostShown),
  };
  if (done.after === null) {
    const payload = { requests: done.requests, lines: done.lines, broken: done.broken };
    const about = { staffId: actor.staffId, controllerId: null, at: now, payload };
    await recordStaffEvent(db, { type: "audit.verified", actor, ...about });
  }
  return sealed(done);
}

async function begin(actor: Staff, controllerIds: readonly string[]): Promise<Verification> {
  const [all] = await installation()
    .db.select({ total: count() })
    .from(requests)
    .where(inArray(requests.controllerId, [...controllerIds]));
  const none = { requests: 0, lines: 0, broken: 0, shown: [] };
  return { staffId: actor.staffId, after: chainStart, total: all?.total ?? 0, ...none };
}

const sealed = (verification: Verification): string =>
  Buffer.from(seal(installation().installationKey, "audit_verification", verification)).toString("base64url");

/** What a token says to the person who began it; null for anybody else's and for what is no token. */
export function readVerification(actor: Staff, token: string): Verification | null {
  try {
    const box = new Uint8Array(Buffer.from(token, "base64url")) as Sealed<Verification>;
    const verification = open(installation().installationKey, "audit_verification", box);
    return verification.staffId === actor.staffId ? verification : null;
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

/** What the last verification found, by whom and when. */
export interface LastVerification extends Pick<Verification, "requests" | "lines" | "broken"> {
  readonly at: Date;
  readonly who: string;
}

/** The last verification that the person may know of. */
export async function getLastVerification(actor: Staff): Promise<LastVerification | null> {
  const scope = auditScope(actor);
  if (scope.requests.length === 0) return null;
  const [last] = await installation()
    .db.select({ at: staffEvents.at, actorId: staffEvents.actorId, payload: staffEvents.payload })
    .from(staffEvents)
    .where(and(eq(staffEvents.type, "audit.verified"), isStaffLineFor(scope)))
    .orderBy(desc(staffEvents.id))
    .limit(1);
  const read = staffEventCatalogue["audit.verified"].safeParse(last?.payload);
  if (!last || !read.success) return null;
  const names = await staffNames([last.actorId]);
  return { ...read.data, at: last.at, who: (last.actorId && names.get(last.actorId)) ?? "" };
}
