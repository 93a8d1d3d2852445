import { describe, expect, it } from "vitest";
import { assessRight } from "@/lib/rights/assess-right";
import type { AssessmentFacts, Processing } from "@/lib/rights/assessment";
import { processing, unknown } from "@/lib/rights/testing/sample-processing";

type Fields = Processing["fields"];

const codes = (...given: Parameters<typeof assessRight>) =>
  assessRight(...given).reasons.map(({ code }) => code);

describe("access (Art. 15)", () => {
  it.each<readonly [Fields, proposal: string, reasons: readonly string[], ground: string | null]>([
    [{ a: { export: "clear" } }, "granted", [], null],
    [
      { a: { export: "withheld", reason: "secret" } },
      "partly-granted",
      ["secret-withheld"],
      "rights-of-others",
    ],
    [
      { a: { export: "masked", reason: "third-party-rights" } },
      "partly-granted",
      ["third-party-data-withheld"],
      "rights-of-others",
    ],
    [
      { a: { export: "withheld", reason: "trade-secret" } },
      "partly-granted",
      ["trade-secret-withheld"],
      "rights-of-others",
    ],
    [
      { a: { export: "withheld", reason: "legal-restriction", article: "an act" } },
      "partly-granted",
      ["restricted-by-law"],
      "national-restriction",
    ],
  ])("is always there; %j is %s", (fields, proposal, reasons, ground) => {
    const assessed = assessRight("access", processing(["contract"], { fields }), unknown);
    expect(assessed).toMatchObject({ verdict: "in", proposal });
    expect(assessed.reasons.slice(1).map(({ code }) => code)).toEqual(reasons);
    if (ground !== null) expect(assessed.reasons.at(-1)?.ground).toBe(ground);
  });
});

describe("portability (Art. 20)", () => {
  const provided = { export: "clear" } as const;
  it.each<
    readonly [name: string, Partial<Processing>, verdict: string, proposal: string, codes: readonly string[]]
  >([
    ["paper", { automated: false }, "out", "refused", ["not-automated"]],
    ["what staff wrote", { provenance: "staff" }, "out", "refused", ["not-provided"]],
    [
      "what staff wrote, on paper",
      { provenance: "staff", automated: false },
      "out",
      "refused",
      ["not-automated", "not-provided"],
    ],
    ["what was observed", { provenance: "observed" }, "in", "granted", ["portable"]],
    ["a file whose fields nobody listed", { fields: {} }, "in", "granted", ["portable"]],
    [
      "fields that were derived beside",
      { fields: { a: provided, b: { ...provided, provenance: "derived" } } },
      "in",
      "granted",
      ["portable", "fields-not-portable"],
    ],
    [
      "data of others among it",
      { fields: { a: provided, b: { export: "masked", reason: "third-party-rights" } } },
      "in",
      "partly-granted",
      ["portable", "third-party-data-withheld"],
    ],
    [
      "a secret alone",
      { fields: { a: { export: "withheld", reason: "secret" } } },
      "out",
      "refused",
      ["secret-withheld"],
    ],
  ])("%s", (_name, rest, verdict, proposal, expected) => {
    const given = processing(["contract"], rest);
    expect(assessRight("portability", given, unknown)).toMatchObject({ verdict, proposal });
    expect(codes("portability", given, unknown)).toEqual(expected);
  });
});

describe("restriction (Art. 18)", () => {
  it.each<readonly [AssessmentFacts["restrictionClaims"], onContract: string, onInterests: string]>([
    [undefined, "conditional", "conditional"],
    [["a"], "in", "in"],
    [["b"], "conditional", "conditional"],
    [["c"], "conditional", "conditional"],
    [["d"], "out", "in"],
    [["b", "d"], "conditional", "in"],
    [[], "out", "out"],
  ])(
    "with %j invoked is %s on a contract, %s on legitimate interests",
    (restrictionClaims, contract, interests) => {
      const facts = { ...unknown, restrictionClaims };
      expect(assessRight("restriction", processing(["contract"]), facts).verdict).toBe(contract);
      expect(assessRight("restriction", processing(["legitimate-interests"]), facts).verdict).toBe(interests);
    },
  );
});

describe("human review (Art. 22)", () => {
  const decision = (basis: Processing["decisions"][number]["basis"], certain = true) => ({
    decisions: [{ basis, citation: "Art. 22", certain }],
  });
  it.each<readonly [name: string, Partial<Processing>, verdict: string, code: string]>([
    ["no decision", {}, "out", "no-automated-decision"],
    ["a decision that may use the data", decision("law", false), "conditional", "decision-use-unknown"],
    ["one for a contract: a person looks (Art. 22(3))", decision("contract"), "in", "decision-on-contract"],
    [
      "one on explicit consent: a person looks (Art. 22(3))",
      decision("explicit-consent"),
      "in",
      "decision-on-consent",
    ],
    ["one under a law", decision("law"), "conditional", "decision-on-law"],
    ["one that nothing allows", decision("none"), "in", "decision-prohibited"],
    [
      "one on health data",
      { ...decision("law"), specialCategory: "GDPR Art. 9(2)(h)" },
      "in",
      "special-category-decision",
    ],
    [
      "one on health data, for substantial public interest",
      { ...decision("law"), specialCategory: "GDPR Art. 9(2)(g)" },
      "conditional",
      "decision-on-law",
    ],
  ])("%s", (_name, rest, verdict, code) => {
    const given = processing(["legitimate-interests"], rest);
    expect(assessRight("human-review", given, unknown).verdict).toBe(verdict);
    expect(codes("human-review", given, unknown)).toEqual([code]);
  });
});

describe("post-mortem directives (French act no. 78-17, Art. 85)", () => {
  it.each([
    ["FR", "in"],
    ["BE", "out"],
  ])("in %s: %s", (country, verdict) => {
    expect(assessRight("post-mortem", processing(["contract"], { country }), unknown).verdict).toBe(verdict);
  });
});
