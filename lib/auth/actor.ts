import type { Role } from "@/db/schema/enums";
import type { SessionStep } from "@/lib/auth/second-factor";

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
  /**
   * Length of the request's history when the person saw the page that they act from. What others changed since is not
   * overwritten: the command is refused (lib/requests/lock-request.ts). Unset for acts that no page stands behind.
   */
  readonly basedOn?: number;
}

/**
 * Somebody whose browser holds a live session of a member of staff, perhaps before the second factor: it looks after the
 * person's own account and opens nothing of the desk.
 */
export interface StaffSession extends Proven {
  readonly kind: "staff-session";
  readonly sessionId: string;
  readonly staffId: string;
  readonly step: SessionStep;
  /** When a passkey was shown in this session. */
  readonly secondFactorAt: Date | null;
}

/**
 * Who holds the link to one task: somebody without an account who works in a system. It opens that task and nothing else
 * of the request.
 */
export interface Owner extends Proven {
  readonly kind: "owner";
  readonly linkId: string;
  readonly taskId: string;
  readonly requestId: string;
}

/** A job, or a command of the command line, acting for the installation. */
export interface System extends Proven {
  readonly kind: "system";
}

export type Actor = Visitor | Subject | Staff | Owner | System;

export const visitor: Visitor = { kind: "visitor" };

/**
 * The only ways to make a proven actor, each called in one place: the staff session, the subject's verification; for the
 * installation itself two, the worker and the command line, whose user has the machine. Everything else must be handed
 * one, so a command that nobody authenticated for does not compile.
 */
export const mintStaff = (facts: Omit<Staff, "kind" | typeof proven>): Staff =>
  ({ kind: "staff", ...facts }) as Staff;
export const mintStaffSession = (facts: Omit<StaffSession, "kind" | typeof proven>): StaffSession =>
  ({ kind: "staff-session", ...facts }) as StaffSession;
export const mintSubject = (facts: Omit<Subject, "kind" | typeof proven>): Subject =>
  ({ kind: "subject", ...facts }) as Subject;
export const mintOwner = (facts: Omit<Owner, "kind" | typeof proven>): Owner =>
  ({ kind: "owner", ...facts }) as Owner;
export const mintSystem = (): System => ({ kind: "system" }) as System;

/** The same person, acting from a page that showed the first `seen` lines of a request's history. */
export const actingOn = (staff: Staff, seen: number): Staff => ({ ...staff, basedOn: seen });

/** The id that the history keeps: of the person of staff, of the subject's session, of the owner's link, or none. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === "staff") return actor.staffId;
  if (actor.kind === "owner") return actor.linkId;
  return actor.kind === "subject" ? actor.sessionId : null;
}
