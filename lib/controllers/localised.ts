import type { Localised } from "./record-parts";

/**
 * The text in a language; in the controller's default one when the record does not offer it. A checked record has all
 * of its languages, so this falls back only for a reader whose language the controller does not offer.
 */
export function inLanguage(text: Localised, locale: string, defaultLocale: string): string {
  return text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? "";
}
