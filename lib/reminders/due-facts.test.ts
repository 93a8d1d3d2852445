import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "@/lib/deadlines/plain-date";
import { isWorkingDay } from "@/lib/deadlines/working-days";
import { dueFacts, lastDateToLookAt, latestStep, standingOf } from "@/lib/reminders/due-facts";

const on = (day: string, dueOn: string, since = "2026-01-01", place = "FR") =>
  dueFacts({ dueOn: plainDate(dueOn), since: plainDate(since), place }, plainDate(day));

/** Tuesday 22 December 2026: the 25th and 1 January are holidays in France. */
describe("the steps of a date", () => {
  it.each([
    ["2026-12-07", null],
    ["2026-12-08", "before-10"],
    ["2026-12-14", "before-10"],
    ["2026-12-15", "before-5"],
    ["2026-12-17", "before-5"],
    ["2026-12-18", "before-2"],
    ["2026-12-21", "before-2"],
    ["2026-12-22", "on"],
    ["2026-12-23", "late-1"],
    ["2026-12-30", "late-1"],
    ["2026-12-31", "late-6"],
    ["2027-01-07", "late-6"],
    ["2027-01-08", "late-11"],
  ])("on %s: %s", (day, due) => {
    expect(on(day, "2026-12-22").due).toBe(due);
  });

  it("count the holidays of the controller's own region", () => {
    expect(on("2026-12-18", "2026-12-28", "2026-01-01", "FR").due).toBe("before-5");
    expect(on("2026-12-18", "2026-12-28", "2026-01-01", "DE").due).toBe("before-5");
    expect(on("2026-12-21", "2026-12-28", "2026-01-01", "GB").due).toBe("before-5");
  });

  it("fall on the last working day before, when the date itself is none", () => {
    expect(on("2026-12-17", "2026-12-20").due).toBe("before-2");
    expect(on("2026-12-18", "2026-12-20").due).toBe("on");
    expect(on("2026-12-21", "2026-12-20").due).toBe("late-1");
  });

  it("are told one at a time: what was missed has passed", () => {
    expect(on("2026-12-22", "2026-12-22")).toEqual({
      due: "on",
      passed: ["before-10", "before-5", "before-2"],
    });
  });

  it("begin after the day on which the date became known", () => {
    expect(on("2026-12-15", "2026-12-22", "2026-12-15")).toEqual({
      due: null,
      passed: ["before-10", "before-5"],
    });
    expect(on("2026-12-18", "2026-12-22", "2026-12-15").due).toBe("before-2");
  });
});

describe("in words", () => {
  it.each([
    ["2026-12-14", { state: "ahead", workingDays: 6 }],
    ["2026-12-21", { state: "ahead", workingDays: 1 }],
    ["2026-12-22", { state: "today", workingDays: 0 }],
    ["2026-12-23", { state: "late", workingDays: 1 }],
    ["2026-12-28", { state: "late", workingDays: 3 }],
  ])("%s stands as it is, whatever step brought the mail", (day, standing) => {
    expect(standingOf(plainDate("2026-12-22"), plainDate(day), "FR")).toEqual(standing);
  });

  it("a Sunday's last working day is its day", () => {
    expect(standingOf(plainDate("2026-12-20"), plainDate("2026-12-18"), "FR").state).toBe("today");
  });
});

const places = fc.constantFrom("FR", "BE", "DE-BY", "GB-SCT");
const dates = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(plainDate("2025-01-01"), days));

describe("whatever the date", () => {
  it("is told of on working days only, each step once, in order", () => {
    fc.assert(
      fc.property(dates, places, (dueOn, place) => {
        const told: string[] = [];
        const passed = new Set<string>();
        const since = addDays(dueOn, -60);
        for (let day = since; day <= addDays(dueOn, 30); day = addDays(day, 1)) {
          const facts = dueFacts({ dueOn, since, place }, day);
          if (facts.due && facts.due !== told.at(-1)) {
            expect(isWorkingDay(day, place)).toBe(true);
            expect(passed.has(facts.due)).toBe(false);
            told.push(facts.due);
          }
          for (const step of facts.passed) passed.add(step);
        }
        expect(told.slice(0, 5)).toEqual(["before-10", "before-5", "before-2", "on", "late-1"]);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 60 },
    );
  });

  it("nothing lies beyond the last date that is looked at", () => {
    fc.assert(
      fc.property(dates, places, (today, place) => {
        for (let days = 1; days < 20; days += 1)
          expect(latestStep(addDays(lastDateToLookAt(today, place), days), today, place)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
