import { and, eq, isNull } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { signInTokens, staff, staffSessions } from "@/db/schema/staff";
import { endStaffSession, storeStaffSession } from "@/lib/auth/staff-session";
import { installation } from "@/lib/installation";
import { hashToken } from "@/lib/vault/token";

/**
 * next-auth's storage over our tables. To next-auth a member of staff is an id and nothing else: what it calls "email"
 * is that id too, so no address stands in a link, a cookie or a log line. Nobody is created by signing in.
 */
export function staffAdapter(): Adapter {
  const { db } = installation();
  const findUser = async (id: string): Promise<AdapterUser | null> => {
    const [row] = await db
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(staff.id, id), isNull(staff.deactivatedAt)));
    return row ? { id: row.id, email: row.id, emailVerified: null } : null;
  };
  return {
    createUser: () => Promise.reject(new Error("staff are invited, never created by signing in")),
    getUser: findUser,
    getUserByEmail: (identifier) => (isStaffId(identifier) ? findUser(identifier) : Promise.resolve(null)),
    getUserByAccount: () => Promise.resolve(null),
    updateUser: (user) => Promise.resolve({ email: user.id, emailVerified: null, ...user }),
    linkAccount: () => Promise.resolve(null),
    createSession: async (session) => {
      await storeStaffSession({
        token: session.sessionToken,
        staffId: session.userId,
        expiresAt: session.expires,
      });
      return session;
    },
    getSessionAndUser: async (sessionToken) => {
      const [row] = await db
        .select()
        .from(staffSessions)
        .where(eq(staffSessions.tokenHash, hashToken(sessionToken)));
      const user = row ? await findUser(row.staffId) : null;
      return row && user
        ? { session: { sessionToken, userId: row.staffId, expires: row.expiresAt }, user }
        : null;
    },
    updateSession: async ({ sessionToken, expires }) => {
      if (!expires) return null;
      await db
        .update(staffSessions)
        .set({ expiresAt: expires })
        .where(eq(staffSessions.tokenHash, hashToken(sessionToken)));
      return null;
    },
    deleteSession: endStaffSession,
    createVerificationToken: () =>
      Promise.reject(new Error("sign-in links are made by lib/auth/send-sign-in-link.ts")),
    useVerificationToken: async ({ token }) => {
      const [used] = await db.delete(signInTokens).where(eq(signInTokens.tokenHash, token)).returning();
      return used ? { identifier: used.identifier, token, expires: used.expiresAt } : null;
    },
  };
}

const isStaffId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
