import type { Terms } from "@/app/desk/_ui/desk-words";
import { languages } from "@/db/schema/enums";

/** The language that a letter to this person comes in unless staff choose another one. */
export function letterLanguage(
  locale: string,
  terms: Terms,
): { readonly name: string; readonly code: string } {
  const code = languages.find((known) => known === locale) ?? languages[0];
  return { name: terms(`language.${code}`), code };
}
