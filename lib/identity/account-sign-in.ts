import type { Transaction } from "@/db/client";
import type { Subject } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { Locale } from "@/lib/i18n/locales";
import { provenByClaims, scopeOf } from "@/lib/identity/account-claims";
import { beginSignIn, finishSignIn } from "@/lib/identity/account-exchange";
import { AccountProblem } from "@/lib/identity/account-problem";
import { accountSettings } from "@/lib/identity/account-provider";
import { openTicket, sealTicket, ticketLifetimeS } from "@/lib/identity/account-ticket";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { offeredWays } from "@/lib/identity/offered-ways";
import { isWaiting, openCheck, passCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import type { OidcSettings } from "@/lib/start/account-variables";

const callbackPath = (locale: Locale): string => `/${locale}/track/account/callback`;

/**
 * Begins a sign-in with the controller's own account. It changes nothing here: what comes back is bound to this session
 * and this request by the ticket, which the browser keeps.
 * @returns where to send the browser, and the ticket for its cookie
 * @throws Problem not_found · identity.not_offered. AccountProblem account.unreachable
 */
export async function startAccountSignIn(
  actor: Subject,
  input: { locale: Locale },
  now: Date,
): Promise<{ location: string; ticket: string }> {
  const requestId = requireVerified(actor);
  const about = await installation().db.transaction(async (tx) =>
    loadCase(await lockById(tx, requestId), tx),
  );
  const { account, settings } = requireOffer(about, now);
  const redirectUri = installation().settings.appUrl + callbackPath(input.locale);
  const { location, remember } = await beginSignIn(
    settings,
    { redirectUri, scope: scopeOf(account.proves) },
    now,
  );
  const expiresAt = now.getTime() + ticketLifetimeS * 1000;
  const { sessionId } = actor;
  const ticket = sealTicket({ sessionId, requestId, provider: account.provider, ...remember, expiresAt });
  return { location: location.href, ticket };
}

/**
 * Takes what the provider sent the browser back with, and passes a check with the identifiers that the account proves.
 * Somebody else's account proves that account and nothing more: beside it stands the address that the code proved.
 * @param input.search the query of the callback's address
 * @throws Problem not_found · identity.not_offered. AccountProblem
 */
export async function finishAccountSignIn(
  actor: Subject,
  input: { ticket: string | null; locale: Locale; search: string },
  now: Date,
): Promise<void> {
  const requestId = requireVerified(actor);
  const ticket = openTicket(input.ticket, now);
  if (!ticket || ticket.sessionId !== actor.sessionId || ticket.requestId !== requestId)
    throw new AccountProblem("account.expired");
  const { db, settings: own } = installation();
  const before = await db.transaction(async (tx) => loadCase(await lockById(tx, requestId), tx));
  const { account, settings } = requireOffer(before, now);
  if (account.provider !== ticket.provider) throw new AccountProblem("account.expired");
  // Built from our own address: a `Host` header is the visitor's word.
  const callback = new URL(callbackPath(input.locale) + input.search, own.appUrl);
  const expected = { ...ticket, wanted: Object.keys(account.proves) };
  const claims = await finishSignIn(settings, callback, expected, now);
  const proven = provenByClaims(account.proves, claims);
  if (Object.keys(proven).length === 0) throw new AccountProblem("account.unproven");
  await db.transaction(async (tx) => {
    const about = await loadCase(await lockById(tx, requestId), tx);
    requireOffer(about, now);
    await passCheck(tx, actor, about.row, await findOrOpen(tx, actor, about, now), now, { proven });
  });
}

function requireVerified({ requestId, verifiedAt }: Subject): string {
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  return requestId;
}

interface Offer {
  readonly account: NonNullable<RecordOfProcessing["verification"]["account"]>;
  readonly settings: OidcSettings;
}

/**
 * Whether this request can be proven by an account: the record and this installation know a provider, and it was asked for
 * or would tell something. One account a request: a second one could be another person's. @throws Problem
 */
function requireOffer(about: RequestCase, now: Date): Offer {
  const { row, record, identityChecks: checks } = about;
  const { account } = record.verification;
  const settings = accountSettings(record);
  const ofAccounts = checks.filter(({ method }) => method === "account");
  const wanted = ofAccounts.some((check) => isWaiting(check, now)) || offeredWays(about).includes("account");
  const possible = isOpen(row.status) && row.requesterRole === "self";
  if (!possible || !wanted || ofAccounts.some(({ status }) => status === "passed"))
    throw new Problem("identity.not_offered");
  if (!account || !settings) throw new Problem("identity.not_offered");
  return { account, settings };
}

async function findOrOpen(
  tx: Transaction,
  actor: Subject,
  { row, record, identityChecks: checks }: RequestCase,
  now: Date,
): Promise<IdentityCheck> {
  const asked = checks.find((check) => check.method === "account" && isWaiting(check, now));
  if (asked) return asked;
  const level = levelOfMethod("account", record.verification);
  const id = await openCheck(tx, actor, row, { method: "account", level }, now);
  const opened = (await loadCase(row, tx)).identityChecks.find((check) => check.id === id);
  if (!opened) throw new Problem("identity.not_offered");
  return opened;
}
