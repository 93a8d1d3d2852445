import type { Right } from "@/db/schema/enums";
import { exportableFields } from "@/lib/controllers/exportable-fields";
import type { CategoryRecord, RecordOfProcessing, SystemRecord } from "@/lib/controllers/record-schema";

/**
 * The categories that an answer to these rights has to look into. A portable copy alone asks for less than access
 * (Art. 20(1)); every other right can bear on whatever is held, which has to be found first.
 */
export const concernedCategories = (system: SystemRecord, asked: readonly Right[]): CategoryRecord[] =>
  asked.some((right) => right !== "portability")
    ? system.categories
    : system.categories.filter((category) => exportableFields(category, "portability").length > 0);

/** The systems with at least one such category. */
export const concernedSystems = (record: RecordOfProcessing, asked: readonly Right[]): SystemRecord[] =>
  asked.length === 0 ? [] : record.systems.filter((system) => concernedCategories(system, asked).length > 0);
