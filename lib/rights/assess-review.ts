import type { CategoryAssessment, Processing } from "@/lib/rights/assessment";
import { type AssessmentPart, because, no, perhaps, widest, yes } from "@/lib/rights/assessment-part";
import { effectiveBases } from "@/lib/rights/effective-bases";
import type { LegalBasis } from "@/lib/rights/legal-bases";

/**
 * Human review: only of a decision that the record names (Art. 22(1)). A person looks in any case where the decision
 * rests on a contract or explicit consent (Art. 22(3)) and where nothing allows it; under a law, as that law says. A
 * decision whose basis is not stated is judged by what the bases of its data would allow, and stays open.
 */
export function assessReview(processing: Processing): CategoryAssessment {
  const { decisions } = processing;
  if (decisions.length === 0)
    return widest([no(because("no-automated-decision", ["22(1)"], { ground: "decision-not-automated" }))]);
  return widest(decisions.flatMap((decision) => ofDecision(processing, decision)));
}

type Decision = Processing["decisions"][number];

function ofDecision(processing: Processing, decision: Decision): readonly AssessmentPart[] {
  const { basis, citation, certain } = decision;
  if (!certain) return [perhaps("granted", because("decision-use-unknown", ["22(1)"], { citation }))];
  if (isForbiddenSpecial(processing))
    return [yes(because("special-category-decision", ["22(4)", "9(1)"], { citation }))];
  if (basis === undefined)
    return effectiveBases(processing).map((stated) =>
      ofDataBasis[stated.basis](stated.citation, stated.basis),
    );
  return [ofDecisionBasis[basis](citation)];
}

/** Art. 22(4): data of Art. 9(1) takes no part, but with explicit consent or for substantial public interest. */
const isForbiddenSpecial = ({ specialCategory }: Processing): boolean =>
  specialCategory !== undefined && !/\b9\s*\(2\)\s*\([ag]\)/.test(specialCategory);

const onContract = (citation: string, basis: LegalBasis | null = null) =>
  because("decision-on-contract", ["22(2)(a)", "22(3)"], { citation, basis, ground: "decision-contract" });
const onConsent = (citation: string, basis: LegalBasis | null = null) =>
  because("decision-on-consent", ["22(2)(c)", "22(3)"], { citation, basis, ground: "decision-consent" });
const onLaw = (citation: string, basis: LegalBasis | null = null) =>
  because("decision-on-law", ["22(2)(b)"], { citation, basis, ground: "decision-law" });
const prohibited = (citation: string, basis: LegalBasis | null = null) =>
  because("decision-prohibited", ["22(1)"], { citation, basis });

const ofDecisionBasis: Readonly<
  Record<NonNullable<Decision["basis"]>, (citation: string) => AssessmentPart>
> = {
  contract: (citation) => yes(onContract(citation)),
  "explicit-consent": (citation) => yes(onConsent(citation)),
  law: (citation) => perhaps("granted", onLaw(citation)),
  none: (citation) => yes(prohibited(citation)),
};

const ofDataBasis: Readonly<Record<LegalBasis, (citation: string, basis: LegalBasis) => AssessmentPart>> = {
  consent: (...about) => perhaps("granted", onConsent(...about)),
  contract: (...about) => perhaps("granted", onContract(...about)),
  "legal-obligation": (...about) => perhaps("granted", onLaw(...about)),
  "public-task": (...about) => perhaps("granted", onLaw(...about)),
  "vital-interests": (...about) => perhaps("granted", prohibited(...about)),
  "legitimate-interests": (...about) => perhaps("granted", prohibited(...about)),
};
