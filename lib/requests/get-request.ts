import { and, asc, eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { namedStaff } from "@/lib/audit/named-staff";
import type { Staff } from "@/lib/auth/actor";
import { inLanguage } from "@/lib/controllers/localised";
import { listRequestFiles } from "@/lib/files/list-files";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { failuresOf } from "@/lib/mail/list-failed-mails";
import { listMessages } from "@/lib/messages/list-messages";
import { lapsesOn } from "@/lib/requests/acts/close-request";
import { clockView } from "@/lib/requests/clock-view";
import { decisionView } from "@/lib/requests/decision-view";
import { deskTogether } from "@/lib/requests/desk-together";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { isFromEarlierAnswer } from "@/lib/requests/earlier-bundle";
import { identityStaff, identityView, sentFiles } from "@/lib/requests/identity-view";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { findForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { passOnView } from "@/lib/requests/pass-on-view";
import { possibilities } from "@/lib/requests/possibilities";
import { reopenableRights } from "@/lib/requests/reopen-request-rule";
import { answersView, requesterView } from "@/lib/requests/requester-view";
import { listParts } from "@/lib/requests/split-request-parts";
import { splittableRights } from "@/lib/requests/split-request-rule";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { staffNames } from "@/lib/staff/staff-names";
import { deskTasks } from "@/lib/tasks/desk-tasks";
import { open } from "@/lib/vault/seal";

/** Everything that the desk shows of one request, in the reader's language. Not theirs and not there are both null. */
export async function getRequest(
  actor: Staff,
  reference: string,
  locale: Locale,
  now: Date,
): Promise<RequestDetails | null> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey) return null;
  const about = await loadCase(row);
  const { record, key } = about;
  const { timeZone, slug, name } = record.controller;
  const sent = await listRequestFiles(row.id);
  const can = possibilities(actor, about, now);
  const [exchanged, written, lines, people, mergedInto, parts, together, work, failures] = await Promise.all([
    listMessages(row.id, key, sent),
    listLetters(row.id),
    listEvents(actor, row.id),
    staffNames([
      ...about.decisions.flatMap(({ decidedBy, approvedBy }) => [decidedBy, approvedBy ?? decidedBy]),
      ...identityStaff(about),
    ]),
    referenceOf(row.mergedInto),
    partsOf(row),
    deskTogether(actor, about, can.assign, now),
    deskTasks(about, { locale, files: sent, mayAssign: can.assignTasks, now }),
    failuresOf(row.id),
  ]);
  return {
    reference: row.reference,
    controller: { slug, name, timeZone },
    locale: row.locale,
    status: row.status,
    subject: {
      name: open(key, "subject_name", row.subjectName),
      email: subjectEmailOf(row, key),
      identifiers: open(key, "identifiers", row.identifiers),
    },
    emailConfirmedAt: row.emailConfirmedAt,
    ...requesterView(about),
    identity: identityView(actor, about, { files: sent, people, now }),
    files: sentFiles(sent, key),
    messages: exchanged,
    passOn: about.passOn && passOnView(about.passOn, key),
    rights: about.rights.map(({ right, status, details, answers }) => ({
      right,
      status,
      details: details ? open(key, "details", details) : null,
      answers: answers ? answersView(record, right, open(key, "answers", answers), locale) : [],
      decision: decisionView(about, right, { actor, locale, people }),
    })),
    receivedAt: row.receivedAt,
    clock: clockView(about, locale, now),
    notices: listNotices(about, locale),
    letters: written,
    fee: about.fee && {
      amount: about.fee.amount,
      currency: about.fee.currency,
      requestedAt: about.fee.requestedAt,
      acceptedAt: about.fee.accepted ? about.fee.settledAt : null,
    },
    lapsesOn: lapsesOn(about),
    mergedInto,
    ...parts,
    splittable: can.split ? splittableRights(about) : [],
    reopenable: can.reopen ? reopenableRights(about) : [],
    ...work,
    bundles: about.bundles
      .filter((bundle) => !isFromEarlierAnswer(bundle, about.rights))
      .map(({ right, byteCount, builtAt }) => ({ right, byteCount, builtAt })),
    mailFailures: failures,
    events: lines,
    ...together,
    can,
  };
}

const listLetters = (requestId: string): Promise<RequestDetails["letters"]> =>
  installation()
    .db.select({
      id: letters.id,
      kind: letters.kind,
      language: letters.language,
      rights: letters.rights,
      writtenAt: letters.writtenAt,
      sentAt: letters.sentAt,
    })
    .from(letters)
    .where(eq(letters.requestId, requestId))
    .orderBy(asc(letters.writtenAt))
    .limit(200);

async function referenceOf(requestId: string | null): Promise<string | null> {
  if (!requestId) return null;
  const [row] = await installation()
    .db.select({ reference: requests.reference })
    .from(requests)
    .where(eq(requests.id, requestId));
  return row?.reference ?? null;
}

/** Where its rights came from and went to. */
async function partsOf(row: RequestRow): Promise<Pick<RequestDetails, "splitFrom" | "splitInto">> {
  const taken = await listParts(row.id);
  return {
    splitFrom: await referenceOf(row.splitFrom),
    splitInto: taken.map(({ reference }) => reference),
  };
}

function listNotices({ notices, record, key }: RequestCase, locale: Locale): RequestDetails["notices"] {
  const { defaultLocale } = record.controller;
  return notices.map(({ right, recipient, status, reason, settledAt }) => {
    const known = record.recipients.find(({ slug }) => slug === recipient);
    return {
      right,
      recipient,
      name: known ? inLanguage(known.name, locale, defaultLocale) : recipient,
      status,
      reason: reason ? open(key, "reason", reason) : null,
      settledAt,
    };
  });
}

async function listEvents(actor: Staff, requestId: string): Promise<RequestDetails["events"]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({
      seq: events.seq,
      type: events.type,
      actorKind: events.actorKind,
      actorId: events.actorId,
      at: events.at,
      payload: events.payload,
      name: staff.name,
    })
    .from(events)
    .leftJoin(staff, and(eq(events.actorKind, "staff"), eq(staff.id, events.actorId)))
    .where(eq(events.requestId, requestId))
    .orderBy(asc(events.seq))
    .limit(1_000);
  const people = await staffNames(rows.map(namedStaff));
  return rows.map(({ name, actorId, ...line }) => ({
    ...line,
    who: name ? open(installationKey, "name", name) : null,
    byReader: line.actorKind === "staff" && actorId === actor.staffId,
    whom: people.get(namedStaff(line) ?? "") ?? null,
  }));
}
