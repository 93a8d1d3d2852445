import type { Right } from "@/db/schema/enums";
import { exportableFields } from "@/lib/controllers/exportable-fields";
import type { CategoryRecord, RecordOfProcessing, SystemRecord } from "@/lib/controllers/record-schema";

/** The categories that an answer to these rights has to look into: a portable copy alone asks for less than access. */
export const concernedCategories = (system: SystemRecord, asked: readonly Right[]): CategoryRecord[] =>
  system.categories.filter((category) => asked.some((right) => exportableFields(category, right).length > 0));

/** The systems with at least one such category. */
export const concernedSystems = (record: RecordOfProcessing, asked: readonly Right[]): SystemRecord[] =>
  record.systems.filter((system) => concernedCategories(system, asked).length > 0);
