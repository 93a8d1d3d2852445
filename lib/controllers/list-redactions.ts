import type { Right } from "@/db/schema/enums";
import { isPortable } from "@/lib/rights/is-portable";
import type { withholdingReasons } from "./category-schema";
import type { CategoryRecord, FieldRecord, Localised, SystemRecord } from "./record-schema";

/** Something that a bundle leaves out or shows in part, and why. It says nothing about the content. */
export interface Redaction {
  readonly system: string;
  readonly category: string;
  readonly column: string;
  readonly title: Localised;
  readonly form: "withheld" | "masked" | "outside-right";
  readonly reason: (typeof withholdingReasons)[number] | "not-portable";
  readonly article: string;
  readonly explanation: Localised | null;
}

/**
 * Lists what the answer to a right does not show as held, for a category. Under portability that includes columns
 * which Art. 20(1) does not cover: they are not secret, and access gives them. Rights that hand over no data have none.
 */
export function listRedactions(
  system: Pick<SystemRecord, "slug">,
  category: CategoryRecord,
  right: Right,
): readonly Redaction[] {
  if (right !== "access" && right !== "portability") return [];
  return Object.entries(category.fields).flatMap(([column, field]) => {
    const why = whyNotAsHeld(category, field, right);
    if (why === null) return [];
    return [{ system: system.slug, category: category.slug, column, title: field.title, ...why }];
  });
}

type Why = Pick<Redaction, "form" | "reason" | "article" | "explanation">;

function whyNotAsHeld(category: CategoryRecord, field: FieldRecord, right: Right): Why | null {
  const { reason, article } = field;
  if (field.export === "withheld" && reason !== undefined && article !== undefined)
    return { form: "withheld", reason, article, explanation: field.explanation ?? null };
  if (right === "portability" && !isPortable(category, field))
    return { form: "outside-right", reason: "not-portable", article: "GDPR Art. 20(1)", explanation: null };
  if (field.export === "masked" && reason !== undefined && article !== undefined)
    return { form: "masked", reason, article, explanation: field.explanation ?? null };
  return null;
}
