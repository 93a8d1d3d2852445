import type { Locale } from "@/lib/i18n/locales";

/** A country under its name in the language of the page; the code where there is none. */
export const countryName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;

/** Countries as a reader looks for them: by name, accents and all. */
export function countriesByName(
  locale: Locale,
  codes: readonly string[],
): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const { compare } = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => compare(a.label, b.label));
}
