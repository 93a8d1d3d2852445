import type { Language } from "@/db/schema/enums";
import { type PlainDate, partsOf } from "@/lib/deadlines/plain-date";

interface DateWords {
  readonly months: string;
  readonly write: (day: number, month: string, year: number) => string;
}

/** Written out here: a letter made again must have the same bytes, and a runtime's locale data changes. */
const words: Readonly<Record<Language, DateWords>> = {
  en: {
    months: "January February March April May June July August September October November December",
    write: (day, month, year) => `${day} ${month} ${year}`,
  },
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    write: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  },
  nl: {
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    write: (day, month, year) => `${day} ${month} ${year}`,
  },
  de: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    write: (day, month, year) => `${day}. ${month} ${year}`,
  },
};

/** `5 April 2027`, `1er avril 2027`, `5 april 2027`, `5. April 2027`. */
export function letterDate(language: Language, date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const { months, write } = words[language];
  return write(day, months.split(" ")[month - 1] ?? "", year);
}
