import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holidayLists } from "@/lib/deadlines/holidays";
import { addDays, daysBetween, plainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays, dayOff, isWorkingDay, nextWorkingDay } from "@/lib/deadlines/working-days";

const anyDate = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays(plainDate("2016-01-01"), days));
/** New Zealand counts no day for three weeks around the New Year. */
const anyList = fc.constantFrom(...holidayLists.filter((list) => list !== "NZ"));

describe("working days", () => {
  it.each([
    ["2026-04-03", "DE", "2026-04-07"],
    ["2026-04-03", "FR", "2026-04-03"],
    ["2026-12-25", "IE", "2026-12-28"],
    ["2026-12-25", "GB-ENG", "2026-12-29"],
    ["2027-12-25", "GB-ENG", "2027-12-29"],
    ["2026-12-31", "FR", "2026-12-31"],
    ["2027-01-01", "GB-SCT", "2027-01-05"],
    ["2026-05-02", "IE", "2026-05-05"],
  ])("from %s in %s the next is %s", (date, country, next) =>
    expect(nextWorkingDay(plainDate(date), country)).toBe(next),
  );

  it("tell why a day is none", () => {
    const reasons = ["2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04"].map((date) =>
      dayOff(plainDate(date), "FR"),
    );
    expect(reasons).toEqual(["holiday", "saturday", "sunday", null]);
  });

  it("never lie before the day asked about, nor is one left out", () => {
    fc.assert(
      fc.property(anyDate, anyList, (date, country) => {
        const next = nextWorkingDay(date, country);
        expect(isWorkingDay(next, country)).toBe(true);
        for (let day = date; day < next; day = addDays(day, 1))
          expect(isWorkingDay(day, country)).toBe(false);
        expect(nextWorkingDay(next, country)).toBe(next);
        expect(daysBetween(date, next)).toBeLessThan(12);
      }),
    );
  });

  it("count forth and back", () => {
    expect(addWorkingDays(plainDate("2026-04-30"), 1, "FR")).toBe("2026-05-04");
    expect(addWorkingDays(plainDate("2026-05-04"), -2, "FR")).toBe("2026-04-29");
    expect(addWorkingDays(plainDate("2026-05-02"), 0, "FR")).toBe("2026-05-02");
    fc.assert(
      fc.property(anyDate, anyList, fc.integer({ min: 1, max: 40 }), (date, country, count) => {
        const day = nextWorkingDay(date, country);
        expect(addWorkingDays(addWorkingDays(day, count, country), -count, country)).toBe(day);
      }),
    );
  });
});
