import { toPortal } from "@/lib/controllers/portal-controllers";
import { localDate } from "@/lib/deadlines/plain-date";
import { fileFacts, listRequestFiles } from "@/lib/files/list-files";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { Problem } from "@/lib/problem";
import type { ClientView } from "@/lib/processor/client-view";
import { findByLink } from "@/lib/processor/find-pass-on";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { passOnView } from "@/lib/requests/pass-on-view";
import { answersView, requesterView } from "@/lib/requests/requester-view";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { open } from "@/lib/vault/seal";

/**
 * What a client reads behind its link, in the language of its page. Reading changes nothing: scanners of mail open links.
 * @throws Problem not_found
 */
export async function readPassOn(token: string, locale: Locale, now: Date): Promise<ClientView> {
  const row = await findByLink(token, now);
  const about = await loadCase(row);
  const { record, key, passOn: stored } = about;
  if (!stored) throw new Problem("not_found");
  const passOn = passOnView(stored, key);
  const { requester, answerWay, postalAddress } = requesterView(about);
  const sent = await listRequestFiles(row.id);
  return {
    reference: row.reference,
    controller: toPortal({ id: row.controllerId, record }, locale),
    client: passOn.recipient.name,
    forwarded: row.channel === "forwarded",
    status: passOn.status,
    requestStatus: row.status,
    sentAt: passOn.sentAt,
    acknowledgedAt: passOn.receivedAt,
    instruction: passOn.instruction,
    instructedAt: passOn.instructedAt,
    receivedOn: localDate(row.receivedAt, record.controller.timeZone),
    dueOn: row.dueOn,
    subject: subjectOf(about, locale),
    requester,
    language: isLocale(row.locale) ? row.locale : locales[0],
    answerWay,
    postalAddress,
    rights: about.rights
      .filter(({ status }) => status !== "withdrawn")
      .map(({ right, details, answers }) => ({
        right,
        details: details ? open(key, "details", details) : null,
        answers: answers ? answersView(record, right, open(key, "answers", answers), locale) : [],
      })),
    // What proves who asks was sent to the processor alone, and is destroyed there.
    files: sent
      .filter(({ purpose, fromStaff, destroyedAt }) => purpose === "evidence" && !fromStaff && !destroyedAt)
      .map((file) => fileFacts(file, key)),
  };
}

function subjectOf({ row, record, key }: RequestCase, locale: Locale): ClientView["subject"] {
  const { identifiers: asked } = toPortal({ id: row.controllerId, record }, locale);
  const given = open(key, "identifiers", row.identifiers);
  return {
    name: open(key, "subject_name", row.subjectName),
    email: subjectEmailOf(row, key),
    emailConfirmed: row.emailConfirmedAt !== null,
    identifiers: asked.flatMap(({ slug, label }) => {
      const value = given[slug];
      return value ? [{ label, value }] : [];
    }),
    residenceCountry: row.residenceCountry ? open(key, "residence_country", row.residenceCountry) : null,
  };
}
