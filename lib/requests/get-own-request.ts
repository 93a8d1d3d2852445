import { and, asc, eq, isNotNull } from "drizzle-orm";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import type { Subject } from "@/lib/auth/actor";
import { toPortal } from "@/lib/controllers/portal-controllers";
import type { Locale } from "@/lib/i18n/locales";
import { ownIdentity, unprovenIdentity } from "@/lib/identity/own-identity";
import { installation } from "@/lib/installation";
import { caseClock } from "@/lib/requests/case-clock";
import { openQuestions } from "@/lib/requests/clock-view";
import { isFreshFor } from "@/lib/requests/download-bundle";
import { isHandedOver } from "@/lib/requests/earlier-bundle";
import { loadCase, type RequestCase, type RightRow } from "@/lib/requests/load-case";
import { nothingYet, ownFollowUp } from "@/lib/requests/own-follow-up";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { explainClock } from "@/lib/requests/request-clock";
import { isOpen } from "@/lib/requests/status";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { open } from "@/lib/vault/seal";

/**
 * The request of this browser's session, in the language it was filed in. Null when the session matched nothing, and
 * just as well when it has proven nothing: both see the page that asks for a code.
 */
export async function getOwnRequest(actor: Subject, now: Date): Promise<OwnRequest | null> {
  const { requestId, verifiedAt, filedHere } = actor;
  if (!requestId || !(filedHere || verifiedAt)) return null;
  const { db } = installation();
  const [row] = await db.select().from(requests).where(eq(requests.id, requestId));
  if (!row?.dataKey) return null;
  const locale = row.locale as Locale;
  const about = await loadCase(row);
  const { record, rights: asked, bundles: built, key } = about;
  const email = subjectEmailOf(row, key);
  if (email === null) return null; // Only an address opens this page, so a session of it cannot be.
  const verified = verifiedAt !== null;
  const [written, followUp] = await Promise.all([
    listLetters(requestId),
    verified ? ownFollowUp(about, locale, now) : nothingYet,
  ]);
  const [firstBuilt] = built;
  const answered = built.filter((bundle) => bundle.expiresAt > now && isHandedOver(bundle, asked));
  return {
    reference: row.reference,
    controller: toPortal({ id: row.controllerId, record }, locale),
    locale,
    status: row.status,
    verified,
    rights: asked.map(({ right }) => right),
    receivedAt: row.receivedAt,
    dueOn: row.dueOn,
    clock: explainClock(caseClock(about), locale),
    questions: verified ? openQuestions(about) : [],
    identity: verified ? ownIdentity(about, now) : unprovenIdentity,
    decisions: verified ? asked.map((one) => ownDecision(about, one)) : [],
    letters: verified ? written : [],
    canWithdraw: verified && isOpen(row.status),
    email,
    bundles: verified
      ? answered.map(({ right, byteCount, builtAt, expiresAt }) => ({ right, byteCount, builtAt, expiresAt }))
      : [],
    ...followUp,
    hasReceipt: row.receipt !== null,
    passOn: verified ? ownPassOn(about) : null,
    canDownload: firstBuilt !== undefined && isFreshFor(verifiedAt, firstBuilt.builtAt, now),
  };
}

/** The outcome is the letter's to tell: until it is sent, a right shows where it stands and nothing more. */
const ownDecision = (
  { decisions }: RequestCase,
  { right, status }: RightRow,
): OwnRequest["decisions"][number] => ({
  right,
  status,
  outcome: status === "answered" ? (decisions.find((one) => one.right === right)?.outcome ?? null) : null,
});

function ownPassOn({ row, passOn, key }: RequestCase): OwnRequest["passOn"] {
  if (!passOn) return null;
  const { status, sentAt, receivedAt } = passOn;
  const { name, email } = open(key, "recipient", passOn.recipient);
  return {
    client: name,
    contact: status === "taken-over" ? email : null,
    forwarded: row.channel === "forwarded",
    status,
    sentAt,
    receivedAt,
  };
}

async function listLetters(requestId: string): Promise<OwnRequest["letters"]> {
  const rows = await installation()
    .db.select({
      id: letters.id,
      kind: letters.kind,
      language: letters.language,
      sentAt: letters.sentAt,
    })
    .from(letters)
    .where(and(eq(letters.requestId, requestId), isNotNull(letters.sentAt)))
    .orderBy(asc(letters.sentAt))
    .limit(200);
  return rows.flatMap(({ sentAt, ...letter }) => (sentAt ? [{ ...letter, sentAt }] : []));
}
