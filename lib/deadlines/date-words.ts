import type { Language } from "@/db/schema/enums";
import { countryOf, holidayRegions } from "@/lib/deadlines/holidays";
import type { PlainDate } from "@/lib/deadlines/plain-date";

/** Places that Intl does not name, or not by their own name. */
const places: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  GB: { en: "United Kingdom", fr: "Royaume-Uni", nl: "Verenigd Koninkrijk", de: "Vereinigtes Königreich" },
  "GB-ENG": { en: "England", fr: "Angleterre", nl: "Engeland", de: "England" },
  "GB-NIR": { en: "Northern Ireland", fr: "Irlande du Nord", nl: "Noord-Ierland", de: "Nordirland" },
  "GB-SCT": { en: "Scotland", fr: "Écosse", nl: "Schotland", de: "Schottland" },
  "GB-WLS": { en: "Wales", fr: "pays de Galles", nl: "Wales", de: "Wales" },
  "US-CA": { en: "California", fr: "Californie", nl: "Californië", de: "Kalifornien" },
};

const formats: Readonly<Record<Language, Record<"short" | "withWeekday", Intl.DateTimeFormat>>> = {
  en: formatsOf("en-GB"),
  fr: formatsOf("fr-FR"),
  nl: formatsOf("nl-NL"),
  de: formatsOf("de-DE"),
};

function formatsOf(tag: string) {
  const parts = { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" } as const;
  return {
    short: new Intl.DateTimeFormat(tag, parts),
    withWeekday: new Intl.DateTimeFormat(tag, { ...parts, weekday: "long" }),
  };
}

/**
 * `5 April 2027`, `1er avril 2027`, `5 april 2027`, `5. April 2027`; with the day of the week `Monday 5 April 2027`,
 * `lundi 5 avril 2027`, `maandag 5 april 2027`, `Montag, 5. April 2027`.
 */
export function dateInWords(language: Language, date: PlainDate, withWeekday = false): string {
  const format = formats[language][withWeekday ? "withWeekday" : "short"];
  const words = format.format(new Date(`${date}T00:00:00Z`));
  if (language === "fr") return words.replace(/(^|\s)1(?=\s)/, "$11er");
  return language === "de" ? words : words.replace(",", "");
}

/**
 * The name of a country or of one of the parts that have holidays of their own; a region under the name that it gives
 * itself, with its country; the code when it has no name.
 */
export function placeInWords(language: Language, place: string): string {
  const known = places[place];
  if (known !== undefined) return known[language];
  const region = holidayRegions.find(({ code }) => code === place);
  if (region) return `${region.name}, ${placeInWords(language, countryOf(place))}`;
  return /^[A-Z]{2}$/.test(place)
    ? (new Intl.DisplayNames(language, { type: "region" }).of(place) ?? place)
    : place;
}
