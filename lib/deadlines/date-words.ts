import type { ExplanationLocale } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";

/** Places that Intl does not name, or not by their own name. */
const places: Readonly<Record<string, Readonly<Record<ExplanationLocale, string>>>> = {
  GB: { en: "United Kingdom", fr: "Royaume-Uni" },
  "GB-ENG": { en: "England", fr: "Angleterre" },
  "GB-NIR": { en: "Northern Ireland", fr: "Irlande du Nord" },
  "GB-SCT": { en: "Scotland", fr: "Écosse" },
  "GB-WLS": { en: "Wales", fr: "pays de Galles" },
  "US-CA": { en: "California", fr: "Californie" },
};

const formats: Readonly<Record<ExplanationLocale, Record<"short" | "withWeekday", Intl.DateTimeFormat>>> = {
  en: formatsOf("en-GB"),
  fr: formatsOf("fr-FR"),
};

function formatsOf(tag: string) {
  const parts = { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" } as const;
  return {
    short: new Intl.DateTimeFormat(tag, parts),
    withWeekday: new Intl.DateTimeFormat(tag, { ...parts, weekday: "long" }),
  };
}

/** `5 April 2027`, `1er avril 2027`; with the day of the week `Monday 5 April 2027`, `lundi 5 avril 2027`. */
export function dateInWords(locale: ExplanationLocale, date: PlainDate, withWeekday = false): string {
  const format = formats[locale][withWeekday ? "withWeekday" : "short"];
  const words = format.format(new Date(`${date}T00:00:00Z`));
  return locale === "fr" ? words.replace(/(^|\s)1(?=\s)/, "$11er") : words.replace(",", "");
}

/** The name of a country or of one of the parts that have holidays of their own; the code when it has no name. */
export function placeInWords(locale: ExplanationLocale, country: string): string {
  if (Object.hasOwn(places, country)) return places[country]?.[locale] ?? country;
  return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
}
