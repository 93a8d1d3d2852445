import { and, desc, eq, ne } from "drizzle-orm";
import { staffSessions } from "@/db/schema/staff";
import type { Staff, StaffSession } from "@/lib/auth/actor";
import { requireManaged } from "@/lib/auth/managed-staff";
import { recordOwnEvent } from "@/lib/auth/record-own-event";
import { isLive } from "@/lib/auth/staff-session";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

export interface OwnSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** The person's live sessions, the one last used first. */
export async function listSessions(actor: StaffSession, now: Date): Promise<OwnSession[]> {
  const rows = await installation()
    .db.select({
      id: staffSessions.id,
      startedAt: staffSessions.createdAt,
      lastSeenAt: staffSessions.lastSeenAt,
    })
    .from(staffSessions)
    .where(and(eq(staffSessions.staffId, actor.staffId), isLive(now)))
    .orderBy(desc(staffSessions.lastSeenAt));
  return rows.map((row) => ({ ...row, isThis: row.id === actor.sessionId }));
}

/** Ends one of the person's own sessions; it stops at its next request. @throws Problem not_found · session.second_factor */
export async function endSession(
  actor: StaffSession,
  input: { readonly sessionId: string },
  now: Date,
): Promise<void> {
  requireComplete(actor);
  const { staffId } = actor;
  await installation().db.transaction(async (tx) => {
    const ended = await tx
      .delete(staffSessions)
      .where(and(eq(staffSessions.id, input.sessionId), eq(staffSessions.staffId, staffId)))
      .returning({ id: staffSessions.id });
    if (ended.length === 0) throw new Problem("not_found");
    await recordOwnEvent(tx, { type: "staff.sessions_ended", staffId, at: now, payload: { count: 1 } });
  });
}

/** Ends all of the person's sessions but the one that asks. @returns how many. @throws Problem session.second_factor */
export async function endOtherSessions(actor: StaffSession, now: Date): Promise<number> {
  requireComplete(actor);
  const { staffId, sessionId } = actor;
  return installation().db.transaction(async (tx) => {
    const ended = await tx
      .delete(staffSessions)
      .where(and(eq(staffSessions.staffId, staffId), ne(staffSessions.id, sessionId)))
      .returning({ id: staffSessions.id });
    const count = ended.length;
    if (count > 0)
      await recordOwnEvent(tx, { type: "staff.sessions_ended", staffId, at: now, payload: { count } });
    return count;
  });
}

/**
 * An administrator ends every session of a person who works for a controller of theirs; each stops at its next request.
 * @returns how many
 * @throws Problem forbidden · not_found
 */
export async function endSessionsOf(actor: Staff, staffId: string, now: Date): Promise<number> {
  return installation().db.transaction(async (tx) => {
    await requireManaged(tx, actor, staffId, "somewhere");
    const ended = await tx
      .delete(staffSessions)
      .where(eq(staffSessions.staffId, staffId))
      .returning({ id: staffSessions.id });
    const event = { actor, staffId, controllerId: null, at: now } as const;
    await recordStaffEvent(tx, { ...event, type: "staff.sessions_ended", payload: { count: ended.length } });
    return ended.length;
  });
}

function requireComplete({ step }: StaffSession): void {
  if (step !== "complete") throw new Problem("session.second_factor");
}
