import type { Language, Right } from "@/db/schema/enums";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { citeArticle } from "@/lib/letters/cite-article";
import { letterDate } from "@/lib/letters/letter-date";
import type { Cite, LetterText } from "@/lib/letters/texts/letter-text";

/** What a letter is worded with: the texts of its language, and the law of the controller's seat. */
export interface LetterWords {
  readonly text: LetterText;
  readonly cite: Cite;
  readonly date: (date: PlainDate) => string;
  /** The name of a country; the code where it has none. */
  readonly country: (code: string) => string;
}

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
    text: languagePacks[language].letters,
    cite: (article) => citeArticle(article, language, country === "GB" ? "uk-gdpr" : "gdpr"),
    date: (date) => letterDate(language, date),
    country: (code) => countries.of(code) ?? code,
  };
}
