import { expect, it } from "vitest";
import { keyAct, queueKeys, stepRow } from "./queue-key-acts";

const press = (key: string, held: Partial<Parameters<typeof keyAct>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const free = { typing: false, off: false };

it.each(Object.entries(queueKeys))("%s does %s", (key, act) => {
  expect(keyAct(press(key), free)).toBe(act);
});

it.each(Object.keys(queueKeys))("%s stays a letter where somebody types, and when keys are off", (key) => {
  expect(keyAct(press(key), { typing: true, off: false })).toBeNull();
  expect(keyAct(press(key), { typing: false, off: true })).toBeNull();
});

it.each(["ctrlKey", "metaKey", "altKey"] as const)("leaves the browser's own keys alone: %s", (held) => {
  expect(keyAct(press("a", { [held]: true }), free)).toBeNull();
});

it.each(["toString", "b", "Enter", "J"])("knows no key %s", (key) => {
  expect(keyAct(press(key), free)).toBeNull();
});

it.each([
  ["begins at the first row, whichever way", -1, 3, 1, 0],
  ["begins at the first row upwards too", -1, 3, -1, 0],
  ["goes down", 0, 3, 1, 1],
  ["stops at the end", 2, 3, 1, null],
  ["stops at the top", 0, 3, -1, null],
  ["goes nowhere in an empty list", -1, 0, 1, null],
] as const)("a step: %s", (_, at, count, by, expected) => {
  expect(stepRow(at, count, by)).toBe(expected);
});
