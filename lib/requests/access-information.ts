import type { AccessInformation } from "@/lib/bundle/content";
import { inLanguage } from "@/lib/controllers/localised";
import type { Localised, RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/**
 * What the controller must tell beside the data itself (Art. 15(1)(a)-(h), 15(2)), category by category, all of it
 * from the record of processing that was in force when the request came in.
 */
export function accessInformation(record: RecordOfProcessing, locale: Locale): AccessInformation {
  const terms = translator(locale, "terms");
  const text = (localised: Localised) => inLanguage(localised, locale, record.controller.defaultLocale);
  const recipientName = (slug: string) => {
    const recipient = record.recipients.find((one) => one.slug === slug);
    return recipient ? text(recipient.name) : slug;
  };
  return {
    processing: record.systems.flatMap((system) =>
      system.categories.map((category) => ({
        title: `${text(system.title)}: ${text(category.title)}`,
        purposes: category.purposes.map(text),
        legalBases: category.legalBases.map((basis) => `${text(basis.text)} (${basis.citation})`),
        data: Object.values(category.fields).map((field) => text(field.title)),
        recipients: category.recipients.map(recipientName),
        retention: [text(category.retention.text)],
        sources: [terms(`provenance.${category.provenance}`)],
      })),
    ),
    transfers: record.transfers.map(
      (transfer) =>
        `${recipientName(transfer.recipient)} (${transfer.country}): ${text(transfer.data)}. ${text(transfer.safeguard.text)}`,
    ),
    automatedDecisions: record.automatedDecisions.map(
      (decision) =>
        `${text(decision.title)}. ${text(decision.logic)} ${text(decision.consequences)} (${decision.citation})`,
    ),
    rights: record.rights.map(({ right, note }) => {
      const name = `${terms(`rightName.${right}`)} (${terms(`rightArticle.${right}`)})`;
      return note ? `${name}. ${text(note)}` : name;
    }),
  };
}
