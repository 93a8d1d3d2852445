import type { Language } from "@/db/schema/enums";
import { findAuthority } from "@/lib/authorities/find-authority";
import { inLanguage } from "@/lib/controllers/localised";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import type { AuthorityFacts, LetterBase, Remedies } from "@/lib/letters/letter-facts";
import { countryOfClient, onBehalf } from "@/lib/processor/on-behalf";
import type { RequestCase } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

/** What every letter about a request tells, whatever its kind. */
export function letterBase(about: RequestCase, language: Language, now: Date): LetterBase {
  const { row, record, rights } = about;
  const { controller } = record;
  return {
    language,
    reference: row.reference,
    writtenOn: localDate(now, controller.timeZone),
    controller: {
      name: controller.name,
      address: [
        ...onBehalf(about, language),
        ...controller.address.filter((line) => line !== controller.name), // Said above it.
      ],
      email: controller.contacts.email ?? null,
      dpo: controller.dpo?.email ?? null,
    },
    subjectName: addressee(about),
    postalAddress: row.postalAddress ? open(about.key, "postal_address", row.postalAddress).split("\n") : [],
    receivedOn: localDate(row.receivedAt, controller.timeZone),
    rights: rights.filter(({ status }) => status !== "withdrawn").map(({ right }) => right),
    dueOn: plainDate(row.dueOn),
    remedies: remediesOf(about, language),
    trackUrl: `${installation().settings.appUrl}/${row.locale}/track`,
    ...(row.subjectEmail === null ? { byPostOnly: true } : {}),
  };
}

/** Who is written to: the subject, or the representative for them. */
function addressee({ row, key }: RequestCase): string {
  const subject = open(key, "subject_name", row.subjectName);
  if (!row.representative) return subject;
  const { name } = open(key, "representative", row.representative);
  return `${name} (${subject})`;
}

/**
 * Where the person can complain and sue: the authority of the controller's seat as its record names it, and that of the
 * country where the person lives (Arts. 77(1), 79(2)). The controller is the client when a processor answers for one.
 */
function remediesOf(about: RequestCase, language: Language): Remedies {
  const { row, record, key } = about;
  const { country: seat } = record.controller;
  const country = countryOfClient(about) ?? seat;
  const elsewhere = country === seat ? null : authorityOf(country);
  const residence = row.residenceCountry ? open(key, "residence_country", row.residenceCountry) : null;
  return {
    authority: elsewhere ?? authorityOfSeat(record, language),
    ownAuthority: residence === null || residence === country ? null : authorityOf(residence),
    country,
  };
}

function authorityOfSeat(record: RecordOfProcessing, language: Language): AuthorityFacts {
  const { authority, defaultLocale } = record.controller;
  return {
    name: inLanguage(authority.name, language, defaultLocale),
    url: authority.url,
    complaintUrl: inLanguage(authority.complaintForm, language, defaultLocale) || null,
    address: authority.address,
  };
}

function authorityOf(country: string): AuthorityFacts | null {
  const found = findAuthority({ country });
  return (
    found && { name: found.name, url: found.url, complaintUrl: found.complaintUrl, address: found.address }
  );
}
