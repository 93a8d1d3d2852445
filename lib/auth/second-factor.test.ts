import { describe, expect, it } from "vitest";
import { isFreshlyShown, sessionStep } from "@/lib/auth/second-factor";

const at = new Date("2026-11-22T10:00:00Z");
const later = (ms: number) => new Date(at.getTime() + ms);

describe("a session of staff", () => {
  it.each([
    ["opens without a passkey where it is offered", false, null, false, "complete"],
    ["wants a passkey made where it is required", false, null, true, "add-passkey"],
    ["wants the passkey of who has one, offered", true, null, false, "show-passkey"],
    ["wants the passkey of who has one, required", true, null, true, "show-passkey"],
    ["opens once it was shown, offered", true, at, false, "complete"],
    ["opens once it was shown, required", true, at, true, "complete"],
  ] as const)("%s", (_, hasPasskey, shownAt, required, step) => {
    expect(sessionStep({ hasPasskey, shownAt, required })).toBe(step);
  });
});

describe("passkeys are changed", () => {
  it.each([
    ["never without one shown", null, 0, false],
    ["at once", at, 0, true],
    ["within five minutes", at, 299_999, true],
    ["not after five minutes", at, 300_000, false],
  ] as const)("%s", (_, shownAt, ms, fresh) => expect(isFreshlyShown(shownAt, later(ms))).toBe(fresh));
});
