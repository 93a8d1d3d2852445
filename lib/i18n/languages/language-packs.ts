import type { Language } from "@/db/schema/enums";
import { german } from "@/lib/i18n/languages/de";
import { english } from "@/lib/i18n/languages/en";
import { french } from "@/lib/i18n/languages/fr";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { dutch } from "@/lib/i18n/languages/nl";

/** Every language, by its code. */
export const languagePacks: Readonly<Record<Language, LanguagePack>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
};
