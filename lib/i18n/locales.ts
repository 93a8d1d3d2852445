/** The languages that the portal, the mails and the bundles speak. The first is the fallback. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4). */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find((q) => q !== undefined);
      return {
        language: tag.split("-")[0]?.toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? locales[0];
}
