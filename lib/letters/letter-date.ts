import type { Language } from "@/db/schema/enums";
import { type PlainDate, partsOf } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";

/** `5 April 2027`, `1er avril 2027`, `5 april 2027`, `5. April 2027`. */
export function letterDate(language: Language, date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const { months, write } = languagePacks[language].letterDate;
  return write(day, months.split(" ")[month - 1] ?? "", year);
}
