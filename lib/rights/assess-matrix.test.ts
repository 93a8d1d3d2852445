import { describe, expect, it } from "vitest";
import { type Right, rights } from "@/db/schema/enums";
import { assessRight } from "@/lib/rights/assess-right";
import type { AssessmentReasonCode, CategoryAssessment } from "@/lib/rights/assessment";
import { type LegalBasis, legalBases } from "@/lib/rights/legal-bases";
import { endedOn, oneYear, processing, unknown } from "@/lib/rights/testing/sample-processing";

type Cell = readonly [
  CategoryAssessment["verdict"],
  CategoryAssessment["proposal"],
  AssessmentReasonCode,
  article: string,
];

const yes = (code: AssessmentReasonCode, article: string): Cell => ["in", "granted", code, article];
const no = (code: AssessmentReasonCode, article: string): Cell => ["out", "refused", code, article];
const ask = (proposal: Cell[1], code: AssessmentReasonCode, article: string): Cell => [
  "conditional",
  proposal,
  code,
  article,
];

/** Each cell of the matrix, with nothing known about the person and one undecided automated decision. */
const matrix: Readonly<Record<Right, Readonly<Record<LegalBasis, Cell>>>> = {
  access: onEach(yes("available", "15(1)")),
  rectification: onEach(yes("available", "16")),
  erasure: {
    consent: yes("consent-withdrawn", "17(1)(b)"),
    contract: ask("refused", "contract-end-unknown", "17(1)(a)"),
    "legal-obligation": ask("refused", "retention-unknown", "17(3)(b)"),
    "vital-interests": ask("refused", "vital-interests-may-last", "17(1)"),
    "public-task": ask("refused", "public-task-needs", "17(3)(b)"),
    "legitimate-interests": ask("granted", "objection-erases", "17(1)(c)"),
  },
  restriction: onEach(ask("granted", "accuracy-contested", "18(1)(a)")),
  portability: {
    consent: yes("portable", "20(1)"),
    contract: yes("portable", "20(1)"),
    "legal-obligation": no("not-portable-basis", "20(1)"),
    "vital-interests": no("not-portable-basis", "20(1)"),
    "public-task": no("not-portable-public-task", "20(3)"),
    "legitimate-interests": no("not-portable-basis", "20(1)"),
  },
  objection: {
    consent: no("withdraw-consent-instead", "7(3)"),
    contract: no("not-open-to-objection", "6(1)(b)"),
    "legal-obligation": no("not-open-to-objection", "6(1)(c)"),
    "vital-interests": no("not-open-to-objection", "6(1)(d)"),
    "public-task": ask("granted", "stops-unless-compelling", "21(1)"),
    "legitimate-interests": ask("granted", "stops-unless-compelling", "21(1)"),
  },
  "consent-withdrawal": {
    ...onEach(no("no-consent", "7(3)")),
    consent: yes("consent-given", "7(3)"),
  },
  "human-review": {
    consent: ask("granted", "decision-on-consent", "22(2)(c)"),
    contract: ask("granted", "decision-on-contract", "22(2)(a)"),
    "legal-obligation": ask("granted", "decision-on-law", "22(2)(b)"),
    "vital-interests": ask("granted", "decision-prohibited", "22(1)"),
    "public-task": ask("granted", "decision-on-law", "22(2)(b)"),
    "legitimate-interests": ask("granted", "decision-prohibited", "22(1)"),
  },
  "post-mortem": onEach(yes("french-law", "FR-78-17:85")),
};

function onEach(cell: Cell): Readonly<Record<LegalBasis, Cell>> {
  return {
    consent: cell,
    contract: cell,
    "legal-obligation": cell,
    "vital-interests": cell,
    "public-task": cell,
    "legitimate-interests": cell,
  };
}

const decided = { decisions: [{ citation: "GDPR Art. 22", certain: true }] };
const cells = rights.flatMap((right) =>
  legalBases.map((basis) => ({ right, basis, cell: matrix[right][basis] })),
);

describe("the matrix of rights and legal bases", () => {
  it.each(cells)("$right on $basis", ({ right, basis, cell: [verdict, proposal, code, article] }) => {
    const assessed = assessRight(right, processing([basis], decided), unknown);
    expect(assessed).toMatchObject({ verdict, proposal });
    const reason = assessed.reasons.find((one) => one.code === code);
    expect(reason?.articles).toContain(article);
  });

  it("restricts for (a) to (c) on every basis, for (d) where Art. 21(1) can be invoked", () => {
    for (const basis of legalBases) {
      const { reasons } = assessRight("restriction", processing([basis]), unknown);
      const objectable = basis === "public-task" || basis === "legitimate-interests";
      expect(reasons.map(({ code }) => code)).toEqual([
        "accuracy-contested",
        "unlawful-kept",
        "needed-for-claims",
        ...(objectable ? ["objection-pending"] : []),
      ]);
    }
  });

  it.each(legalBases)("stops direct marketing on %s at a word", (basis) => {
    const given = processing([basis], { directMarketing: true });
    expect(assessRight("objection", given, { ...unknown, marketing: true })).toEqual({
      verdict: "in",
      proposal: "granted",
      reasons: [
        expect.objectContaining({ code: "marketing-absolute", articles: ["21(2)", "21(3)"], ground: null }),
      ],
    });
    expect(assessRight("objection", given, unknown).verdict).toBe("conditional");
    expect(assessRight("objection", given, { ...unknown, marketing: false })).toEqual(
      assessRight("objection", processing([basis]), unknown),
    );
  });

  it.each(legalBases)("opens research on %s to objection", (basis) => {
    const { verdict, reasons } = assessRight("objection", processing([basis], { research: true }), unknown);
    expect(verdict).toBe("conditional");
    expect(reasons.at(-1)).toMatchObject({ code: "research-objection", ground: "objection-research" });
  });
});

describe("several bases", () => {
  it.each([
    ["portability", ["legal-obligation", "contract"], "in", "granted"],
    ["portability", ["public-task", "consent"], "in", "granted"],
    ["objection", ["legal-obligation", "legitimate-interests"], "conditional", "partly-granted"],
    ["objection", ["legal-obligation", "contract"], "out", "refused"],
    ["objection", ["public-task", "legitimate-interests"], "conditional", "granted"],
    ["consent-withdrawal", ["contract", "consent"], "in", "granted"],
    ["erasure", ["consent", "contract"], "conditional", "refused"],
    ["erasure", ["consent", "legitimate-interests"], "conditional", "granted"],
  ] as const)("%s on %j is %s, %s", (right, bases, verdict, proposal) => {
    expect(assessRight(right, processing(bases), unknown)).toMatchObject({ verdict, proposal });
  });

  it("names the law that binds against an objection", () => {
    const { reasons } = assessRight("objection", processing(["legal-obligation"]), unknown);
    expect(reasons).toEqual([
      expect.objectContaining({ ground: "objection-basis", citation: "law of legal-obligation" }),
    ]);
  });

  it("remain when consent is withdrawn, and are told", () => {
    const { reasons } = assessRight("consent-withdrawal", processing(["contract", "consent"]), unknown);
    expect(reasons.map(({ code, basis }) => [code, basis])).toEqual([
      ["consent-given", "consent"],
      ["other-basis-remains", "contract"],
    ]);
  });
});

describe("explicit consent (Art. 9(2)(a))", () => {
  const given = processing(["legitimate-interests"], { specialCategory: "GDPR Art. 9(2)(a)" });
  it.each(["consent-withdrawal", "portability"] as const)("works as consent for %s", (right) => {
    expect(assessRight(right, given, unknown).verdict).toBe("in");
  });

  it("is not seen in another condition", () => {
    const other = processing(["legitimate-interests"], { specialCategory: "GDPR Art. 9(2)(h)" });
    expect(assessRight("consent-withdrawal", other, unknown).verdict).toBe("out");
  });
});

it("a year that ended opens every basis to erasure", () => {
  for (const basis of legalBases)
    expect(
      assessRight("erasure", processing([basis], { retention: oneYear }), endedOn("2025-05-31")).verdict,
    ).toBe("in");
});
