import type { Role } from "@/db/schema/enums";

declare const proven: unique symbol;
interface Proven {
  readonly [proven]: true;
}

/** Anyone: can file a request and ask for a code, nothing else. */
export interface Visitor {
  readonly kind: "visitor";
}

/**
 * Somebody whose browser holds the session of one request. `filedHere`: this browser sent the form. `verifiedAt` is
 * when they last proved the address.
 */
export interface Subject extends Proven {
  readonly kind: "subject";
  readonly sessionId: string;
  /** Null when what was typed matched no request: such a subject sees the same pages and opens nothing. */
  readonly requestId: string | null;
  readonly filedHere: boolean;
  readonly verifiedAt: Date | null;
}

/** A signed-in member of staff with their roles, each for one controller. */
export interface Staff extends Proven {
  readonly kind: "staff";
  readonly staffId: string;
  readonly memberships: readonly { readonly controllerId: string; readonly role: Role }[];
}

/** A job acting for the installation. */
export interface System extends Proven {
  readonly kind: "system";
}

export type Actor = Visitor | Subject | Staff | System;

export const visitor: Visitor = { kind: "visitor" };

/**
 * The only ways to make a proven actor, each called in one place: the staff session, the subject's verification and
 * the worker. Everything else must be handed one, so a command that nobody authenticated for does not compile.
 */
export const mintStaff = (facts: Omit<Staff, "kind" | typeof proven>): Staff =>
  ({ kind: "staff", ...facts }) as Staff;
export const mintSubject = (facts: Omit<Subject, "kind" | typeof proven>): Subject =>
  ({ kind: "subject", ...facts }) as Subject;
export const mintSystem = (): System => ({ kind: "system" }) as System;

/** The id that the history keeps: of the person of staff, of the subject's session, or none. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === "staff") return actor.staffId;
  return actor.kind === "subject" ? actor.sessionId : null;
}
