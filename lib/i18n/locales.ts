import { type Language, languages } from "@/db/schema/enums";

/** The languages that the portal, the mails and the bundles speak: those of the letters. The first is the fallback. */
export const locales = languages;
export type Locale = Language;

/** The languages that the desk speaks. Who works there may still write letters in all of them. */
export const deskLocales = ["en", "fr"] as const satisfies readonly Locale[];
export type DeskLocale = (typeof deskLocales)[number];

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** The best of the portal's languages for an `Accept-Language` header (RFC 9110 §12.5.4); English for any other. */
export const negotiateLocale = (acceptLanguage: string | null): Locale => best(locales, acceptLanguage);

/** The same among the languages of the desk: who would read Dutch, then French, reads French there. */
export const negotiateDeskLocale = (acceptLanguage: string | null): DeskLocale =>
  best(deskLocales, acceptLanguage);

function best<L extends Locale>(spoken: readonly [L, ...(readonly L[])], acceptLanguage: string | null): L {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const quality = params
        .map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1])
        .find((q) => q !== undefined);
      return {
        language: tag.trim().split("-")[0]?.toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const found = spoken.find((known) => known === language);
    if (found !== undefined) return found;
  }
  return spoken[0];
}
