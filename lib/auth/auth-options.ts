import { and, eq, isNull } from "drizzle-orm";
import type { AuthOptions } from "next-auth";
import { staff } from "@/db/schema/staff";
import { authSecret } from "@/lib/auth/send-sign-in-link";
import { staffAdapter } from "@/lib/auth/staff-adapter";
import { installation } from "@/lib/installation";
import { log } from "@/lib/log";
import { createToken } from "@/lib/vault/token";

const sessionSeconds = 8 * 3600;

/**
 * Sign-in of staff: one-time links, sessions in the database, no passwords. Links are made and sent by
 * lib/auth/send-sign-in-link.ts through the outbox; next-auth redeems them and keeps the session.
 */
export function authOptions(): AuthOptions {
  return {
    adapter: staffAdapter(),
    secret: authSecret(),
    session: {
      strategy: "database",
      maxAge: sessionSeconds,
      updateAge: sessionSeconds,
      generateSessionToken: createToken,
    },
    pages: {
      signIn: "/desk/sign-in",
      error: "/desk/sign-in",
      signOut: "/desk",
      verifyRequest: "/desk/sign-in",
    },
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        server: "",
        from: "",
        maxAge: 15 * 60,
        options: {},
        sendVerificationRequest: () =>
          Promise.reject(new Error("sign-in links are sent by the desk's own form")),
      },
    ],
    events: {
      signIn: async ({ user }) => {
        await installation()
          .db.update(staff)
          .set({ firstSignedInAt: new Date() })
          .where(and(eq(staff.id, user.id), isNull(staff.firstSignedInAt)));
      },
    },
    logger: {
      error: (code) => log.error({ code: "auth.error", what: code }),
      warn: (code) => log.warn({ code: "auth.warning", what: code }),
      debug: () => {},
    },
  };
}
