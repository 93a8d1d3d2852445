import { expect, it } from "vitest";
import { endOfReplyDay } from "./reply-day";

const now = new Date("2026-11-22T09:00:00Z");

it.each([
  { name: "a day that is over counts to its end", typed: "2026-11-20", expected: "2026-11-20T22:59:59.999Z" },
  { name: "today counts until now", typed: "2026-11-22", expected: "2026-11-22T09:00:00.000Z" },
  { name: "a summer day ends by summer time", typed: "2026-07-01", expected: "2026-07-01T21:59:59.999Z" },
  { name: "tomorrow is not there yet", typed: "2026-11-23", expected: null },
  { name: "no day", typed: "2026-02-30", expected: null },
  { name: "nothing", typed: "", expected: null },
])("$name", ({ typed, expected }) => {
  expect(endOfReplyDay(typed, "Europe/Paris", now)?.toISOString() ?? null).toBe(expected);
});
