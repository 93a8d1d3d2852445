import { frenchCover } from "@/lib/bundle/cover-text-fr";
import { french as complaint } from "@/lib/complaints/texts/fr";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { mail } from "@/lib/i18n/messages/fr/mail";
import { portal } from "@/lib/i18n/messages/fr/portal";
import { terms } from "@/lib/i18n/messages/fr/terms";
import { acceptedDocument, accountLabel, maskedParts } from "@/lib/identity/proof-sentence";
import { isDefinition } from "@/lib/letters/citing";
import { french as letters } from "@/lib/letters/texts/fr";
import { french as receipt } from "@/lib/receipts/texts/fr";

export const french: LanguagePack = {
  tag: "fr-FR",
  portal,
  mail,
  terms,
  letters,
  receipt,
  complaint,
  cover: frenchCover,
  letterDate: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    write: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  },
  onBehalf: (client) => `pour le compte de ${client}, responsable du traitement (art. 28 du RGPD)`,
  citing: {
    laws: { gdpr: "du RGPD", "uk-gdpr": "du RGPD britannique" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `article 4, point ${paragraph}), ${law}`;
      const parts = [paragraph && `paragraphe ${paragraph}`, point && `point ${point})`].filter(Boolean);
      return parts.length === 0
        ? `article ${article} ${law}`
        : `article ${article}, ${parts.join(", ")}, ${law}`;
    },
    recital: (recital, law) => `considérant ${recital} ${law}`,
    frenchAct: (article) => `article ${article} de la loi n° 78-17 du 6 janvier 1978`,
  },
  proofs: {
    account: (...to) =>
      `Connectez-vous avec votre compte${accountLabel(...to)} sur la page de votre demande. Vous n’avez rien à nous envoyer.`,
    matching: () =>
      "Répondez à quelques questions sur la page de votre demande. Nous comparons vos réponses à ce que nous détenons déjà et ne gardons que le résultat.",
    document: (...to) =>
      `Montrez-nous un document sur la page de votre demande. Vous pouvez y masquer, avant l’envoi, ce dont nous n’avons pas besoin.${acceptedDocument(...to)}${maskedParts(...to)}`,
    "postal-code": () =>
      "Nous envoyons une lettre avec un code à l’adresse postale que nous connaissons. Saisissez ce code sur la page de votre demande.",
  },
  postalLetter: {
    title: "Votre code",
    salutation: (name) => `Bonjour ${name},`,
    date: "Date",
    reference: "Référence",
    intro: (name) =>
      `${name} a reçu, à votre nom, une demande qui porte sur des données personnelles. Ce code montre que la demande vient bien de vous : la personne qui a cette lettre habite à votre adresse ou la tient de vous.`,
    heading: "Que faire",
    code: "Votre code",
    validUntil: "Valable jusqu’au",
    where: "Ouvrez la page de votre demande et saisissez-y le code, en majuscules ou en minuscules.",
    page: "Page de votre demande",
    how: "Pour ouvrir la page, il faut la référence ci-dessus et l’adresse e-mail d’où la demande a été envoyée. Personne chez nous ne vous demandera jamais ce code autrement.",
    stranger: (name) =>
      `Vous n’avez rien demandé ? C’est donc quelqu’un d’autre. N’utilisez pas le code et prévenez ${name} : vos données restent où elles sont.`,
    goodbye: "Cordialement,",
  },
};
