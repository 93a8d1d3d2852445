import { describe, expect, it } from "vitest";
import { identifierValue } from "./identifier-values";

const match = { identifier: "login", normalise: "trim", statement: "select 1" } as const;

describe("the value that is looked up", () => {
  it.each([
    ["trim", "  Élise\n", "Élise"],
    ["lowercase", " ÉLISE ", "élise"],
    ["none", " Élise ", " Élise "],
    ["trim", "E\u0301lise", "Élise"],
  ] as const)("is tidied as the record says: %s", (normalise, given, expected) => {
    expect(identifierValue({ ...match, normalise }, { login: given })).toBe(expected);
  });

  it.each([
    ["not told", {}],
    ["empty", { login: "" }],
    ["blank", { login: " \t\u00a0" }],
    ["another's", { email: "a@b.example" }],
    ["unstorable", { login: "a\0b" }],
  ])("is none when it is %s, or everybody without a login would match", (_, identifiers) => {
    expect(identifierValue(match, identifiers)).toBeNull();
  });

  it("is never something that every object has", () => {
    expect(identifierValue({ ...match, identifier: "constructor" }, {})).toBeNull();
  });
});
