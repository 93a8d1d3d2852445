import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { DecisionDraft } from "@/lib/requests/decision-facts";
import type { DecisionProblem } from "@/lib/rights/check-decision";
import { longestText } from "./decision-form-values";

interface FieldProblem {
  readonly fieldId: string;
  /** At the field. */
  readonly text: string;
  /** In the summary, with the category it is about. */
  readonly whole: string;
}

const problems: Record<DecisionProblem["code"], `decision.problem.${DecisionProblem["code"]}`> = {
  "ground-missing": "decision.problem.ground-missing",
  "ground-superfluous": "decision.problem.ground-superfluous",
  "step-missing": "decision.problem.step-missing",
  "not-for-right": "decision.problem.not-for-right",
  "not-for-level": "decision.problem.not-for-level",
  "not-for-outcome": "decision.problem.not-for-outcome",
  "not-against-marketing": "decision.problem.not-against-marketing",
  "reasons-missing": "decision.problem.reasons-missing",
  "facts-missing": "decision.problem.facts-missing",
  "citation-missing": "decision.problem.citation-missing",
  "outcome-differs": "decision.problem.outcome-differs",
  "category-twice": "decision.problem.category-twice",
  "whole-refusal": "decision.problem.whole-refusal",
};
const isProblem = (code: string): code is DecisionProblem["code"] => Object.hasOwn(problems, code);

/** Each error of a refused decision at the field that it is about, in the order of the page. */
export function decisionErrors(
  errors: Readonly<Record<string, string>>,
  categories: DecisionDraft["categories"],
  t: DeskWords,
): readonly FieldProblem[] {
  return Object.entries(errors).map(([at, code]) => {
    const text = words(code, t);
    const place = /^categories\.([^/]+)\/([^.]+)/.exec(at);
    const named = categories.find(({ system, category }) => system === place?.[1] && category === place?.[2]);
    const where = place ? (named ? `${named.systemTitle}, ${named.title}` : at) : t("decision.whole");
    return {
      fieldId: fieldOf(at),
      text,
      whole: t("decision.errorAt", { where, colon: t("layout.colon"), error: text }),
    };
  });
}

function words(code: string, t: DeskWords): string {
  if (isProblem(code)) return t(problems[code]);
  if (code === "required") return t("decision.required");
  if (code === "date") return t("decision.date");
  return code === "too_long" ? t("decision.tooLong", { max: longestText }) : t("problem.invalid");
}

/** A ground as such is chosen in its list; a category as such begins with its outcome. */
function fieldOf(at: string): string {
  if (at.endsWith("ground")) return `${at}.code`;
  return /^categories\.[^.]+$/.test(at) ? `${at}.outcome` : at;
}
