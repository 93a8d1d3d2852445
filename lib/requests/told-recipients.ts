import type { Language, Right } from "@/db/schema/enums";
import { inLanguage } from "@/lib/controllers/localised";
import { localDate } from "@/lib/deadlines/plain-date";
import type { ToldRecipient } from "@/lib/letters/letter-facts";
import type { RequestCase } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

/** The Art. 19 ledger of some rights as a letter or a page tells it, each recipient once. */
export function toldRecipients(
  { record, notices, key }: RequestCase,
  rights: readonly Right[],
  language: Language,
): ToldRecipient[] {
  const { timeZone, defaultLocale } = record.controller;
  const concerned = notices.filter(({ right }) => rights.includes(right));
  const slugs = [...new Set(concerned.map(({ recipient }) => recipient))];
  return slugs.flatMap((slug) => {
    const recipient = record.recipients.find((one) => one.slug === slug);
    const notice =
      concerned.find((one) => one.recipient === slug && one.status === "pending") ??
      concerned.find((one) => one.recipient === slug);
    if (!recipient || !notice) return [];
    return [
      {
        name: inLanguage(recipient.name, language, defaultLocale),
        status: notice.status,
        on: notice.status === "told" && notice.settledAt ? localDate(notice.settledAt, timeZone) : null,
        reason: notice.reason ? open(key, "reason", notice.reason) : null,
      },
    ];
  });
}
