import { englishCover } from "@/lib/bundle/cover-text-en";
import { english as complaint } from "@/lib/complaints/texts/en";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { mail } from "@/lib/i18n/messages/en/mail";
import { portal } from "@/lib/i18n/messages/en/portal";
import { terms } from "@/lib/i18n/messages/en/terms";
import { acceptedDocument, accountLabel, maskedParts } from "@/lib/identity/proof-sentence";
import { english as letters } from "@/lib/letters/texts/en";
import { english as receipt } from "@/lib/receipts/texts/en";

export const english: LanguagePack = {
  // European order and 24 hours: the controllers are in Europe.
  tag: "en-GB",
  portal,
  mail,
  terms,
  letters,
  receipt,
  complaint,
  cover: englishCover,
  letterDate: {
    months: "January February March April May June July August September October November December",
    write: (day, month, year) => `${day} ${month} ${year}`,
  },
  onBehalf: (client) => `on behalf of ${client}, the controller (Art. 28 GDPR)`,
  citing: {
    laws: { gdpr: "GDPR", "uk-gdpr": "UK GDPR" },
    provision: ({ article, paragraph, point }, law) =>
      `Art. ${article}${paragraph ? `(${paragraph})` : ""}${point ? `(${point})` : ""} ${law}`,
    recital: (recital, law) => `recital ${recital} ${law}`,
    frenchAct: (article) => `Art. ${article} of the French Act no. 78-17 of 6 January 1978`,
  },
  proofs: {
    account: (...to) =>
      `Sign in with your account${accountLabel(...to)} on the page of your request. You need not send us anything.`,
    matching: () =>
      "Answer a few questions on the page of your request. We compare the answers with what we already hold, and keep only whether they agree.",
    document: (...to) =>
      `Show us one document on the page of your request. There you can cover what we do not need before you send it.${acceptedDocument(...to)}${maskedParts(...to)}`,
    "postal-code": () =>
      "We send a letter with a code to the postal address that we hold. Type the code on the page of your request.",
  },
  postalLetter: {
    title: "Your code",
    salutation: (name) => `Dear ${name},`,
    date: "Date",
    reference: "Reference",
    intro: (name) =>
      `${name} received a request about personal data in your name. With this code you show that the request comes from you: whoever has this letter lives at your address or was given it by you.`,
    heading: "What to do",
    code: "Your code",
    validUntil: "Valid until",
    where:
      "Open the page of your request and type the code there. Capital or small letters make no difference.",
    page: "Page of your request",
    how: "To open the page you need the reference above and the e-mail address from which the request was sent. Nobody from us will ever ask you for the code in another way.",
    stranger: (name) =>
      `You have not asked for anything? Then somebody else has. Do not use the code, and tell ${name}: your data stays where it is.`,
    goodbye: "Yours sincerely,",
  },
};
