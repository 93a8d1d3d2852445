import { and, eq, isNull } from "drizzle-orm";
import { staff, staffSessions } from "@/db/schema/staff";
import { recordOwnEvent } from "@/lib/auth/record-own-event";
import { endStaffSession } from "@/lib/auth/staff-session";
import { installation } from "@/lib/installation";
import { hashToken } from "@/lib/vault/token";

/** How a browser proves whose it is: by the link of a mail, or at the organisation's own provider. */
export type WayIn = "link" | "oidc";

/**
 * Starts a session of an active member of staff, and ends the one that the browser had. It opens the desk once the second
 * factor is there.
 * @param session.replaces the token of the session before, if the browser had one
 * @throws Error when the member was deactivated meanwhile
 */
export async function signInStaff(
  session: {
    readonly token: string;
    readonly staffId: string;
    readonly expiresAt: Date;
    readonly via: WayIn;
    readonly replaces: string | null;
  },
  now: Date,
): Promise<void> {
  const { token, staffId, expiresAt, via, replaces } = session;
  await installation().db.transaction(async (tx) => {
    const [member] = await tx
      .select({ email: staff.email, firstSignedInAt: staff.firstSignedInAt })
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.deactivatedAt)))
      .for("update");
    if (!member) throw new Error("the member of staff is not active");
    if (replaces) await tx.delete(staffSessions).where(eq(staffSessions.tokenHash, hashToken(replaces)));
    await tx
      .insert(staffSessions)
      .values({ tokenHash: hashToken(token), staffId, createdAt: now, lastSeenAt: now, expiresAt });
    if (!member.firstSignedInAt)
      await tx.update(staff).set({ firstSignedInAt: now }).where(eq(staff.id, staffId));
    // Only the first administrator has no address: their link is printed by the machine.
    const payload = { via: member.email === null ? ("first-link" as const) : via };
    await recordOwnEvent(tx, { type: "staff.signed_in", staffId, at: now, payload });
  });
}

/** Ends the session of a browser whose owner leaves. An unknown token is fine. */
export async function signOutStaff(token: string, now: Date): Promise<void> {
  const { db } = installation();
  const staffId = await endStaffSession(token);
  if (staffId) await recordOwnEvent(db, { type: "staff.signed_out", staffId, at: now, payload: {} });
}
