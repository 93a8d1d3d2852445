import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { type AccountClaims, accountKey } from "@/lib/auth/tie-account";
import type { OidcSettings } from "@/lib/start/account-variables";

const timeoutMs = 10_000;

interface IdClaims extends AccountClaims {
  readonly iss: string;
}

/**
 * The organisation's own sign-in, as next-auth wants it: discovery, authorization code with PKCE, state and nonce, and an
 * ID token whose signature, issuer, audience and time are checked. The least is asked for: who it is and their address.
 */
export const oidcProvider = ({ issuer, clientId, clientSecret }: OidcSettings): OAuthConfig<IdClaims> => ({
  id: "oidc",
  name: "OpenID Connect",
  type: "oauth",
  wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  idToken: true,
  checks: ["pkce", "state", "nonce"],
  // Whoever sits before an open session at the provider still has to show that they are its owner: the desk ends
  // sessions that nobody uses, and one click must not undo that.
  authorization: { params: { scope: "openid email", prompt: "login" } },
  httpOptions: { timeout: timeoutMs },
  userinfo: {
    request: async ({ client, tokens }) => {
      const read = tokens as unknown as { claims(): IdClaims };
      const told = read.claims();
      if (told.email !== undefined || !client.issuer.metadata["userinfo_endpoint"]) return asProfile(told);
      // An address and its verification are believed from one source, and the issuer from the signed token alone.
      const { email, email_verified } = await client.userinfo(
        tokens as Parameters<typeof client.userinfo>[0],
      );
      return asProfile({ ...told, email, email_verified });
    },
  },
  // Nothing of the profile is kept: next-auth is given the account's key and no name.
  profile: ({ iss, sub }) => ({ id: accountKey(iss, sub) }),
});

/** next-auth's type promises a text where a provider may tell anything; lib/auth/tie-account.ts looks. */
const asProfile = (claims: IdClaims): Profile => claims as unknown as Profile;
