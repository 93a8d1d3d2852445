import { type Language, languages } from "@/db/schema/enums";

/** The best of the explanations' languages for an `Accept-Language` header (RFC 9110 §12.5.4); English for any other. */
export function negotiateLanguage(acceptLanguage: string | null): Language {
  let best: { readonly language: Language; readonly quality: number } | null = null;
  for (const part of (acceptLanguage ?? "").split(",")) {
    const [tag = "", ...params] = part.trim().split(";");
    const language = languages.find((known) => known === tag.split("-")[0]?.toLowerCase());
    const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
    const quality = weight === undefined ? 1 : Number(weight);
    if (language !== undefined && quality > (best?.quality ?? 0)) best = { language, quality };
  }
  return best?.language ?? "en";
}
