import type { Language } from "@/db/schema/enums";
import type { DeadlineStep } from "@/lib/deadlines/deadline-step";
import { explainInDutch } from "@/lib/deadlines/explain-dutch";
import { explainInEnglish } from "@/lib/deadlines/explain-english";
import { explainInFrench } from "@/lib/deadlines/explain-french";
import { explainInGerman } from "@/lib/deadlines/explain-german";

const explain: Readonly<Record<Language, (step: DeadlineStep) => string>> = {
  en: explainInEnglish,
  fr: explainInFrench,
  nl: explainInDutch,
  de: explainInGerman,
};

/**
 * One step in one or two plain sentences, with the article behind it. Made from the rule and its parameters alone, so
 * a stored step can be worded in any of the languages later.
 */
export function explainStep(step: DeadlineStep, language: Language): string {
  return explain[language](step);
}
