import { and, eq, gt, isNull } from "drizzle-orm";
import { memberships, staff, staffSessions } from "@/db/schema/staff";
import { mintStaff, type Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { hashToken } from "@/lib/vault/token";

/** Keeps a session of a member of staff; the database holds only the token's hash. */
export async function storeStaffSession(session: {
  token: string;
  staffId: string;
  expiresAt: Date;
}): Promise<void> {
  const { token, staffId, expiresAt } = session;
  await installation()
    .db.insert(staffSessions)
    .values({ tokenHash: hashToken(token), staffId, expiresAt });
}

/** Who a session belongs to, with their roles, in one query; null when it has ended or they were deactivated. */
export async function findStaff(token: string | null, now = new Date()): Promise<Staff | null> {
  if (!token) return null;
  const rows = await installation()
    .db.select({ staffId: staff.id, controllerId: memberships.controllerId, role: memberships.role })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .leftJoin(memberships, eq(memberships.staffId, staff.id))
    .where(
      and(
        eq(staffSessions.tokenHash, hashToken(token)),
        gt(staffSessions.expiresAt, now),
        isNull(staff.deactivatedAt),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  const held = rows.flatMap(({ controllerId, role }) =>
    controllerId && role ? [{ controllerId, role }] : [],
  );
  return mintStaff({ staffId: first.staffId, memberships: held });
}

export async function endStaffSession(token: string): Promise<void> {
  await installation()
    .db.delete(staffSessions)
    .where(eq(staffSessions.tokenHash, hashToken(token)));
}
