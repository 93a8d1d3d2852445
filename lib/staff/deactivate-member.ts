import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { calendarFeeds, signInTokens, staff, staffSessions } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import {
  assertAdministrator,
  type HeldRole,
  lockMember,
  lockMemberships,
} from "@/lib/staff/lock-memberships";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

/**
 * Closes an account at once: sessions, links and the calendar feed end with it. Roles and what the person was given to
 * do stay written down, so that it can be handed on, or opened again. Doing it twice changes nothing.
 *
 * Only who administers every controller that the person works for may close the whole account; others end the roles.
 * @throws Problem not_found · forbidden (not theirs to administer, or not all) · staff.self · staff.last_administrator
 */
export async function deactivateMember(actor: Staff, input: { staffId: string }, now: Date): Promise<void> {
  const { staffId } = input;
  await installation().db.transaction(async (tx) => {
    const { controllerIds, deactivatedAt } = await lockMember(tx, staffId);
    const held = await lockAll(tx, actor, controllerIds);
    if (staffId === actor.staffId) throw new Problem("staff.self");
    if (deactivatedAt) return;
    for (const one of held)
      if (one.staffId === staffId && one.role === "administrator")
        assertAdministrator(held, one.controllerId, new Set([staffId]));
    await tx.update(staff).set({ deactivatedAt: now }).where(eq(staff.id, staffId));
    const about = { staffId, controllerId: null, at: now };
    await recordStaffEvent(tx, { type: "staff.deactivated", actor, ...about, payload: {} });
    const ended = await endAccess(tx, staffId);
    if (ended > 0)
      await recordStaffEvent(tx, {
        type: "staff.sessions_ended",
        actor,
        ...about,
        payload: { count: ended },
      });
  });
}

/**
 * Opens a closed account again, with the roles that it had. The person signs in anew.
 * @throws Problem as `deactivateMember`
 */
export async function reactivateMember(actor: Staff, input: { staffId: string }, now: Date): Promise<void> {
  const { staffId } = input;
  await installation().db.transaction(async (tx) => {
    const { controllerIds, deactivatedAt } = await lockMember(tx, staffId);
    await lockAll(tx, actor, controllerIds);
    if (!deactivatedAt) return;
    await tx.update(staff).set({ deactivatedAt: null }).where(eq(staff.id, staffId));
    const about = { staffId, controllerId: null, at: now, payload: {} };
    await recordStaffEvent(tx, { type: "staff.reactivated", actor, ...about });
  });
}

/** @throws Problem not_found when the actor works for none of them · forbidden when they do not administer all */
async function lockAll(
  tx: Transaction,
  actor: Staff,
  controllerIds: readonly string[],
): Promise<readonly HeldRole[]> {
  const worksFor = actor.memberships.map(({ controllerId }) => controllerId);
  if (!controllerIds.some((id) => worksFor.includes(id))) throw new Problem("not_found");
  const managed = controllersWhere(actor, "staff.manage");
  if (!controllerIds.every((id) => managed.includes(id))) throw new Problem("forbidden");
  return lockMemberships(tx, actor, "staff.manage", controllerIds);
}

/** @returns how many sessions there were */
async function endAccess(tx: Transaction, staffId: string): Promise<number> {
  const sessions = await tx
    .delete(staffSessions)
    .where(eq(staffSessions.staffId, staffId))
    .returning({ id: staffSessions.id });
  await tx.delete(signInTokens).where(eq(signInTokens.identifier, staffId));
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.staffId, staffId));
  return sessions.length;
}
