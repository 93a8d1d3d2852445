import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AnswerWay, Language, RequesterRole, Right } from "@/db/schema/enums";
import type { Representative, RightAnswers } from "@/db/schema/requests";
import type { Locale } from "@/lib/i18n/locales";
import type { RequestCase } from "@/lib/requests/load-case";
import type { RequestInput } from "@/lib/requests/request-input";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { open } from "@/lib/vault/seal";

/** What was submitted, in the one form whose digest the receipt carries. */
export interface Submission {
  readonly rights: readonly Right[];
  readonly name: string;
  /** Null for a recorded request whose person gave none. */
  readonly email: string | null;
  readonly requester: RequesterRole;
  readonly representative: Representative | null;
  readonly claimedEmail: string | null;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly details: Readonly<Partial<Record<Right, string>>>;
  readonly answers: Readonly<Partial<Record<Right, RightAnswers>>>;
  readonly client: { readonly slug: string | null; readonly name: string } | null;
  readonly residenceCountry: string | null;
  readonly language: Language;
  readonly answerWay: AnswerWay;
  readonly postalAddress: string | null;
}

/** The checked form; `locale` is that of the page, for who chose no other language. */
export const submissionOf = (input: RequestInput, locale: Locale): Submission => ({
  rights: input.rights,
  name: input.name,
  email: input.email,
  requester: input.requester,
  representative: input.representative,
  claimedEmail: input.claimedEmail || null,
  identifiers: input.identifiers,
  details: written(input.details),
  answers: written(input.answers),
  client: input.client,
  residenceCountry: input.residenceCountry || null,
  language: input.language ?? locale,
  answerWay: input.answerWay,
  postalAddress: input.postalAddress || null,
});

/** What was said about one right, opened. */
export interface SaidOfRight {
  readonly right: Right;
  readonly details: string | null;
  readonly answers: RightAnswers | null;
}

/**
 * The same from what is kept: whoever holds the receipt can have its digest counted again.
 * @param from `rights`: all that were asked for, in the order of the rights, wherever they are answered now
 */
export function storedSubmission({
  row,
  rights,
  key,
}: Pick<RequestCase, "row" | "key"> & { readonly rights: readonly SaidOfRight[] }): Submission {
  const { representative, claimedEmail, clientName, residenceCountry, postalAddress } = row;
  const details = rights.map((one) => [one.right, one.details] as const);
  const answers = rights.map((one) => [one.right, one.answers] as const);
  return {
    rights: rights.map(({ right }) => right),
    name: open(key, "subject_name", row.subjectName),
    email: subjectEmailOf(row, key),
    requester: row.requesterRole,
    representative: representative && open(key, "representative", representative),
    claimedEmail: claimedEmail && open(key, "claimed_email", claimedEmail),
    identifiers: open(key, "identifiers", row.identifiers),
    details: written(Object.fromEntries(details)),
    answers: written(Object.fromEntries(answers)),
    client: clientName && { slug: row.client, name: open(key, "client_name", clientName) },
    residenceCountry: residenceCountry && open(key, "residence_country", residenceCountry),
    language: row.locale as Language,
    answerWay: row.answerWay,
    postalAddress: postalAddress && open(key, "postal_address", postalAddress),
  };
}

/** RFC 8785: the same content gives the same text, byte for byte. */
export const canonicalSubmission = (submission: Submission): string => canonicalize(submission) ?? "";

/** SHA-256 in hex. */
export const submissionDigest = (submission: Submission): string =>
  createHash("sha256").update(canonicalSubmission(submission)).digest("hex");

/** Only what was written: nothing and an empty text are the same. */
const written = <T>(byRight: Readonly<Partial<Record<Right, T | null>>>): Partial<Record<Right, T>> =>
  Object.fromEntries(Object.entries(byRight).filter(([, value]) => value));
