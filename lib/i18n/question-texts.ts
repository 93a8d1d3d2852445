import type { Right } from "@/db/schema/enums";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { Locale } from "@/lib/i18n/locales";

/** `label`, `hint` and `none`, and every option that the record does not name itself, by its value. */
export type QuestionTexts = Readonly<Record<string, string>>;

/** The texts of one question of a right; without any for a question that the portal does not know. */
export function questionTexts(locale: Locale, right: Right, slug: string): QuestionTexts {
  const texts: Readonly<Record<string, QuestionTexts>> = languagePacks[locale].portal.answer[right];
  return texts[slug] ?? {};
}
