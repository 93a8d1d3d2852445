import { asc, eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { bundles, requestRights, requests } from "@/db/schema/requests";
import type { EventType } from "@/lib/audit/event-catalogue";
import type { Subject } from "@/lib/auth/actor";
import { toPortal } from "@/lib/controllers/portal-controllers";
import { getRecord } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { isFreshFor } from "@/lib/requests/download-bundle";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { explainClock, requestClock } from "@/lib/requests/request-clock";
import { requestKey } from "@/lib/requests/request-key";
import { open } from "@/lib/vault/seal";

/** The steps that concern the subject; the others are the house's own. */
const concerning: readonly EventType[] = [
  "request.submitted",
  "request.email_confirmed",
  "collection.started",
  "request.approved",
  "request.answered",
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
  const record = await getRecord(row.controllerId, row.recordDigest);
  const [asked, lines, built] = await Promise.all([
    db
      .select({ right: requestRights.right })
      .from(requestRights)
      .where(eq(requestRights.requestId, requestId)),
    db
      .select({ type: events.type, at: events.at })
      .from(events)
      .where(eq(events.requestId, requestId))
      .orderBy(asc(events.seq))
      .limit(1_000),
    db.select().from(bundles).where(eq(bundles.requestId, requestId)).orderBy(asc(bundles.right)),
  ]);
  const verified = verifiedAt !== null;
  const [firstBuilt] = built;
  return {
    reference: row.reference,
    controller: toPortal({ id: row.controllerId, record }, locale),
    locale,
    status: row.status,
    verified,
    rights: asked.map(({ right }) => right),
    receivedAt: row.receivedAt,
    dueOn: row.dueOn,
    clock: explainClock(requestClock(record, row.receivedAt), locale),
    email: open(requestKey(row), "subject_email", row.subjectEmail),
    timeline: verified
      ? lines.filter((line): line is OwnRequest["timeline"][number] => isConcerning(line.type))
      : [],
    bundles: verified ? built.map(({ right, byteCount, builtAt }) => ({ right, byteCount, builtAt })) : [],
    canDownload: firstBuilt !== undefined && isFreshFor(verifiedAt, firstBuilt.builtAt, now),
  };
}

const isConcerning = (type: string): type is EventType => (concerning as readonly string[]).includes(type);
