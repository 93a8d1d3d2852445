import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  buildHolidayTable,
  buildRegionTable,
  renderHolidayFile,
  renderRegionFile,
} from "@/lib/deadlines/generate-holidays";
import { holidayLists, holidayRegions, isPublicHoliday } from "@/lib/deadlines/holidays";
import { holidayCorrections } from "@/lib/deadlines/holidays-corrections";
import { holidayYears } from "@/lib/deadlines/holidays-data";
import { holidayOverrides } from "@/lib/deadlines/holidays-override";
import { addDays, plainDate } from "@/lib/deadlines/plain-date";

describe("the lists of public holidays", () => {
  it("are what the generator makes of the source and the corrections today", () => {
    const committed = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
    const table = buildHolidayTable();
    const regions = buildRegionTable(table);
    expect(renderHolidayFile(table, regions)).toBe(committed("holidays-data.ts"));
    expect(renderRegionFile(regions)).toBe(committed("holiday-regions-data.ts"));
  });

  it("cover the EEA, the United Kingdom, Switzerland and whoever counts in working days", () => {
    const eea =
      "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");
    const others = ["CH", "GB", "GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS", "MX", "NZ", "US-CA"];
    expect([...holidayLists].sort()).toEqual([...eea, ...others].sort());
    expect(() => isPublicHoliday(plainDate("2026-01-01"), "toString")).toThrow("no list");
  });

  it("hold New Year's Day and Christmas of every year everywhere", () => {
    for (const list of holidayLists) {
      for (let year = holidayYears.first; year <= holidayYears.last; year++) {
        expect(isPublicHoliday(plainDate(`${year}-01-01`), list)).toBe(true);
        expect(isPublicHoliday(plainDate(`${year}-12-25`), list)).toBe(true);
      }
    }
  });

  it.each([
    ["IE", "2026-12-28", false, "St Stephen's Day on a Saturday has no substitute"],
    ["IE", "2022-03-18", true, "single public holiday"],
    ["IE", "2022-02-07", false, "St Brigid's Day exists since 2023"],
    ["IE", "2023-02-06", true, "St Brigid's Day, first Monday in February"],
    ["IE", "2030-02-01", true, "St Brigid's Day, 1 February when it is a Friday"],
    ["DE", "2026-04-03", true, "Good Friday in every Land"],
    ["DE", "2028-12-26", true, "second day of Christmas in every Land"],
    ["DE", "2026-01-06", false, "Epiphany in three Länder only"],
    ["DE", "2017-10-31", true, "Reformation Day of 2017 in the whole country"],
    ["DE", "2018-10-31", false, "Reformation Day in some Länder only"],
    ["LU", "2018-05-09", false, "Europe Day before the law of 2019"],
    ["LU", "2019-05-09", true, "Europe Day"],
    ["FR", "2028-12-26", false, "Alsace-Moselle only"],
    ["FR", "2026-04-03", false, "Good Friday in Alsace-Moselle only"],
    ["BE", "2026-11-15", false, "King's Feast, for public services only"],
    ["DK", "2023-05-05", true, "Great Prayer Day"],
    ["DK", "2024-04-26", false, "Great Prayer Day, abolished"],
    ["RO", "2026-01-02", true, "second day of the New Year"],
    ["RO", "2023-01-06", false, "Epiphany before 2024"],
    ["CY", "2026-02-23", true, "Green Monday"],
    ["CY", "2026-02-24", false, "the day after Green Monday"],
    ["IT", "2027-10-04", true, "Saint Francis since 2026"],
    ["CH", "2026-04-06", false, "Easter Monday is cantonal"],
    ["LI", "2027-11-01", true, "All Saints"],
    ["IS", "2026-12-24", false, "half a holiday"],
    ["GB-ENG", "2026-12-28", true, "substitute of Boxing Day on a Saturday"],
    ["GB-ENG", "2027-12-27", true, "substitute of Christmas Day on a Saturday"],
    ["GB-ENG", "2027-12-28", true, "substitute of Boxing Day on a Sunday"],
    ["GB-ENG", "2022-06-02", true, "spring bank holiday, moved for the jubilee"],
    ["GB-ENG", "2022-05-30", false, "spring bank holiday, moved away"],
    ["GB-SCT", "2028-01-03", true, "substitute of New Year's Day on a Saturday"],
    ["GB-SCT", "2028-01-04", true, "substitute of 2 January on a Sunday"],
    ["GB-SCT", "2026-04-06", false, "no Easter Monday"],
    ["GB-SCT", "2026-08-31", false, "summer holiday in England at the end of August"],
    ["GB-SCT", "2026-08-03", true, "summer holiday"],
    ["GB-SCT", "2024-12-02", true, "substitute of St Andrew's Day on a Saturday"],
    ["GB-SCT", "2026-06-15", true, "World Cup"],
    ["GB-NIR", "2026-07-13", true, "substitute of 12 July on a Sunday"],
    ["GB-NIR", "2026-03-17", true, "St Patrick's Day"],
    ["GB-WLS", "2026-03-17", false, "St Patrick's Day is Northern Irish"],
    ["GB", "2026-04-03", true, "Good Friday in all four parts"],
    ["GB", "2026-04-06", false, "Easter Monday not in Scotland"],
    ["FR-57", "2026-04-03", true, "Good Friday in Alsace-Moselle"],
    ["FR-68", "2028-12-26", true, "second day of Christmas in Alsace-Moselle"],
    ["FR-57", "2026-07-14", true, "the national days hold in the regions"],
    ["FR-RE", "2027-12-20", true, "abolition of slavery on Réunion"],
    ["DE-BY", "2026-01-06", true, "Epiphany in Bavaria"],
    ["DE-BY", "2026-06-04", true, "Corpus Christi in Bavaria"],
    ["DE-BE", "2026-06-04", false, "no Corpus Christi in Berlin"],
    ["DE-BE", "2027-03-08", true, "Women's Day in Berlin"],
    ["DE-SN", "2026-11-18", true, "Day of Repentance and Prayer in Saxony"],
    ["ES-CT", "2026-09-11", true, "Diada"],
    ["ES-MD", "2026-09-11", false, "Catalan only"],
    ["CH-ZH", "2026-04-06", true, "Easter Monday in Zürich"],
    ["CH-TI", "2026-04-03", false, "no Good Friday in Ticino"],
    ["CH-ZH", "2026-04-03", true, "Good Friday in Zürich"],
    ["IT-32", "2026-05-25", true, "Whit Monday in South Tyrol"],
    ["GR", "2024-05-07", true, "1 May moved behind Easter"],
    ["GR", "2024-05-01", false, "1 May moved behind Easter"],
    ["LV", "2023-07-10", true, "single public holiday"],
    ["NZ", "2026-07-10", true, "Matariki"],
    ["NZ", "2027-01-15", true, "last day that the Privacy Act leaves out around the New Year"],
    ["NZ", "2027-01-18", false, "counted again"],
    ["NZ", "2027-04-26", true, "ANZAC Day on a Sunday, Mondayised"],
    ["MX", "2026-02-02", true, "Constitution Day, first Monday in February"],
  ])("%s %s is %s: %s", (list, date, expected) =>
    expect(isPublicHoliday(plainDate(date), list)).toBe(expected),
  );

  const places = [...holidayLists, ...holidayRegions.map(({ code }) => code)];

  it("know regions of federal countries only, each under a name", () => {
    expect([...new Set(holidayRegions.map(({ code }) => code.slice(0, 3)))]).toEqual([
      ...["CH-", "DE-", "ES-", "FR-", "IT-"],
    ]);
    expect(holidayRegions.every(({ name }) => name.length > 2)).toBe(true);
  });

  it("take the overrides of a year as they stand, each with a reason", () => {
    for (const [year, overrides] of Object.entries(holidayOverrides)) {
      for (const { list, add = [], remove = [], reason } of overrides) {
        expect(places).toContain(list);
        expect(reason.length).toBeGreaterThan(20);
        expect(add.length + remove.length).toBeGreaterThan(0);
        for (const day of add) expect(isPublicHoliday(plainDate(`${year}-${day}`), list)).toBe(true);
        for (const day of remove) expect(isPublicHoliday(plainDate(`${year}-${day}`), list)).toBe(false);
      }
    }
  });

  it("correct lists that exist, each with a reason and an effect", () => {
    for (const { list, add = [], remove = [], reason } of holidayCorrections) {
      expect(places).toContain(list);
      expect(reason.length).toBeGreaterThan(20);
      expect(add.length + remove.length).toBeGreaterThan(0);
    }
  });

  it("answer nothing for years and countries that they do not know", () => {
    const before = addDays(plainDate(`${holidayYears.first}-01-01`), -1);
    const after = addDays(plainDate(`${holidayYears.last}-12-31`), 1);
    for (const date of [before, after]) {
      expect(() => isPublicHoliday(date, "FR")).toThrow(
        expect.objectContaining({ code: "holidays-out-of-range" }),
      );
    }
    expect(() => isPublicHoliday(plainDate("2026-01-01"), "XX")).toThrow(
      expect.objectContaining({ code: "unknown-country", field: "country" }),
    );
  });
});
