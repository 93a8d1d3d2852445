import type { Language } from "@/db/schema/enums";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { Law } from "@/lib/letters/citing";

/**
 * Where the UK GDPR stands elsewhere since the Data (Use and Access) Act 2025: the time to answer in Art. 12A,
 * automated decisions in Arts. 22A to 22C.
 */
const movedInUk: Readonly<Record<string, string>> = {
  "12(3)": "12A",
  "22": "22A",
  "22(1)": "22A",
  "22(2)(a)": "22B",
  "22(2)(b)": "22B",
  "22(2)(c)": "22B",
  "22(3)": "22C",
};

/**
 * A provision as the language cites it. Takes articles of the GDPR (`17(3)(b)`, `12(5)`, `15`), its recitals
 * (`recital:63`) and articles of the French act no. 78-17 (`FR-78-17:85`).
 * @throws RangeError for anything else: a letter never cites what nobody can look up.
 */
export function citeArticle(reference: string, language: Language, law: Law = "gdpr"): string {
  const { laws, provision, recital, frenchAct } = languagePacks[language].citing;
  const french = /^FR-78-17:(\d+)$/.exec(reference)?.[1];
  if (french !== undefined) return frenchAct(french);
  const number = /^recital:(\d+)$/.exec(reference)?.[1];
  if (number !== undefined) return recital(number, laws[law]);
  const place = law === "uk-gdpr" ? (movedInUk[reference] ?? reference) : reference;
  const [, article, paragraph, point] = /^(\d+[A-Z]?)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(place) ?? [];
  if (article === undefined) throw new RangeError(`${reference} is no provision that can be cited.`);
  return provision({ article, paragraph, point }, laws[law]);
}
