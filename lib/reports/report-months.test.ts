import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, plainDate } from "@/lib/deadlines/plain-date";
import { instantsOf, lastTwelveMonths, listMonths, parseMonths } from "@/lib/reports/report-months";

describe("months of a report", () => {
  it.each([
    ["2026-01", "2026-12", { from: "2026-01", to: "2026-12" }],
    ["2026-02", "2026-02", { from: "2026-02", to: "2026-02" }],
    ["2016-02", "2026-01", { from: "2016-02", to: "2026-01" }],
    ["2016-01", "2026-01", null],
    ["2026-03", "2026-02", null],
    ["2026-13", "2026-13", null],
    ["2026-1", "2026-02", null],
    ["2026-01-01", "2026-02-01", null],
    ["", "", null],
    [undefined, "2026-02", null],
    ["2026-02", undefined, null],
  ] as const)("%s to %s", (from, to, expected) => {
    expect(parseMonths(from, to)).toEqual(expected);
  });

  it("are the last twelve by default, the present one included", () => {
    expect(lastTwelveMonths(plainDate("2026-03-31"))).toEqual({ from: "2025-04", to: "2026-03" });
    expect(listMonths(lastTwelveMonths(plainDate("2026-03-31")))).toHaveLength(12);
  });

  it("are listed across years", () => {
    expect(listMonths({ from: "2025-11", to: "2026-02" })).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
  });

  it("begin and end at midnight of the zone, also where clocks change within them", () => {
    expect(instantsOf({ from: "2026-03", to: "2026-03" }, "Europe/Paris")).toEqual({
      startsAt: new Date("2026-02-28T23:00:00Z"),
      endsAt: new Date("2026-03-31T22:00:00Z"),
    });
  });

  it("hold every instant whose local date lies in them, and no other", () => {
    const months = { from: "2026-03", to: "2026-10" };
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(plainDate("2026-06-01"), days));
    const minute = fc.integer({ min: 0, max: 1_439 });
    const zone = fc.constantFrom("Europe/Paris", "Atlantic/Azores", "Pacific/Auckland", "America/Sao_Paulo");
    fc.assert(
      fc.property(day, minute, zone, (on, minutes, timeZone) => {
        const at = new Date(Date.parse(`${on}T00:00:00Z`) + minutes * 60_000);
        const { startsAt, endsAt } = instantsOf(months, timeZone);
        const month = localDate(at, timeZone).slice(0, 7);
        expect(at >= startsAt && at < endsAt).toBe(month >= months.from && month <= months.to);
      }),
    );
  });
});
