import type { Language, Right } from "@/db/schema/enums";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import { citeArticle } from "@/lib/letters/cite-article";
import { letterDate } from "@/lib/letters/letter-date";
import { german } from "@/lib/letters/texts/de";
import { english } from "@/lib/letters/texts/en";
import { french } from "@/lib/letters/texts/fr";
import type { Cite, LetterText } from "@/lib/letters/texts/letter-text";
import { dutch } from "@/lib/letters/texts/nl";

/** What a letter is worded with: the texts of its language, and the law of the controller's seat. */
export interface LetterWords {
  readonly text: LetterText;
  readonly cite: Cite;
  readonly date: (date: PlainDate) => string;
  /** The name of a country; the code where it has none. */
  readonly country: (code: string) => string;
}

export const letterTexts: Readonly<Record<Language, LetterText>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
};

/** The provision that gives each right. */
export const rightArticles: Readonly<Record<Right, string>> = {
  access: "15",
  rectification: "16",
  erasure: "17",
  restriction: "18",
  portability: "20",
  objection: "21",
  "consent-withdrawal": "7(3)",
  "human-review": "22",
  "post-mortem": "FR-78-17:85",
};

/** @param country ISO 3166-1 alpha-2 of the controller's seat: in the United Kingdom the UK GDPR is cited. */
export function letterWords(language: Language, country: string): LetterWords {
  const countries = new Intl.DisplayNames(language, { type: "region" });
  return {
    text: letterTexts[language],
    cite: (article) => citeArticle(article, language, country === "GB" ? "uk-gdpr" : "gdpr"),
    date: (date) => letterDate(language, date),
    country: (code) => countries.of(code) ?? code,
  };
}
