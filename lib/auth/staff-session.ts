import type { SQL } from "drizzle-orm";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { memberships, passkeys, staff, staffSessions } from "@/db/schema/staff";
import { mintStaff, mintStaffSession, type Staff, type StaffSession } from "@/lib/auth/actor";
import { sessionStep } from "@/lib/auth/second-factor";
import { installation } from "@/lib/installation";
import { hashToken } from "@/lib/vault/token";

/** Real use is written down at most this often: a page costs no write. */
const renewalMs = 60_000;

export interface SessionOptions {
  /** The look-up is no use of the session: what asks by itself every few seconds must not keep it alive. */
  readonly passive?: boolean;
}

/** A live session: whose it is, and the person with their roles once nothing is missing, null before the second factor. */
export interface FoundSession {
  readonly session: StaffSession;
  readonly staff: Staff | null;
  /** When it ends if nobody uses it. */
  readonly endsAt: Date;
}

/** Keeps a session of a member of staff; the database holds only the token's hash. */
export async function storeStaffSession(session: {
  token: string;
  staffId: string;
  expiresAt: Date;
  /** For who acts without a browser: as if a passkey had been shown. */
  secondFactorAt?: Date;
}): Promise<void> {
  const { token, ...rest } = session;
  await installation()
    .db.insert(staffSessions)
    .values({ tokenHash: hashToken(token), ...rest });
}

const idleMs = (): number => installation().settings.staffIdleMinutes * 60_000;

/** What makes a session live: neither expired nor left alone for too long. */
export const isLive = (now: Date): SQL | undefined =>
  and(gt(staffSessions.expiresAt, now), gt(staffSessions.lastSeenAt, new Date(now.getTime() - idleMs())));

/**
 * The live session behind a cookie, in one query; null when it has ended, was left alone for too long, or the person was
 * deactivated. Looking it up is a use of it, unless `passive`.
 */
export async function findSession(
  token: string | null,
  now = new Date(),
  { passive = false }: SessionOptions = {},
): Promise<FoundSession | null> {
  if (!token) return null;
  const { db, settings } = installation();
  const tokenHash = hashToken(token);
  const rows = await db
    .select({
      sessionId: staffSessions.id,
      staffId: staff.id,
      lastSeenAt: staffSessions.lastSeenAt,
      expiresAt: staffSessions.expiresAt,
      secondFactorAt: staffSessions.secondFactorAt,
      hasPasskey: sql<boolean>`exists (select 1 from ${passkeys} where ${passkeys.staffId} = ${staff.id})`,
      controllerId: memberships.controllerId,
      role: memberships.role,
    })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .leftJoin(memberships, eq(memberships.staffId, staff.id))
    .where(and(eq(staffSessions.tokenHash, tokenHash), isLive(now), isNull(staff.deactivatedAt)));
  const [first] = rows;
  if (!first) return null;
  const { sessionId, staffId, secondFactorAt, hasPasskey, expiresAt } = first;
  const renewed = !passive && (await renew(tokenHash, first.lastSeenAt, now));
  const required = settings.secondFactor === "required";
  const step = sessionStep({ hasPasskey, shownAt: secondFactorAt, required });
  const held = rows.flatMap(({ controllerId, role }) =>
    controllerId && role ? [{ controllerId, role }] : [],
  );
  const seenAt = renewed ? now : first.lastSeenAt;
  return {
    session: mintStaffSession({ sessionId, staffId, step, secondFactorAt }),
    staff: step === "complete" ? mintStaff({ staffId, memberships: held }) : null,
    endsAt: new Date(Math.min(seenAt.getTime() + idleMs(), expiresAt.getTime())),
  };
}

/** @returns whether the session was used now, and not just before */
async function renew(tokenHash: Uint8Array, lastSeenAt: Date, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - renewalMs);
  if (lastSeenAt > before) return false;
  await installation()
    .db.update(staffSessions)
    .set({ lastSeenAt: now })
    .where(and(eq(staffSessions.tokenHash, tokenHash), lt(staffSessions.lastSeenAt, now)));
  return true;
}

/** The member of staff whom a session lets in; null also before the second factor. */
export async function findStaff(
  token: string | null,
  now = new Date(),
  options: SessionOptions = {},
): Promise<Staff | null> {
  return (await findSession(token, now, options))?.staff ?? null;
}

/**
 * Whose session it is or was, if it was only left alone for too long: so that what they had typed is kept for them and for
 * nobody else. It opens nothing.
 */
export async function findTypist(token: string | null, now = new Date()): Promise<string | null> {
  if (!token) return null;
  const [row] = await installation()
    .db.select({ staffId: staffSessions.staffId })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, hashToken(token)),
        gt(staffSessions.expiresAt, now),
        isNull(staff.deactivatedAt),
      ),
    );
  return row?.staffId ?? null;
}

/** Ends one session. @returns whose it was */
export async function endStaffSession(token: string): Promise<string | null> {
  const [ended] = await installation()
    .db.delete(staffSessions)
    .where(eq(staffSessions.tokenHash, hashToken(token)))
    .returning({ staffId: staffSessions.staffId });
  return ended?.staffId ?? null;
}
