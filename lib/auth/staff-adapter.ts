import { and, eq, isNull } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { signInTokens, staff } from "@/db/schema/staff";
import { signInStaff, type WayIn } from "@/lib/auth/sign-in";
import { findAccountOwner } from "@/lib/auth/tie-account";
import { installation } from "@/lib/installation";

/**
 * next-auth's storage over our tables. To next-auth a member of staff is an id and nothing else: what it calls "email"
 * is that id too, so no address stands in a link, a cookie or a log line. Nobody is created by signing in.
 *
 * It is never told of a session that the browser already has: next-auth would tie a second person's account to the first
 * one's, who forgot to sign out.
 * @param way how the browser is signing in, and the session that it had
 */
export function staffAdapter(way: { readonly via: WayIn; readonly replaces: string | null }): Adapter {
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
    getUserByAccount: async ({ providerAccountId }) => {
      const staffId = await findAccountOwner(db, providerAccountId);
      return staffId ? findUser(staffId) : null;
    },
    updateUser: (user) => Promise.resolve({ email: user.id, emailVerified: null, ...user }),
    linkAccount: () => Promise.reject(new Error("accounts are tied by lib/auth/tie-account.ts")),
    createSession: async (session) => {
      const { sessionToken: token, userId: staffId, expires: expiresAt } = session;
      await signInStaff({ token, staffId, expiresAt, ...way }, new Date());
      return session;
    },
    getSessionAndUser: () => Promise.resolve(null),
    updateSession: () => Promise.resolve(null),
    deleteSession: () => Promise.resolve(null),
    createVerificationToken: () =>
      Promise.reject(new Error("sign-in links are made by lib/auth/send-sign-in-link.ts")),
    useVerificationToken: async ({ token }) => {
      const [used] = await db.delete(signInTokens).where(eq(signInTokens.tokenHash, token)).returning();
      return used ? { identifier: used.identifier, token, expires: used.expiresAt } : null;
    },
  };
}

const isStaffId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
