import { describe, expect, it } from "vitest";
import { standingOf } from "@/app/_portal/standing";

describe("where a right stands, as its subject sees it", () => {
  it.each([
    { name: "nothing decided", given: ["asked", null, "collecting"], expected: "open" },
    { name: "a proposal is the house's own", given: ["proposed", null, "review"], expected: "open" },
    { name: "decided, letter to come", given: ["decided", null, "decided"], expected: "decided" },
    {
      name: "answered early, the rest still open",
      given: ["answered", "refused", "review"],
      expected: "refused",
    },
    {
      name: "answered before outcomes were kept",
      given: ["answered", null, "answered"],
      expected: "answered",
    },
    { name: "answered and closed", given: ["answered", "granted", "closed"], expected: "granted" },
    { name: "withdrawn", given: ["withdrawn", null, "review"], expected: "withdrawn" },
    { name: "all withdrawn", given: ["withdrawn", null, "withdrawn"], expected: "withdrawn" },
    { name: "lapsed", given: ["asked", null, "lapsed"], expected: "ended" },
    { name: "merged", given: ["proposed", null, "merged"], expected: "ended" },
  ] as const)("$name: $expected", ({ given: [status, outcome, request], expected }) => {
    expect(standingOf({ right: "erasure", status, outcome }, request)).toBe(expected);
  });
});
