import { type DecisionOutcome, decisionOutcomes } from "@/db/schema/enums";
import type { DecisionView } from "@/lib/requests/decision-facts";

interface CategoryGroup {
  readonly key: string;
  readonly outcome: DecisionOutcome;
  readonly ground: DecisionView["ground"];
  readonly titles: readonly string[];
}

/** Categories decided alike for the same reasons stand together, what is refused first: an approver reads each once. */
export function groupCategories(categories: DecisionView["categories"]): readonly CategoryGroup[] {
  const groups = new Map<
    string,
    { outcome: DecisionOutcome; ground: DecisionView["ground"]; titles: string[] }
  >();
  for (const { outcome, ground, title } of categories) {
    const key = JSON.stringify([outcome, ground]);
    const group = groups.get(key) ?? { outcome, ground, titles: [] };
    groups.set(key, group);
    group.titles.push(title);
  }
  const rank = (outcome: DecisionOutcome) => -decisionOutcomes.indexOf(outcome);
  return [...groups]
    .map(([key, group]) => ({ key, ...group, titles: group.titles.toSorted((a, b) => a.localeCompare(b)) }))
    .sort((a, b) => rank(a.outcome) - rank(b.outcome));
}
