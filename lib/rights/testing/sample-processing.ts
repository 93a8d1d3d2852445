import { plainDate } from "@/lib/deadlines/plain-date";
import type { AssessmentFacts, Processing } from "@/lib/rights/assessment";
import type { LegalBasis } from "@/lib/rights/legal-bases";

/** A category on these bases that the person provided, in France, and nothing else about it. */
export function processing(
  bases: readonly LegalBasis[],
  { retention, ...rest }: Partial<Omit<Processing, "legalBases">> = {},
): Processing {
  return {
    legalBases: bases.map((basis) => ({ basis, citation: `law of ${basis}` })),
    automated: true,
    provenance: "provided",
    retention: retention ?? { period: null },
    fields: { name: { export: "clear" } },
    country: "FR",
    decisions: [],
    ...rest,
  };
}

/** A year from the end of a relation: `facts` says when that was. */
export const oneYear: Processing["retention"] = { period: "P1Y", start: "end" };

/** What is known on 1 June 2026: nothing but the day. */
export const unknown: AssessmentFacts = { today: plainDate("2026-06-01"), retentionStarts: {} };

/** The relation ended on that day. */
export const endedOn = (day: string): AssessmentFacts => ({
  ...unknown,
  retentionStarts: { end: plainDate(day) },
});
