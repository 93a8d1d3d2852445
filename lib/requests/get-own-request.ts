import { and, asc, eq, isNotNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import type { EventType } from "@/lib/audit/event-catalogue";
import type { Subject } from "@/lib/auth/actor";
import { toPortal } from "@/lib/controllers/portal-controllers";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { caseClock } from "@/lib/requests/case-clock";
import { openQuestions } from "@/lib/requests/clock-view";
import { isFreshFor } from "@/lib/requests/download-bundle";
import { loadCase, type RequestCase, type RightRow } from "@/lib/requests/load-case";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { explainClock } from "@/lib/requests/request-clock";
import { isOpen } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

/** The steps that concern the subject; the others are the house's own. */
const concerning: readonly EventType[] = [
  "request.submitted",
  "request.email_confirmed",
  "collection.started",
  "question.asked",
  "question.answered",
  "fee.settled",
  "request.extended",
  "request.approved",
  "right.approved",
  "recipient.settled",
  "rights.answered",
  "request.answered",
  "rights.withdrawn",
  "request.closed",
  "request.lapsed",
  "request.merged",
  "bundle.downloaded",
];

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
  const [lines, written] = await Promise.all([listLines(requestId), listLetters(requestId)]);
  const verified = verifiedAt !== null;
  const [firstBuilt] = built;
  const answered = built.filter(({ right }) =>
    asked.some((one) => one.right === right && one.status === "answered"),
  );
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
    decisions: verified ? asked.map((one) => ownDecision(about, one)) : [],
    letters: verified ? written : [],
    canWithdraw: verified && isOpen(row.status),
    email: open(key, "subject_email", row.subjectEmail),
    timeline: verified
      ? lines.filter((line): line is OwnRequest["timeline"][number] => isConcerning(line.type))
      : [],
    bundles: verified ? answered.map(({ right, byteCount, builtAt }) => ({ right, byteCount, builtAt })) : [],
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

const listLines = (requestId: string) =>
  installation()
    .db.select({ type: events.type, at: events.at })
    .from(events)
    .where(eq(events.requestId, requestId))
    .orderBy(asc(events.seq))
    .limit(1_000);

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

const isConcerning = (type: string): type is EventType => (concerning as readonly string[]).includes(type);
