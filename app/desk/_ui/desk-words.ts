import { headers } from "next/headers";
import { cache } from "react";
import { type DeskLocale, negotiateDeskLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export type DeskWords = ReturnType<typeof translator<"desk">>;
export type Terms = ReturnType<typeof translator<"terms">>;

/** The language and the texts of one page of the desk. */
export interface Wording {
  readonly locale: DeskLocale;
  readonly t: DeskWords;
  readonly terms: Terms;
}

/** The desk speaks the browser's language as far as it knows it: it has no addresses per language. */
export const getWording = cache(async (): Promise<Wording> => {
  const locale = negotiateDeskLocale((await headers()).get("accept-language"));
  return { locale, t: translator(locale, "desk"), terms: translator(locale, "terms") };
});
