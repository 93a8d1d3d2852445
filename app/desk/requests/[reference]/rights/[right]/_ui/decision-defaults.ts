import type { DecisionOutcome } from "@/db/schema/enums";
import type { DecisionDraft, DecisionView } from "@/lib/requests/decision-facts";
import { isBundled } from "@/lib/rights/bundled-rights";
import { groundsFor } from "@/lib/rights/check-ground";
import { grounds } from "@/lib/rights/grounds";
import { categoryField } from "./decision-form-values";

type Values = Record<string, string>;
type Category = DecisionDraft["categories"][number];
type Draft = Pick<DecisionDraft, "right" | "categories" | "decision">;

/**
 * Where the form of a decision starts: from what was written, else from what the law says about each category that holds
 * something. A law and a day are filled in where the record knows them; reasons never are, they are for people.
 * @param wholeOnly before the search only a refusal of the whole can be proposed
 */
export function decisionDefaults(draft: Draft, wholeOnly: boolean): Readonly<Values> {
  const { decision, categories } = draft;
  const held = wholeOnly ? [] : categories.filter((category) => category.held);
  const fields = held.flatMap((category) =>
    Object.entries(categoryDefaults(draft, category)).map(
      ([name, value]) => [`${categoryField(category)}.${name}`, value] as const,
    ),
  );
  return {
    ...(decision
      ? { outcome: decision.outcome, ...groundValues(decision.ground) }
      : wholeDefaults(draft, wholeOnly)),
    actionTaken: decision?.actionTaken ?? "",
    ...Object.fromEntries(fields),
  };
}

function wholeDefaults({ right, categories }: Draft, wholeOnly: boolean): Values {
  if (wholeOnly) return { outcome: "refused" };
  const proposals = categories.filter(({ held }) => held).map(({ assessment }) => assessment.proposal);
  const nothing = proposals.length === 0 && !isBundled(right);
  // A copy of nothing is granted: it says that nothing is held.
  if (nothing && groundsFor(right, "right").includes("no-data-held"))
    return { outcome: "refused", "ground.code": "no-data-held" };
  return { outcome: sumOf(proposals) };
}

/** What the outcomes of the categories come to. */
export function sumOf(outcomes: readonly DecisionOutcome[]): DecisionOutcome {
  const [first = "granted"] = outcomes;
  return outcomes.every((outcome) => outcome === first) ? first : "partly-granted";
}

function categoryDefaults({ right, decision }: Draft, category: Category): Values {
  const written = decision?.categories.find(
    (one) => one.system === category.system && one.category === category.category,
  );
  if (written) return { outcome: written.outcome, ...groundValues(written.ground) };
  const suggested = suggestedGround(right, category);
  if (!decision) return { outcome: category.assessment.proposal, ...suggested };
  // A refusal of the whole says nothing about its categories.
  return decision.outcome === "refused" ? { outcome: "refused" } : { outcome: "granted", ...suggested };
}

function suggestedGround(right: Draft["right"], { assessment }: Category): Values {
  const possible = groundsFor(right, "category");
  const reason = assessment.reasons.find(({ ground }) => ground !== null && possible.includes(ground));
  if (!reason?.ground) return {};
  return {
    "ground.code": reason.ground,
    "ground.citation": grounds[reason.ground].citationRequired ? (reason.citation ?? "") : "",
    "ground.until": reason.until ?? "",
  };
}

const groundValues = (ground: DecisionView["ground"]): Values =>
  ground
    ? {
        "ground.code": ground.code,
        "ground.reasons": ground.reasons,
        "ground.citation": ground.citation ?? "",
        "ground.until": ground.until ?? "",
        "ground.facts": ground.facts ?? "",
      }
    : {};
