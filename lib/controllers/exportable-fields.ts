import type { Right } from "@/db/schema/enums";
import { isPortable } from "@/lib/rights/is-portable";
import type { CategoryRecord, FieldRecord } from "./record-schema";

/** A column that leaves, with what the record says about it. */
export interface ExportableField {
  readonly column: string;
  readonly field: FieldRecord;
}

/**
 * The columns of a category that leave for a right, in the record's order. Access hands over all but what is withheld
 * (Art. 15(3)-(4)), portability the part of it that Art. 20(1) covers, every other right hands over nothing. A column
 * that the record does not list is not among them: deny by default.
 */
export function exportableFields(category: CategoryRecord, right: Right): readonly ExportableField[] {
  const handsOver = handedOver[right];
  return Object.entries(category.fields)
    .filter(([, field]) => field.export !== "withheld" && handsOver(category, field))
    .map(([column, field]) => ({ column, field }));
}

const nothing = () => false;

const handedOver: Readonly<Record<Right, (category: CategoryRecord, field: FieldRecord) => boolean>> = {
  access: () => true,
  portability: isPortable,
  rectification: nothing,
  erasure: nothing,
  restriction: nothing,
  objection: nothing,
  "consent-withdrawal": nothing,
  "human-review": nothing,
  "post-mortem": nothing,
};
