import type { Right } from "@/db/schema/enums";
import type { CategoryRecord, SystemRecord } from "@/lib/controllers/record-schema";
import { concernedCategories } from "@/lib/requests/concerned-systems";
import { isSearch, type RequestCase } from "@/lib/requests/load-case";

export interface HeldCategory {
  readonly system: SystemRecord;
  readonly category: CategoryRecord;
}

/**
 * The categories in which something about the person was found: with rows where a connector read, all of a system where
 * a person noted that it holds data. In the record's order.
 */
export function heldCategories(
  { record, tasks, extracts }: Pick<RequestCase, "record" | "tasks" | "extracts">,
  right: Right,
): HeldCategory[] {
  return record.systems.flatMap((system) => {
    const search = tasks.find((task) => isSearch(task) && task.system === system.slug);
    const isHeld = (category: CategoryRecord) =>
      search?.outcome === "held" ||
      extracts.some(
        (one) => one.system === system.slug && one.category === category.slug && one.rowCount > 0,
      );
    return concernedCategories(system, [right])
      .filter(isHeld)
      .map((category) => ({ system, category }));
  });
}
