import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUp, daysAt, type RequestCell } from "@/lib/reports/add-up";

const took = (...days: (number | null)[]) => days.map((one) => ({ days: one, count: 1 }));

describe("the days by which a share had ended", () => {
  it.each([
    { name: "nothing", cells: [], share: 0.5, expected: null },
    { name: "only what has no days", cells: took(null, null), share: 0.5, expected: null },
    { name: "one", cells: took(7), share: 0.95, expected: 7 },
    { name: "the middle of three", cells: took(30, 1, 4), share: 0.5, expected: 4 },
    { name: "between two", cells: took(10, 20, null), share: 0.5, expected: 15 },
    { name: "95 of 100", cells: took(3, 21, 28, 29, 52), share: 0.95, expected: 29 + 0.8 * 23 },
    {
      name: "counted together",
      cells: [
        { days: 2, count: 3 },
        { days: 9, count: 1 },
      ],
      share: 1,
      expected: 9,
    },
  ])("$name", ({ cells, share, expected }) => {
    const found = daysAt(cells, share);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  it("is the same however equal days are put together, and never outside of them", () => {
    const days = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const single = daysAt(took(...all), share) ?? Number.NaN;
        const distinct = [...new Set(all)];
        const together = distinct.map((one) => ({
          days: one,
          count: all.filter((day) => day === one).length,
        }));
        expect(daysAt(together, share)).toBeCloseTo(single, 9);
        const sorted = all.toSorted((a, b) => a - b);
        const place = share * (sorted.length - 1);
        expect(single).toBeGreaterThanOrEqual(sorted[Math.floor(place)] ?? Number.NaN);
        expect(single).toBeLessThanOrEqual(sorted[Math.ceil(place)] ?? Number.NaN);
      }),
    );
  });
});

const cell: RequestCell = {
  controllerId: "c",
  month: "2026-01",
  channel: "portal",
  fate: "answered",
  closed: false,
  inTime: true,
  inOneMonth: false,
  inThreeMonths: true,
  days: 40,
  count: 2,
};

it("adds up what is alike", () => {
  const open: RequestCell = {
    ...cell,
    fate: "open",
    inTime: false,
    inThreeMonths: null,
    days: null,
    count: 3,
  };
  const other = { ...open, fate: "merged", inTime: null, inOneMonth: null, closed: true, count: 1 } as const;
  expect(addUp([cell, open, other])).toEqual({
    received: 6,
    answered: 2,
    withdrawn: 0,
    lapsed: 0,
    merged: 1,
    handedOver: 0,
    open: 3,
    closed: 0,
    onTime: 2,
    late: 3,
    withinOneMonth: 0,
    beyondOneMonth: 5,
    withinThreeMonths: 2,
    beyondThreeMonths: 0,
    medianDays: 40,
    p95Days: 40,
  });
  expect(addUp([])).toMatchObject({ received: 0, medianDays: null, p95Days: null });
});
