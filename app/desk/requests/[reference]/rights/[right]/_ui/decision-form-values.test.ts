import { describe, expect, it } from "vitest";
import { readDecisionForm } from "./decision-form-values";

const read = (typed: Record<string, string>) => readDecisionForm("erasure", typed);
const logs = "categories.adh6/logs";

describe("the form of a decision", () => {
  it("becomes a proposal: the whole, the categories, trimmed texts, empty ones as null", () => {
    const { decision } = read({
      outcome: "partly-granted",
      "ground.code": "",
      "ground.reasons": "",
      [`${logs}.outcome`]: "refused",
      [`${logs}.ground.code`]: "erasure-legal-obligation",
      [`${logs}.ground.reasons`]: " The law obliges us to keep them. ",
      [`${logs}.ground.citation`]: "CPCE L34-1",
      [`${logs}.ground.until`]: "2027-03-01",
      [`${logs}.ground.facts`]: "",
      "categories.adh6/identity.outcome": "granted",
      actionTaken: " Erased on Monday. ",
    });
    expect(decision).toEqual({
      right: "erasure",
      outcome: "partly-granted",
      ground: null,
      categories: [
        {
          system: "adh6",
          category: "logs",
          outcome: "refused",
          ground: {
            code: "erasure-legal-obligation",
            citation: "CPCE L34-1",
            reasons: "The law obliges us to keep them.",
            facts: null,
            until: "2027-03-01",
          },
        },
        { system: "adh6", category: "identity", outcome: "granted", ground: null },
      ],
      actionTaken: "Erased on Monday.",
    });
  });

  it("repeats the reasons of the category before where the same ground has none", () => {
    const ground = (category: string, code: string, reasons: string) => ({
      [`categories.adh6/${category}.outcome`]: "refused",
      [`categories.adh6/${category}.ground.code`]: code,
      [`categories.adh6/${category}.ground.reasons`]: reasons,
    });
    const { decision } = read({
      outcome: "refused",
      ...ground("a", "erasure-legal-claims", "A claim is pending."),
      ...ground("b", "erasure-no-ground", ""),
      ...ground("c", "erasure-legal-claims", ""),
    });
    expect(decision?.categories.map((one) => one.ground?.reasons)).toEqual([
      "A claim is pending.",
      "",
      "A claim is pending.",
    ]);
  });

  it("leaves out the ground of what is granted, whatever its hidden fields hold", () => {
    const { decision } = read({ outcome: "granted", "ground.code": "excessive", "ground.reasons": "x y z" });
    expect(decision?.ground).toBeNull();
  });

  it.each([
    { name: "no outcome", typed: {}, errors: { outcome: "required" } },
    {
      name: "an outcome that does not exist",
      typed: { outcome: "granted", [`${logs}.outcome`]: "perhaps" },
      errors: { [`${logs}.outcome`]: "required" },
    },
    {
      name: "reasons without a ground",
      typed: { outcome: "refused", "ground.reasons": "Because we said so." },
      errors: { ground: "ground-missing" },
    },
    {
      name: "a day that does not exist",
      typed: { outcome: "refused", "ground.code": "excessive", "ground.until": "2026-02-30" },
      errors: { "ground.until": "date" },
    },
    {
      name: "a text that is too long",
      typed: { outcome: "granted", actionTaken: "x".repeat(8_001) },
      errors: { actionTaken: "too_long" },
    },
  ])("says what is wrong at its field: $name", ({ typed, errors }) => {
    expect(read(typed as Record<string, string>)).toEqual({ decision: null, errors });
  });

  it("takes a suggested law without a ground for what it is: nothing that somebody wrote", () => {
    const { decision } = read({ outcome: "refused", "ground.code": "", "ground.citation": "CPCE L34-1" });
    expect(decision?.ground).toBeNull();
  });
});
