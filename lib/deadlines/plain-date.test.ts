import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonthsClamped,
  compareDates,
  dayOfWeek,
  daysBetween,
  localDate,
  parsePlainDate,
  partsOf,
  plainDate,
  startOfDay,
} from "@/lib/deadlines/plain-date";
import { isTimeZone } from "@/lib/deadlines/time-zone";

const anyDate = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(plainDate("1980-01-01"), days));

describe("plain dates", () => {
  it.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "2026-01-01T00:00Z",
    "0999-01-01",
    "",
  ])("%j is no date", (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  it.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a date", (text) =>
    expect(parsePlainDate(text)).toBe(text),
  );

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-05-10", 0, "2026-05-10"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonthsClamped(plainDate(from), months)).toBe(to);
  });

  it("keep the day of the month or take the last one there is", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 30 }), (date, months) => {
        const moved = addMonthsClamped(date, months);
        const isLast = partsOf(addDays(moved, 1)).day === 1;
        expect(
          partsOf(moved).day === partsOf(date).day || (isLast && partsOf(moved).day < partsOf(date).day),
        ).toBe(true);
        const distance =
          (partsOf(moved).year - partsOf(date).year) * 12 + partsOf(moved).month - partsOf(date).month;
        expect(distance).toBe(months);
      }),
    );
  });

  it("come back after days forth and back, and a week apart share the day of the week", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9000, max: 9000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days));
        expect(dayOfWeek(addDays(date, 7 * days))).toBe(dayOfWeek(date));
      }),
    );
  });

  it.each([
    ["2026-11-22", 7],
    ["2026-11-23", 1],
    ["1969-12-31", 3],
    ["2000-02-29", 2],
  ])("%s is day %i of the week", (date, day) => expect(dayOfWeek(plainDate(date))).toBe(day));
});

describe("the date in a time zone", () => {
  it.each([
    ["2026-06-30T21:59:59.999Z", "Europe/Paris", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "Europe/Paris", "2026-07-01"],
    ["2026-12-31T22:59:59Z", "Europe/Paris", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "Europe/Paris", "2027-01-01"],
    ["2026-07-01T03:59:59Z", "America/Guadeloupe", "2026-06-30"],
    ["2026-06-30T20:00:00Z", "Indian/Reunion", "2026-07-01"],
    ["2026-06-30T10:00:00Z", "Pacific/Kiritimati", "2026-07-01"],
  ])("%s in %s is %s", (instant, zone, date) => expect(localDate(new Date(instant), zone)).toBe(date));

  it.each([
    ["2026-03-29", "Europe/Paris", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "Europe/Paris", "2026-03-29T22:00:00.000Z"],
    ["2026-10-26", "Europe/Paris", "2026-10-25T23:00:00.000Z"],
    // The clocks of the Azores jump from 00:00 to 01:00: that Sunday has no midnight.
    ["2026-03-29", "Atlantic/Azores", "2026-03-29T01:00:00.000Z"],
    // And in autumn they show 00:00 twice: the day starts with the first.
    ["2026-10-25", "Atlantic/Azores", "2026-10-25T00:00:00.000Z"],
    ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ])("%s in %s starts at %s", (date, zone, instant) => {
    expect(startOfDay(plainDate(date), zone).toISOString()).toBe(instant);
  });

  it("starts a day at its first instant, in every zone and season", () => {
    const zones = fc.constantFrom(
      "Europe/Paris",
      "Atlantic/Azores",
      "America/Havana",
      "Pacific/Apia",
      "Asia/Kathmandu",
    );
    fc.assert(
      fc.property(anyDate, zones, (date, zone) => {
        const start = startOfDay(date, zone);
        expect(localDate(new Date(start.getTime() - 1), zone) < date).toBe(true);
        expect(localDate(start, zone) >= date).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("is refused for zones and instants that do not exist", () => {
    expect(() => localDate(new Date(0), "Europe/Atlantis")).toThrow(
      expect.objectContaining({ code: "unknown-time-zone" }),
    );
    expect(() => localDate(new Date("never"), "Europe/Paris")).toThrow(
      expect.objectContaining({ code: "invalid-instant" }),
    );
    expect([isTimeZone("europe/paris"), isTimeZone("Paris")]).toEqual([true, false]);
  });
});
