import * as openid from "openid-client";
import { failureFacts } from "@/lib/failure-facts";
import type { Claims } from "@/lib/identity/account-claims";
import { AccountProblem } from "@/lib/identity/account-problem";
import { discoverProvider } from "@/lib/identity/account-provider";
import type { Ticket } from "@/lib/identity/account-ticket";
import { log } from "@/lib/log";
import type { OidcSettings } from "@/lib/start/account-variables";

/** The address at the provider where a sign-in begins, and what has to be remembered until it comes back. */
export async function beginSignIn(
  settings: OidcSettings,
  { redirectUri, scope }: { redirectUri: string; scope: string },
  now: Date,
): Promise<{ location: URL; remember: Pick<Ticket, "state" | "nonce" | "verifier"> }> {
  const verifier = openid.randomPKCECodeVerifier();
  const remember = { state: openid.randomState(), nonce: openid.randomNonce(), verifier };
  try {
    const provider = await discoverProvider(settings, now);
    const location = openid.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      response_type: "code",
      scope,
      state: remember.state,
      nonce: remember.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      // Whoever sits before an open session at the provider still has to show that they are its owner.
      prompt: "login",
    });
    return { location, remember };
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * Takes the provider's answer: state, issuer, audience, nonce, PKCE, signature and time of the ID token are checked. The
 * tokens end here: only the claims leave, and nothing is kept. The userinfo endpoint is asked only for what the ID token
 * does not tell.
 * @throws AccountProblem
 */
export async function finishSignIn(
  settings: OidcSettings,
  callback: URL,
  expected: Pick<Ticket, "state" | "nonce" | "verifier"> & { readonly wanted: readonly string[] },
  now: Date,
): Promise<readonly Claims[]> {
  try {
    const provider = await discoverProvider(settings, now);
    const tokens = await openid.authorizationCodeGrant(provider, callback, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (!idToken) throw new AccountProblem("account.unreachable");
    const complete = expected.wanted.every((claim) => Object.hasOwn(idToken, claim));
    if (complete || !provider.serverMetadata().userinfo_endpoint) return [idToken];
    return [idToken, await openid.fetchUserInfo(provider, tokens.access_token, idToken.sub)];
  } catch (error) {
    throw problemOf(error);
  }
}

/** The provider's own refusals are the person's to know; everything else is ours to look into, by class and code. */
function problemOf(error: unknown): AccountProblem {
  if (error instanceof AccountProblem) return error;
  if (error instanceof openid.AuthorizationResponseError && refusals.includes(error.error))
    return new AccountProblem("account.cancelled");
  const used = error instanceof openid.ResponseBodyError && error.error === "invalid_grant";
  log.warn({ code: "account.sign_in_failed", failure: failureFacts(error), ...oauthError(error) });
  return new AccountProblem(used || isMismatch(error) ? "account.expired" : "account.unreachable");
}

/** The person said no, or was not asked (RFC 6749 §4.1.2.1; OpenID Connect Core, 3.1.2.6). */
const refusals: readonly string[] = [
  "access_denied",
  "login_required",
  "interaction_required",
  "consent_required",
  "account_selection_required",
];

/** An answer to another question: its state or nonce is not the one that this sign-in began with. */
const isMismatch = (error: unknown): boolean =>
  error instanceof openid.ClientError &&
  (error.code === "OAUTH_INVALID_RESPONSE" || error.code === "OAUTH_JWT_CLAIM_COMPARISON_FAILED");

/** Codes of RFC 6749 §5.2 are words of the protocol; whatever else a provider sends could hold anything. */
function oauthError(error: unknown): { readonly oauth?: string } {
  const coded =
    error instanceof openid.ResponseBodyError || error instanceof openid.AuthorizationResponseError;
  return coded && /^[a-z_]{1,40}$/.test(error.error) ? { oauth: error.error } : {};
}
