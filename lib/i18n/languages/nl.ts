import { dutchCover } from "@/lib/bundle/cover-text-nl";
import { dutch as complaint } from "@/lib/complaints/texts/nl";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { mail } from "@/lib/i18n/messages/nl/mail";
import { portal } from "@/lib/i18n/messages/nl/portal";
import { terms } from "@/lib/i18n/messages/nl/terms";
import { acceptedDocument, accountLabel, maskedParts } from "@/lib/identity/proof-sentence";
import { isDefinition } from "@/lib/letters/citing";
import { dutch as letters } from "@/lib/letters/texts/nl";
import { dutch as receipt } from "@/lib/receipts/texts/nl";

export const dutch: LanguagePack = {
  tag: "nl-NL",
  portal,
  mail,
  terms,
  letters,
  receipt,
  complaint,
  cover: dutchCover,
  letterDate: {
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    write: (day, month, year) => `${day} ${month} ${year}`,
  },
  onBehalf: (client) => `namens ${client}, de verwerkingsverantwoordelijke (art. 28 AVG)`,
  citing: {
    laws: { gdpr: "AVG", "uk-gdpr": "UK GDPR" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `artikel 4, punt ${paragraph}), ${law}`;
      const parts = [paragraph && `lid ${paragraph}`, point && `onder ${point})`].filter(Boolean);
      return parts.length === 0
        ? `artikel ${article} ${law}`
        : `artikel ${article}, ${parts.join(", ")}, ${law}`;
    },
    recital: (recital, law) => `overweging ${recital} ${law}`,
    frenchAct: (article) => `artikel ${article} van de Franse wet nr. 78-17 van 6 januari 1978`,
  },
  proofs: {
    account: (...to) =>
      `Meld u aan met uw account${accountLabel(...to)} op de pagina van uw verzoek. U hoeft ons niets te sturen.`,
    matching: () =>
      "Beantwoord enkele vragen op de pagina van uw verzoek. Wij vergelijken de antwoorden met wat wij al hebben en bewaren alleen of ze kloppen.",
    document: (...to) =>
      `Toon ons één document op de pagina van uw verzoek. Daar kunt u vóór het verzenden afdekken wat wij niet nodig hebben.${acceptedDocument(...to)}${maskedParts(...to)}`,
    "postal-code": () =>
      "Wij sturen een brief met een code naar het postadres dat wij hebben. Typ de code in op de pagina van uw verzoek.",
  },
  postalLetter: {
    title: "Uw code",
    salutation: (name) => `Geachte ${name},`,
    date: "Datum",
    reference: "Referentie",
    intro: (name) =>
      `${name} heeft op uw naam een verzoek over persoonsgegevens ontvangen. Met deze code toont u dat het verzoek van u komt: wie deze brief heeft, woont op uw adres of kreeg hem van u.`,
    heading: "Wat u moet doen",
    code: "Uw code",
    validUntil: "Geldig tot en met",
    where:
      "Open de pagina van uw verzoek en typ de code daar in. Hoofdletters of kleine letters maken niet uit.",
    page: "Pagina van uw verzoek",
    how: "Om de pagina te openen hebt u de referentie hierboven nodig en het e-mailadres waarvan het verzoek is verstuurd. Niemand van ons zal u ooit op een andere manier om de code vragen.",
    stranger: (name) =>
      `Hebt u niets gevraagd? Dan heeft iemand anders dat gedaan. Gebruik de code niet en laat het ${name} weten: uw gegevens blijven waar ze zijn.`,
    goodbye: "Met vriendelijke groet,",
  },
};
