import type { BareStep } from "@/lib/deadlines/deadline-step";
import { explainInEnglish } from "@/lib/deadlines/explain-english";
import { explainInFrench } from "@/lib/deadlines/explain-french";
import type { ExplanationLocale } from "@/lib/deadlines/legal-sources";

/**
 * One step in one or two plain sentences, with the article behind it. Made from the rule and its parameters alone, so
 * a stored step can be worded in any of the languages later.
 */
export function explainStep(step: BareStep, locale: ExplanationLocale): string {
  return locale === "fr" ? explainInFrench(step) : explainInEnglish(step);
}
