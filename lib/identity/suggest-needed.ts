import { type Language, languages } from "@/db/schema/enums";
import { inLanguage } from "@/lib/controllers/localised";
import type { AskableMethod } from "@/lib/identity/proof-methods";
import type { RequestCase } from "@/lib/requests/load-case";

type Policy = RequestCase["record"]["verification"];

/** What a letter says is needed, in the person's language, as a start: staff change it as the case wants. */
export function suggestNeeded(
  { row, record }: Pick<RequestCase, "row" | "record">,
  methods: readonly AskableMethod[],
): Readonly<Partial<Record<AskableMethod, string>>> {
  const { defaultLocale } = record.controller;
  const language = languages.find((known) => known === row.locale) ?? "en";
  const text = (localised: Parameters<typeof inLanguage>[0]) =>
    inLanguage(localised, language, defaultLocale);
  return Object.fromEntries(
    methods.map((method) => [method, sentences[language][method](record.verification, text).trim()]),
  );
}

type Sentence = (policy: Policy, text: (localised: Parameters<typeof inLanguage>[0]) => string) => string;

const accepted: Sentence = ({ document }, text) => (document ? `\n\n${text(document.accepted)}` : "");
const mask: Sentence = ({ document }, text) => (document ? `\n\n${text(document.mask)}` : "");
const label: Sentence = ({ account }, text) => (account ? ` (${text(account.label)})` : "");

const sentences: Readonly<Record<Language, Readonly<Record<AskableMethod, Sentence>>>> = {
  en: {
    account: (...to) =>
      `Sign in with your account${label(...to)} on the page of your request. You need not send us anything.`,
    matching: () =>
      "Answer a few questions on the page of your request. We compare the answers with what we already hold, and keep only whether they agree.",
    document: (...to) =>
      `Show us one document on the page of your request. There you can cover what we do not need before you send it.${accepted(...to)}${mask(...to)}`,
    "postal-code": () =>
      "We send a letter with a code to the postal address that we hold. Type the code on the page of your request.",
  },
  fr: {
    account: (...to) =>
      `Connectez-vous avec votre compte${label(...to)} sur la page de votre demande. Vous n’avez rien à nous envoyer.`,
    matching: () =>
      "Répondez à quelques questions sur la page de votre demande. Nous comparons vos réponses à ce que nous détenons déjà et ne gardons que le résultat.",
    document: (...to) =>
      `Montrez-nous un document sur la page de votre demande. Vous pouvez y masquer, avant l’envoi, ce dont nous n’avons pas besoin.${accepted(...to)}${mask(...to)}`,
    "postal-code": () =>
      "Nous envoyons une lettre avec un code à l’adresse postale que nous connaissons. Saisissez ce code sur la page de votre demande.",
  },
  nl: {
    account: (...to) =>
      `Meld u aan met uw account${label(...to)} op de pagina van uw verzoek. U hoeft ons niets te sturen.`,
    matching: () =>
      "Beantwoord enkele vragen op de pagina van uw verzoek. Wij vergelijken de antwoorden met wat wij al hebben en bewaren alleen of ze kloppen.",
    document: (...to) =>
      `Toon ons één document op de pagina van uw verzoek. Daar kunt u vóór het verzenden afdekken wat wij niet nodig hebben.${accepted(...to)}${mask(...to)}`,
    "postal-code": () =>
      "Wij sturen een brief met een code naar het postadres dat wij hebben. Typ de code in op de pagina van uw verzoek.",
  },
  de: {
    account: (...to) =>
      `Melden Sie sich auf der Seite Ihres Antrags mit Ihrem Konto${label(...to)} an. Sie müssen uns nichts senden.`,
    matching: () =>
      "Beantworten Sie einige Fragen auf der Seite Ihres Antrags. Wir vergleichen die Antworten mit dem, was wir schon haben, und behalten nur, ob sie stimmen.",
    document: (...to) =>
      `Zeigen Sie uns auf der Seite Ihres Antrags ein Dokument. Dort können Sie vor dem Senden abdecken, was wir nicht brauchen.${accepted(...to)}${mask(...to)}`,
    "postal-code": () =>
      "Wir senden einen Brief mit einem Code an die Postanschrift, die wir haben. Geben Sie den Code auf der Seite Ihres Antrags ein.",
  },
};
