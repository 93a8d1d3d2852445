import type { Right } from "@/db/schema/enums";
import { assessRight } from "@/lib/rights/assess-right";
import type {
  AssessmentFacts,
  CategoryAssessment,
  decisionBases,
  ProcessedCategory,
  Processing,
} from "@/lib/rights/assessment";

interface Place {
  readonly system: string;
  readonly category: string;
}

/** The part of a record of processing that the rights turn on; a record is one. */
export interface AssessedRecord {
  readonly controller: { readonly country: string };
  readonly automatedDecisions: readonly {
    readonly citation: string;
    readonly basis?: (typeof decisionBases)[number] | undefined;
    readonly uses?: readonly Place[] | undefined;
  }[];
  readonly systems: readonly {
    readonly slug: string;
    readonly categories: readonly (ProcessedCategory & { readonly slug: string })[];
  }[];
}

export interface PlacedAssessment extends Place, CategoryAssessment {}

/** What the law says about a right, for every category of the record in its order. It proposes; people decide. */
export function assessRecord(
  right: Right,
  record: AssessedRecord,
  facts: AssessmentFacts,
): readonly PlacedAssessment[] {
  return record.systems.flatMap((system) =>
    system.categories.map((category) => {
      const place = { system: system.slug, category: category.slug };
      return { ...place, ...assessRight(right, processingOf(record, category, place), facts) };
    }),
  );
}

/** A decision of Art. 22 concerns the categories that the record says it uses; any of them when it does not say. */
function processingOf(record: AssessedRecord, category: ProcessedCategory, place: Place): Processing {
  const isHere = (one: Place) => one.system === place.system && one.category === place.category;
  const decisions = record.automatedDecisions
    .filter(({ uses }) => uses === undefined || uses.some(isHere))
    .map(({ basis, citation, uses }) => ({ basis, citation, certain: uses !== undefined }));
  return { ...category, country: record.controller.country, decisions };
}
