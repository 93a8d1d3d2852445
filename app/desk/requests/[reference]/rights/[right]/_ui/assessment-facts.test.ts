import { describe, expect, it } from "vitest";
import { readFacts } from "./assessment-facts";

describe("what staff tell the engine", () => {
  it.each([
    ["nothing before they were asked", "erasure", {}, {}],
    ["nothing said is nothing known", "objection", { known: "", marketing: "unknown" }, {}],
    [
      "an end and a claim",
      "erasure",
      { known: "", ended: "yes", claim: "erasure-d" },
      { ended: true, erasureClaims: ["d"] },
    ],
    ["a need that lasts", "erasure", { known: "", ended: "no" }, { ended: false, erasureClaims: [] }],
    [
      "several conditions",
      "restriction",
      { known: "", claim: ["restriction-a", "restriction-c", "erasure-f"] },
      { restrictionClaims: ["a", "c"] },
    ],
    ["no condition at all", "restriction", { known: "" }, { restrictionClaims: [] }],
    ["marketing", "objection", { known: "", marketing: "yes" }, { marketing: true }],
    [
      "letters that there are not",
      "restriction",
      { known: "", claim: "restriction-z" },
      { restrictionClaims: [] },
    ],
  ] as const)("%s", (_, right, query, facts) => {
    expect(readFacts(right, query as Record<string, string | string[]>)).toEqual(facts);
  });
});
