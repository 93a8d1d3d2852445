import { asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { passkeys, staff, staffSessions } from "@/db/schema/staff";
import { type Staff, visitor } from "@/lib/auth/actor";
import { requireManaged } from "@/lib/auth/managed-staff";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { indexEmail } from "@/lib/vault/blind-index";

/**
 * For who lost theirs: an administrator takes all passkeys of a person away and ends their sessions. Only who administers
 * every controller that the person works for can do it: it lowers the guard of them all. Nobody does it for themselves.
 * @throws Problem forbidden · not_found · staff.self
 */
export async function resetPasskeys(actor: Staff, staffId: string, now: Date): Promise<void> {
  if (actor.staffId === staffId) throw new Problem("staff.self");
  await installation().db.transaction(async (tx) => {
    await requireManaged(tx, actor, staffId, "everywhere");
    await dropPasskeys(tx, staffId);
    const event = { actor, staffId, controllerId: null, at: now } as const;
    await recordStaffEvent(tx, { ...event, type: "staff.passkeys_reset", payload: {} });
  });
}

/**
 * The way back in when the only administrator lost theirs. Only who has the machine can do it (the command line), so it
 * takes no actor.
 * @param email null for the first administrator, who has no address
 * @throws Problem not_found
 */
export async function resetPasskeysByAddress(email: string | null, now: Date): Promise<void> {
  const { db, masterKey } = installation();
  await db.transaction(async (tx) => {
    const [member] = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(email === null ? isNull(staff.emailIndex) : eq(staff.emailIndex, indexEmail(masterKey, email)))
      .orderBy(asc(staff.createdAt))
      .limit(1);
    if (!member) throw new Problem("not_found");
    await dropPasskeys(tx, member.id);
    const event = { actor: visitor, staffId: member.id, controllerId: null, at: now } as const;
    await recordStaffEvent(tx, { ...event, type: "staff.passkeys_reset", payload: {} });
  });
}

/** Takes all passkeys of a person away and ends their sessions. */
async function dropPasskeys(tx: Transaction, staffId: string): Promise<void> {
  await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for("update");
  await tx.delete(passkeys).where(eq(passkeys.staffId, staffId));
  await tx.delete(staffSessions).where(eq(staffSessions.staffId, staffId));
}
