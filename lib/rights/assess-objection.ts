import type { AssessmentFacts, CategoryAssessment, Processing } from "@/lib/rights/assessment";
import { type AssessmentPart, because, no, perhaps, widest, yes } from "@/lib/rights/assessment-part";
import { effectiveBases } from "@/lib/rights/effective-bases";
import type { LegalBasis } from "@/lib/rights/legal-bases";

/**
 * Objection: direct marketing stops at a word (Art. 21(2)-(3)); what rests on a public task or legitimate interests
 * stops unless the controller demonstrates compelling grounds (Art. 21(1)); research, unless a task in the public
 * interest needs it (Art. 21(6)). Nothing else is open to it: consent is withdrawn instead (Art. 7(3)).
 */
export function assessObjection(processing: Processing, { marketing }: AssessmentFacts): CategoryAssessment {
  if (processing.directMarketing === true && marketing === true)
    return widest([yes(because("marketing-absolute", ["21(2)", "21(3)"]))]);
  const parts = effectiveBases(processing).map(({ basis, citation }) => ofBasis(basis, citation));
  if (processing.research === true)
    parts.push(
      perhaps("granted", because("research-objection", ["21(6)", "89(1)"], { ground: "objection-research" })),
    );
  if (processing.directMarketing === true && marketing === undefined)
    parts.push(perhaps("granted", because("marketing-unknown", ["21(2)", "21(3)"])));
  return widest(parts);
}

function ofBasis(basis: LegalBasis, citation: string): AssessmentPart {
  const stated = { basis, citation };
  switch (basis) {
    case "public-task":
    case "legitimate-interests":
      return perhaps(
        "granted",
        because("stops-unless-compelling", ["21(1)"], { ...stated, ground: "objection-compelling-grounds" }),
      );
    case "consent":
      return no(
        because("withdraw-consent-instead", ["21(1)", "7(3)"], { ...stated, ground: "objection-basis" }),
      );
    case "contract":
    case "legal-obligation":
    case "vital-interests":
      return no(
        because("not-open-to-objection", ["21(1)", articleOf[basis]], {
          ...stated,
          ground: "objection-basis",
        }),
      );
  }
}

const articleOf = {
  contract: "6(1)(b)",
  "legal-obligation": "6(1)(c)",
  "vital-interests": "6(1)(d)",
} as const satisfies Partial<Record<LegalBasis, string>>;
