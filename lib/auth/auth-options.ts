import type { AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { oidcProvider } from "@/lib/auth/oidc-provider";
import { authSecret } from "@/lib/auth/send-sign-in-link";
import type { WayIn } from "@/lib/auth/sign-in";
import { staffAdapter } from "@/lib/auth/staff-adapter";
import { type AccountClaims, tieAccount } from "@/lib/auth/tie-account";
import { installation } from "@/lib/installation";
import { log } from "@/lib/log";
import { createToken } from "@/lib/vault/token";

/** However much it is used, a session ends with the working day. */
const sessionSeconds = 8 * 3600;

/** Links are made and sent by lib/auth/send-sign-in-link.ts through the outbox; next-auth only redeems them. */
const emailLink: EmailConfig = {
  id: "email",
  type: "email",
  name: "Email",
  server: "",
  from: "",
  maxAge: 15 * 60,
  options: {},
  sendVerificationRequest: () => Promise.reject(new Error("sign-in links are sent by the desk's own form")),
};

/**
 * Sign-in of staff: one-time links and, where the installation names one, the organisation's OpenID provider; sessions in
 * the database, no passwords, nobody created by signing in.
 * @param way how the browser is signing in, and the session that it had
 */
export function authOptions(way: { readonly via: WayIn; readonly replaces: string | null }): AuthOptions {
  const { oidc } = installation().settings;
  return {
    adapter: staffAdapter(way),
    secret: authSecret(),
    session: {
      strategy: "database",
      maxAge: sessionSeconds,
      updateAge: sessionSeconds,
      generateSessionToken: createToken,
    },
    pages: { signIn: "/desk/sign-in", error: "/desk/sign-in", signOut: "/desk" },
    // One provider with an undefined issuer would break all sign-in.
    providers: oidc ? [emailLink, oidcProvider(oidc)] : [emailLink],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.type !== "oauth") return true;
        const claims = profile as (AccountClaims & { iss: string }) | undefined;
        if (!claims) return false;
        const owner = await tieAccount({ issuer: claims.iss, claims }, new Date());
        return owner !== null || "/desk/sign-in?error=Unknown";
      },
    },
    logger: {
      error: (code) => log.error({ code: "auth.error", what: code }),
      warn: (code) => log.warn({ code: "auth.warning", what: code }),
      debug: () => {},
    },
  };
}
