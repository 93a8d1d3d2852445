import type { DecisionOutcome, Right } from "@/db/schema/enums";
import { type AppliedGroundInput, checkGround, type GroundProblem } from "@/lib/rights/check-ground";
import { type GroundLevel, grounds } from "@/lib/rights/grounds";

interface CategoryDecisionInput {
  readonly system: string;
  readonly category: string;
  readonly outcome: DecisionOutcome;
  readonly ground: AppliedGroundInput | null;
  /** The record says that this data serves direct marketing. */
  readonly directMarketing?: boolean | undefined;
}

/** What staff propose for one right. Categories left out of it are not judged here. */
export interface DecisionInput {
  readonly right: Right;
  readonly outcome: DecisionOutcome;
  /** For the right as a whole; each category can have its own beside it. */
  readonly ground: AppliedGroundInput | null;
  readonly categories: readonly CategoryDecisionInput[];
  /** Whether the objection is, also, to direct marketing. Unknown, it counts against refusing what serves marketing. */
  readonly marketing?: boolean | undefined;
  /** What was sent to the person before: some grounds are open only after it. */
  readonly asked?: { readonly identity: boolean; readonly fee: boolean } | undefined;
}

export interface DecisionProblem {
  /** The field: `outcome`, `ground`, `ground.reasons`, `categories.adh6/identity.ground`. */
  readonly at: string;
  readonly code:
    | GroundProblem
    | "ground-missing"
    | "ground-superfluous"
    | "step-missing"
    /** The outcome is not what its categories and grounds come to. */
    | "outcome-differs"
    | "category-twice"
    /** Rights of others take something out of an access answer, never all of it (recital 63). */
    | "whole-refusal";
}

/**
 * What stands between a proposal for one right and its approval; empty when nothing does. It judges form and law, not
 * the case: whether a ground is true is for people.
 *
 * Sources: GDPR Art. 12(4) (reasons), 12(5) (evidence), 21(3) (marketing), recital 63.
 */
export function checkDecision(decision: DecisionInput): readonly DecisionProblem[] {
  return [
    ...checkOutcome(decision),
    ...checkWhole(decision),
    ...decision.categories.flatMap((category) => checkCategory(decision, category)),
    ...checkTwice(decision),
    ...checkSteps(decision),
  ];
}

/** 2 when a ground of the decision asks for somebody else to approve than proposed it (Art. 12(5)), else 1. */
export function neededApprovers(decision: Pick<DecisionInput, "ground" | "categories">): 1 | 2 {
  return groundsOf(decision).some(({ code }) => grounds[code].approvers === 2) ? 2 : 1;
}

const groundsOf = ({ ground, categories }: Pick<DecisionInput, "ground" | "categories">) =>
  [ground, ...categories.map((category) => category.ground)].filter((given) => given !== null);

function checkOutcome(decision: DecisionInput): readonly DecisionProblem[] {
  const { right, outcome, ground, categories } = decision;
  const sum = sumOf(categories.map((category) => category.outcome));
  // A ground of its own can take something from the right although every category is granted (Art. 20(2)).
  const differs =
    sum !== null && sum !== outcome && !(sum === "granted" && outcome === "partly-granted" && ground);
  const given = groundsOf(decision);
  const whole =
    right === "access" &&
    outcome === "refused" &&
    given.length > 0 &&
    given.every(({ code }) => code === "rights-of-others");
  return [
    ...(differs ? [{ at: "outcome", code: "outcome-differs" } as const] : []),
    ...(whole ? [{ at: "outcome", code: "whole-refusal" } as const] : []),
  ];
}

/** What the outcomes of the categories come to; null without any. */
function sumOf(outcomes: readonly DecisionOutcome[]): DecisionOutcome | null {
  const [first] = outcomes;
  if (first === undefined) return null;
  return outcomes.every((outcome) => outcome === first) ? first : "partly-granted";
}

function checkWhole(decision: DecisionInput): readonly DecisionProblem[] {
  const { right, outcome, ground, categories } = decision;
  if (ground === null) {
    const explained = categories.some((category) => category.ground !== null);
    return outcome === "granted" || explained ? [] : [{ at: "ground", code: "ground-missing" }];
  }
  const serves =
    decision.marketing === true || categories.some(({ directMarketing }) => directMarketing === true);
  const marketing = serves && refusesMarketing(decision, outcome);
  return checkAt("ground", ground, { right, level: "right", outcome, marketing });
}

function checkCategory(
  decision: DecisionInput,
  { system, category, outcome, ground, directMarketing }: CategoryDecisionInput,
): readonly DecisionProblem[] {
  const at = `categories.${system}/${category}.ground`;
  const { right } = decision;
  if (ground === null) {
    const coveredByWhole = decision.outcome === "refused" && decision.ground !== null;
    return outcome === "granted" || coveredByWhole ? [] : [{ at, code: "ground-missing" }];
  }
  const marketing = directMarketing === true && refusesMarketing(decision, outcome);
  return checkAt(at, ground, { right, level: "category", outcome, marketing });
}

/** Partly granted, the marketing can have stopped while another use of the same data goes on. */
const refusesMarketing = ({ right, marketing }: DecisionInput, outcome: DecisionOutcome): boolean =>
  right === "objection" && outcome === "refused" && marketing !== false;

function checkAt(
  at: string,
  ground: AppliedGroundInput,
  use: { right: Right; level: GroundLevel; outcome: DecisionOutcome; marketing: boolean },
): readonly DecisionProblem[] {
  if (use.outcome === "granted") return [{ at, code: "ground-superfluous" }];
  return checkGround(ground, use).map((code) => ({ at: `${at}${fieldOf[code]}`, code }));
}

const fieldOf: Readonly<Record<GroundProblem, string>> = {
  "not-for-right": "",
  "not-for-level": "",
  "not-for-outcome": "",
  "not-against-marketing": "",
  "reasons-missing": ".reasons",
  "facts-missing": ".facts",
  "citation-missing": ".citation",
};

/**
 * Nobody is refused for not proving who they are, or for not paying, who was not asked to: the question about identity
 * (Art. 12(6)) and the announcement of the fee (Art. 12(5)(a)) come first.
 */
function checkSteps({ ground, asked }: DecisionInput): readonly DecisionProblem[] {
  if (asked === undefined || ground === null) return [];
  const missing =
    (ground.code === "identity-unproven" && !asked.identity) ||
    (ground.code === "fee-not-accepted" && !asked.fee);
  return missing ? [{ at: "ground", code: "step-missing" }] : [];
}

function checkTwice({ categories }: DecisionInput): readonly DecisionProblem[] {
  const places = categories.map(({ system, category }) => `categories.${system}/${category}`);
  return places
    .filter((place, index) => places.indexOf(place) < index)
    .map((at) => ({ at, code: "category-twice" }));
}
