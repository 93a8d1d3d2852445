import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rights } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { assessRight } from "@/lib/rights/assess-right";
import {
  type AssessmentFacts,
  type AssessmentReasonCode,
  assessmentReasonCodes,
  decisionBases,
  erasureExemptions,
  type Processing,
} from "@/lib/rights/assessment";
import { grounds } from "@/lib/rights/grounds";
import { legalBases, provenances } from "@/lib/rights/legal-bases";

const basis = fc.record(
  { basis: fc.constantFrom(...legalBases), citation: fc.constant("a law"), assumed: fc.boolean() },
  { requiredKeys: ["basis", "citation"] },
);

const field = fc.oneof(
  fc.record({ export: fc.constant("clear" as const), provenance: fc.constantFrom(...provenances) }),
  fc.record({
    export: fc.constantFrom("withheld" as const, "masked" as const),
    reason: fc.constantFrom(
      "secret" as const,
      "third-party-rights" as const,
      "trade-secret" as const,
      "legal-restriction" as const,
    ),
    article: fc.constant("an article"),
  }),
);

const automatedDecision = fc.record(
  { basis: fc.constantFrom(...decisionBases), citation: fc.constant("a decision"), certain: fc.boolean() },
  { requiredKeys: ["citation", "certain"] },
);

/** Any category that a record may hold. */
const anyProcessing: fc.Arbitrary<Processing> = fc.record(
  {
    legalBases: fc.array(basis, { minLength: 1, maxLength: 3 }),
    automated: fc.boolean(),
    provenance: fc.constantFrom(...provenances),
    specialCategory: fc.constantFrom("GDPR Art. 9(2)(a)", "GDPR Art. 9(2)(h)"),
    directMarketing: fc.boolean(),
    research: fc.boolean(),
    madePublic: fc.boolean(),
    retention: fc.record(
      {
        period: fc.constantFrom(null, "P1Y", "P5Y", "P6M"),
        start: fc.constant("end"),
        assumed: fc.boolean(),
      },
      { requiredKeys: ["period"] },
    ),
    exemptions: fc.array(
      fc.record({ ground: fc.constantFrom(...erasureExemptions), citation: fc.constant("a law") }),
      { maxLength: 2 },
    ),
    fields: fc.dictionary(fc.constantFrom("a", "b", "c"), field),
    country: fc.constantFrom("FR", "BE"),
    decisions: fc.array(automatedDecision, { maxLength: 2 }),
  },
  {
    requiredKeys: ["legalBases", "automated", "provenance", "retention", "fields", "country", "decisions"],
  },
);

const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => plainDate(new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)));

/** Anything that may be known about a person, or not. */
const anyFacts: fc.Arbitrary<AssessmentFacts> = fc.record(
  {
    today: day,
    retentionStarts: fc.oneof(fc.constant({}), fc.record({ end: fc.option(day) })),
    ended: fc.boolean(),
    erasureClaims: fc.subarray(["a", "b", "c", "d", "e", "f"] as const),
    restrictionClaims: fc.subarray(["a", "b", "c", "d"] as const),
    marketing: fc.boolean(),
  },
  { requiredKeys: ["today", "retentionStarts"] },
);

const any = fc.tuple(fc.constantFrom(...rights), anyProcessing, anyFacts);

describe("any category and any facts", () => {
  it("are assessed, with reasons", () => {
    fc.assert(
      fc.property(any, ([right, given, facts]) => {
        const { verdict, proposal, reasons } = assessRight(right, given, facts);
        expect(reasons.length).toBeGreaterThan(0);
        if (verdict === "in") expect(proposal).not.toBe("refused");
        if (verdict === "out") expect(proposal).toBe("refused");
        expect(reasons.every(({ articles }) => articles.length > 0)).toBe(true);
      }),
    );
  });

  it("are refused only with a ground that the catalogue has for the right and a category", () => {
    fc.assert(
      fc.property(any, ([right, given, facts]) => {
        const { proposal, reasons } = assessRight(right, given, facts);
        const usable = reasons.flatMap(({ ground }) => (ground ? [grounds[ground]] : []));
        if (proposal === "refused") expect(usable.length).toBeGreaterThan(0);
        for (const ground of usable) {
          expect(ground.rights === "all" || ground.rights.includes(right)).toBe(true);
          expect(["any", "category"]).toContain(ground.scope);
        }
      }),
    );
  });

  it("give each reason somewhere", () => {
    const seen = new Set<AssessmentReasonCode>();
    for (const [given, facts] of fc.sample(fc.tuple(anyProcessing, anyFacts), { numRuns: 2_000, seed: 7 }))
      for (const right of rights)
        for (const { code } of assessRight(right, given, facts).reasons) seen.add(code);
    expect([...assessmentReasonCodes].filter((code) => !seen.has(code))).toEqual([]);
  });

  it("never erase more easily for a legal obligation beside the other bases", () => {
    const ease = { out: 0, conditional: 1, in: 2 };
    fc.assert(
      fc.property(anyProcessing, anyFacts, (given, facts) => {
        const duty = { basis: "legal-obligation", citation: "a law" } as const;
        const bound = { ...given, legalBases: [...given.legalBases, duty] };
        expect(ease[assessRight("erasure", bound, facts).verdict]).toBeLessThanOrEqual(
          ease[assessRight("erasure", given, facts).verdict],
        );
      }),
    );
  });

  it("never port or object less for one more basis", () => {
    const width = { out: 0, conditional: 1, in: 2 };
    const wide = fc.constantFrom("portability", "objection", "consent-withdrawal");
    fc.assert(
      fc.property(
        wide,
        anyProcessing,
        fc.constantFrom(...legalBases),
        anyFacts,
        (right, given, basis, facts) => {
          const more = { ...given, legalBases: [...given.legalBases, { basis, citation: "one more" }] };
          expect(width[assessRight(right, more, facts).verdict]).toBeGreaterThanOrEqual(
            width[assessRight(right, given, facts).verdict],
          );
        },
      ),
    );
  });

  it("never leave a duty out for a start that is not known", () => {
    fc.assert(
      fc.property(anyProcessing, anyFacts, (given, facts) => {
        const unread = { ...facts, retentionStarts: {} };
        expect(assessRight("erasure", given, unread).verdict).not.toBe("out");
      }),
    );
  });
});
