import { germanCover } from "@/lib/bundle/cover-text-de";
import { german as complaint } from "@/lib/complaints/texts/de";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { mail } from "@/lib/i18n/messages/de/mail";
import { portal } from "@/lib/i18n/messages/de/portal";
import { terms } from "@/lib/i18n/messages/de/terms";
import { acceptedDocument, accountLabel, maskedParts } from "@/lib/identity/proof-sentence";
import { isDefinition } from "@/lib/letters/citing";
import { german as letters } from "@/lib/letters/texts/de";
import { german as receipt } from "@/lib/receipts/texts/de";

export const german: LanguagePack = {
  tag: "de-DE",
  portal,
  mail,
  terms,
  letters,
  receipt,
  complaint,
  cover: germanCover,
  letterDate: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    write: (day, month, year) => `${day}. ${month} ${year}`,
  },
  onBehalf: (client) => `im Auftrag von ${client}, dem Verantwortlichen (Art. 28 DSGVO)`,
  citing: {
    laws: { gdpr: "DSGVO", "uk-gdpr": "UK GDPR" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `Art. 4 Nr. ${paragraph} ${law}`;
      const parts = [paragraph && `Abs. ${paragraph}`, point && `Buchst. ${point}`].filter(Boolean);
      return ["Art.", article, ...parts, law].join(" ");
    },
    recital: (recital, law) => `Erwägungsgrund ${recital} ${law}`,
    frenchAct: (article) => `Art. ${article} des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978`,
  },
  proofs: {
    account: (...to) =>
      `Melden Sie sich auf der Seite Ihres Antrags mit Ihrem Konto${accountLabel(...to)} an. Sie müssen uns nichts senden.`,
    matching: () =>
      "Beantworten Sie einige Fragen auf der Seite Ihres Antrags. Wir vergleichen die Antworten mit dem, was wir schon haben, und behalten nur, ob sie stimmen.",
    document: (...to) =>
      `Zeigen Sie uns auf der Seite Ihres Antrags ein Dokument. Dort können Sie vor dem Senden abdecken, was wir nicht brauchen.${acceptedDocument(...to)}${maskedParts(...to)}`,
    "postal-code": () =>
      "Wir senden einen Brief mit einem Code an die Postanschrift, die wir haben. Geben Sie den Code auf der Seite Ihres Antrags ein.",
  },
  postalLetter: {
    title: "Ihr Code",
    salutation: (name) => `Guten Tag ${name},`,
    date: "Datum",
    reference: "Aktenzeichen",
    intro: (name) =>
      `${name} hat in Ihrem Namen einen Antrag zu personenbezogenen Daten erhalten. Mit diesem Code zeigen Sie, dass der Antrag von Ihnen kommt: Wer diesen Brief hat, wohnt an Ihrer Anschrift oder hat ihn von Ihnen.`,
    heading: "Was zu tun ist",
    code: "Ihr Code",
    validUntil: "Gültig bis",
    where: "Öffnen Sie die Seite Ihres Antrags und geben Sie den Code dort ein, groß oder klein geschrieben.",
    page: "Seite Ihres Antrags",
    how: "Um die Seite zu öffnen, brauchen Sie das Aktenzeichen oben und die E-Mail-Adresse, von der der Antrag kam. Niemand von uns wird Sie je auf anderem Weg nach dem Code fragen.",
    stranger: (name) =>
      `Sie haben nichts beantragt? Dann war es jemand anderes. Verwenden Sie den Code nicht und sagen Sie ${name} Bescheid: Ihre Daten bleiben, wo sie sind.`,
    goodbye: "Mit freundlichen Grüßen",
  },
};
