import { expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { daysLeftWords, urgencyOf } from "./urgency";

it.each([
  { name: "the day after is late", status: "review", daysLeft: -1, expected: "late" },
  { name: "the due day itself still counts", status: "received", daysLeft: 0, expected: "soon" },
  { name: "a week ahead presses", status: "unconfirmed", daysLeft: 7, expected: "soon" },
  { name: "more than a week is calm", status: "collecting", daysLeft: 8, expected: "calm" },
  { name: "waiting for the person hides no date", status: "identity", daysLeft: -1, expected: "late" },
  { name: "decided and not answered is still late", status: "decided", daysLeft: -1, expected: "late" },
  { name: "a withdrawn request presses nobody", status: "withdrawn", daysLeft: -1, expected: "settled" },
  { name: "an answered request is never late", status: "answered", daysLeft: -40, expected: "settled" },
] as const)("$name", ({ status, daysLeft, expected }) => {
  expect(urgencyOf({ status, daysLeft })).toBe(expected);
});

it("says days in words, in both languages", () => {
  const en = translator("en", "desk");
  const fr = translator("fr", "desk");
  expect([-3, -1, 0, 1, 12].map((days) => daysLeftWords(en, days))).toEqual([
    "3 days late",
    "1 day late",
    "Due today",
    "1 day left",
    "12 days left",
  ]);
  expect(daysLeftWords(fr, -1)).toBe("1 jour de retard");
});
