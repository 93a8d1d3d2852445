import type { Right } from "@/db/schema/enums";
import type { RightAnswers } from "@/db/schema/requests";
import { inLanguage } from "@/lib/controllers/localised";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { Locale } from "@/lib/i18n/locales";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { RequestCase } from "@/lib/requests/load-case";
import { rightQuestions } from "@/lib/requests/right-questions";
import { open } from "@/lib/vault/seal";

/** Who asks, for whom, and how they want the answer. */
export function requesterView({
  row,
  key,
}: Pick<RequestCase, "row" | "key">): Pick<
  RequestDetails,
  "channel" | "requester" | "answerWay" | "postalAddress" | "client"
> {
  const { representative, claimedEmail, postalAddress, clientName } = row;
  return {
    channel: row.channel,
    requester: {
      role: row.requesterRole,
      representative: representative ? open(key, "representative", representative) : null,
      claimedEmail: claimedEmail ? open(key, "claimed_email", claimedEmail) : null,
    },
    answerWay: row.answerWay,
    postalAddress: postalAddress ? open(key, "postal_address", postalAddress) : null,
    client: clientName ? { slug: row.client, name: open(key, "client_name", clientName) } : null,
  };
}

/**
 * What was answered to a right's own questions. Where the record names what was chosen its words are given, in the
 * reader's language; else the value, for which the texts have words.
 */
export function answersView(
  record: RecordOfProcessing,
  right: Right,
  answers: RightAnswers,
  locale: Locale,
): RequestDetails["rights"][number]["answers"] {
  const { defaultLocale } = record.controller;
  return rightQuestions(record, right).flatMap(({ slug, options }) => {
    const words = (value: string) => {
      const label = options.find((option) => option.value === value)?.label;
      return label ? inLanguage(label, locale, defaultLocale) : value;
    };
    const values = answers[slug] ?? [];
    return values.length > 0 ? [{ question: slug, values: values.map(words) }] : [];
  });
}
