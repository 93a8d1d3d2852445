import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { regionTable } from "@/lib/deadlines/holiday-regions-data";
import { holidayDigest, holidayTable, holidayYears } from "@/lib/deadlines/holidays-data";
import { holidayOverrides } from "@/lib/deadlines/holidays-override";
import { dayNumberOf, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";

/**
 * A place with a list of public holidays of its own: countries whose holidays a regime looks at (ISO 3166-1), parts of
 * the United Kingdom (ISO 3166-2; `GB` alone is the list common to all four) and `US-CA`.
 */
type HolidayList = keyof typeof holidayTable;

export const holidayLists = Object.keys(holidayTable) as readonly HolidayList[];

/** Regions with public holidays beyond those of their country (ISO 3166-2), with the name that they give themselves. */
export const holidayRegions: readonly { readonly code: string; readonly name: string }[] = Object.entries(
  regionTable,
).map(([code, { name }]) => ({ code, name }));

/**
 * Names the exact content of all lists, overrides of single years included: it changes when any of them does. Stored
 * with every computed date.
 */
export const holidaysVersion = `${holidayYears.first}-${holidayYears.last}:${holidayDigest}+${fingerprint(JSON.stringify(holidayOverrides))}`;

export function isHolidayRegion(code: string): boolean {
  return Object.hasOwn(regionTable, code);
}

/** `DE` of `DE-BY`: the country to which a place belongs. */
export const countryOf = (place: string): string => place.slice(0, 2);

/**
 * Whether a date is a public holiday of a place: of the whole country (Reg. 1182/71 Art. 2(1)), and of the region when
 * the place is one.
 * @throws DeadlineError `unknown-country`; `holidays-out-of-range` for a year that the lists do not cover: the law
 * of that year is unknown, so there is no answer rather than a guess.
 */
export function isPublicHoliday(date: PlainDate, place: string): boolean {
  const holiday = calendarOf(place)[dayNumberOf(date) - firstDay];
  if (holiday !== undefined) return holiday === 1;
  throw new DeadlineError(
    "holidays-out-of-range",
    "receivedAt",
    `Public holidays are known from ${holidayYears.first} to ${holidayYears.last}, not for ${date}.`,
  );
}

const firstDay = dayNumberOf(plainDate(`${holidayYears.first}-01-01`));
const lastDay = dayNumberOf(plainDate(`${holidayYears.last}-12-31`));

/** Per place one byte a day, from the first day of the lists to the last: 1 on public holidays. */
const calendars = new Map<string, Uint8Array>();

function calendarOf(place: string): Uint8Array {
  const known = calendars.get(place);
  if (known) return known;
  const calendar = new Uint8Array(lastDay - firstDay + 1);
  const mark = (date: string, holiday: 0 | 1) => {
    calendar[dayNumberOf(plainDate(date)) - firstDay] = holiday;
  };
  for (const date of unpack(nationalList(place))) mark(date, 1);
  for (const date of unpack(regionTable[place]?.adds ?? "")) mark(date, 1);
  for (const [year, overrides] of Object.entries(holidayOverrides)) {
    for (const { list, add = [], remove = [] } of overrides) {
      if (list !== place && !(isHolidayRegion(place) && list === countryOf(place))) continue;
      for (const day of remove) mark(`${year}-${day}`, 0);
      for (const day of add) mark(`${year}-${day}`, 1);
    }
  }
  calendars.set(place, calendar);
  return calendar;
}

function nationalList(place: string): string {
  const list = isHolidayRegion(place) ? countryOf(place) : place;
  const known = holidayLists.find((candidate) => candidate === list);
  if (known !== undefined) return holidayTable[known];
  throw new DeadlineError(
    "unknown-country",
    "country",
    `There is no list of public holidays for ${place}: use one of ${holidayLists.join(", ")}.`,
  );
}

/** See the comment of the table for the packed form. */
function unpack(packed: string): string[] {
  const [everyYear = "", ...years] = packed.split("; ");
  const fixed = everyYear.split(" ").filter(Boolean);
  return years.flatMap((line) => {
    const [year = "", ...further] = line.split(" ");
    return [...fixed, ...further].map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
  });
}

/** FNV-1a, 32 bits, as 8 hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
