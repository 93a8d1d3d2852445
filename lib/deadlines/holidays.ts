import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { holidayTable, holidayYears } from "@/lib/deadlines/holidays-data";
import { type PlainDate, partsOf } from "@/lib/deadlines/plain-date";

/**
 * A place with a list of public holidays: EEA states and CH (ISO 3166-1), parts of the United Kingdom (ISO 3166-2;
 * `GB` alone is the list common to all four) and `US-CA`.
 */
export type HolidayList = keyof typeof holidayTable;

export const holidayLists = Object.keys(holidayTable) as readonly HolidayList[];

export function isHolidayList(code: string): code is HolidayList {
  return Object.hasOwn(holidayTable, code);
}

/**
 * Whether a date is a public holiday of the whole country (Reg. 1182/71 Art. 2(1); regional holidays do not count).
 * @throws DeadlineError `unknown-country`; `holidays-out-of-range` for a year that the lists do not cover: the law
 * of that year is unknown, so there is no answer rather than a guess.
 */
export function isPublicHoliday(date: PlainDate, country: string): boolean {
  const { year } = partsOf(date);
  if (year < holidayYears.first || year > holidayYears.last) {
    throw new DeadlineError(
      "holidays-out-of-range",
      "receivedAt",
      `Public holidays are known from ${holidayYears.first} to ${holidayYears.last}, not for ${date}.`,
    );
  }
  return daysOf(country).has(date);
}

const unpacked = new Map<HolidayList, ReadonlySet<string>>();

function daysOf(country: string): ReadonlySet<string> {
  if (!isHolidayList(country)) {
    throw new DeadlineError(
      "unknown-country",
      "country",
      `There is no list of public holidays for ${country}: use one of ${holidayLists.join(", ")}.`,
    );
  }
  const days = unpacked.get(country) ?? unpack(holidayTable[country]);
  unpacked.set(country, days);
  return days;
}

/** See the comment of the table for the packed form. */
function unpack(packed: string): ReadonlySet<string> {
  const [everyYear = "", ...years] = packed.split("; ");
  return new Set(
    years.flatMap((line) => {
      const [year = "", ...further] = line.split(" ");
      return [...everyYear.split(" "), ...further].map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
    }),
  );
}
