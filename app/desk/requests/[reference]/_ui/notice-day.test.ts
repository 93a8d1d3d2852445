import { expect, it } from "vitest";
import { noticeDay } from "./notice-day";

it.each([
  { name: "the day itself still counts", on: "2026-11-22", state: "near", days: 0 },
  { name: "the day after is too late", on: "2026-11-21", state: "past", days: -1 },
  { name: "five days ahead presses", on: "2026-11-27", state: "near", days: 5 },
  { name: "six are calm, also over a month's end", on: "2026-11-28", state: "calm", days: 6 },
])("$name", ({ on, state, days }) => {
  expect(noticeDay(on, "2026-11-22")).toEqual({ state, days });
});
