import { describe, expect, it } from "vitest";
import type { DecisionOutcome, Right } from "@/db/schema/enums";
import type { DecisionDraft, DecisionView } from "@/lib/requests/decision-facts";
import type { AssessmentReason } from "@/lib/rights/assessment";
import { decisionDefaults, sumOf } from "./decision-defaults";

const reason: AssessmentReason = {
  code: "legal-obligation-runs",
  articles: ["17(3)(b)"],
  ground: "erasure-legal-obligation",
  basis: "legal-obligation",
  citation: "CPCE L34-1",
  until: null,
};
const category = (
  name: string,
  proposal: DecisionOutcome,
  held = true,
): DecisionDraft["categories"][number] => ({
  system: "adh6",
  category: name,
  title: name,
  systemTitle: "ADH6",
  held,
  rowCount: 1,
  taskId: null,
  assessment: {
    verdict: proposal === "granted" ? "in" : "out",
    proposal,
    reasons: proposal === "granted" ? [] : [reason],
  },
});
const draft = (
  right: Right,
  categories: DecisionDraft["categories"],
  decision: DecisionView | null = null,
) => ({
  right,
  categories,
  decision,
});
const written = (facts: Partial<DecisionView>): DecisionView => ({
  outcome: "granted",
  proposal: 1,
  ground: null,
  categories: [],
  actionTaken: null,
  decidedBy: "H",
  decidedAt: new Date(0),
  approvedBy: null,
  approvedAt: null,
  needsSecond: false,
  byReader: true,
  ...facts,
});

describe("a decision starts", () => {
  it("from what the law says, with the law and without reasons", () => {
    const given = [
      category("identity", "granted"),
      category("logs", "refused"),
      category("none", "refused", false),
    ];
    expect(decisionDefaults(draft("erasure", given), false)).toEqual({
      outcome: "partly-granted",
      actionTaken: "",
      "categories.adh6/identity.outcome": "granted",
      "categories.adh6/logs.outcome": "refused",
      "categories.adh6/logs.ground.code": "erasure-legal-obligation",
      "categories.adh6/logs.ground.citation": "CPCE L34-1",
      "categories.adh6/logs.ground.until": "",
    });
  });

  it("from a refusal of the whole alone, before the search", () => {
    expect(decisionDefaults(draft("erasure", [category("logs", "granted")]), true)).toEqual({
      outcome: "refused",
      actionTaken: "",
    });
  });

  it.each([
    { right: "erasure", outcome: "refused", ground: "no-data-held" },
    { right: "access", outcome: "granted", ground: undefined },
    { right: "consent-withdrawal", outcome: "granted", ground: undefined },
  ] as const)("from nothing found: $right is $outcome", ({ right, outcome, ground }) => {
    const values = decisionDefaults(draft(right, [category("logs", "granted", false)]), false);
    expect([values["outcome"], values["ground.code"]]).toEqual([outcome, ground]);
  });

  it("from what was written, and a whole refusal says no to every category", () => {
    const ground = {
      code: "excessive",
      citation: null,
      reasons: "Again.",
      facts: "Ten times.",
      until: null,
    } as const;
    const values = decisionDefaults(
      draft("erasure", [category("logs", "granted")], written({ outcome: "refused", ground })),
      false,
    );
    expect(values).toMatchObject({
      outcome: "refused",
      "ground.code": "excessive",
      "ground.reasons": "Again.",
      "ground.facts": "Ten times.",
      "categories.adh6/logs.outcome": "refused",
    });
  });
});

it.each([
  { outcomes: [], sum: "granted" },
  { outcomes: ["refused", "refused"], sum: "refused" },
  { outcomes: ["granted", "refused"], sum: "partly-granted" },
  { outcomes: ["partly-granted"], sum: "partly-granted" },
] as const)("$outcomes comes to $sum", ({ outcomes, sum }) => {
  expect(sumOf(outcomes)).toBe(sum);
});
