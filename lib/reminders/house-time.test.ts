import { describe, expect, it } from "vitest";
import { digestOpen, houseTime, noticesOpen, remindersOpen } from "@/lib/reminders/house-time";

const paris = { timeZone: "Europe/Paris", place: "FR" };
const at = (instant: string, house = paris) => houseTime(new Date(instant), house);
const open = (instant: string, house = paris) => {
  const time = at(instant, house);
  return [remindersOpen(time), digestOpen(time), noticesOpen(time)];
};

describe("the morning of a house", () => {
  it.each([
    ["2026-12-22T05:59:00Z", [false, false, false]],
    ["2026-12-22T06:00:00Z", [true, false, false]],
    ["2026-12-22T06:30:00Z", [true, true, false]],
    ["2026-12-22T07:00:00Z", [true, true, true]],
    ["2026-12-22T11:00:00Z", [true, false, true]],
    ["2026-12-20T09:00:00Z", [false, false, true]],
    ["2026-12-25T09:00:00Z", [false, false, true]],
  ])("at %s", (instant, expected) => {
    expect(open(instant)).toEqual(expected);
  });

  it("is that of its own zone, on both sides of the date line", () => {
    expect(at("2026-12-21T19:00:00Z", { timeZone: "Pacific/Auckland", place: "FR" })).toEqual({
      today: "2026-12-22",
      minute: 8 * 60,
      workingDay: true,
    });
    expect(at("2026-12-22T03:30:00Z", { timeZone: "America/New_York", place: "FR" }).today).toBe(
      "2026-12-21",
    );
  });

  it("begins at seven on the wall when the clocks change", () => {
    expect(open("2027-03-28T05:00:00Z")[2]).toBe(false);
    expect(at("2027-03-29T05:00:00Z").minute).toBe(7 * 60);
    expect(at("2026-10-26T06:00:00Z").minute).toBe(7 * 60);
  });
});
