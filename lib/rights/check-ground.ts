import type { DecisionOutcome, Right } from "@/db/schema/enums";
import { type GroundCode, groundCodes } from "@/db/schema/ground-codes";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import { type GroundLevel, grounds, mayStandAgainstMarketing } from "@/lib/rights/grounds";

/** A ground as staff apply it to a case. `facts` is the house's evidence and goes into no letter. */
export interface AppliedGroundInput {
  readonly code: GroundCode;
  /** The national or sector law that it rests on. */
  readonly citation: string | null;
  readonly reasons: string;
  readonly facts: string | null;
  readonly until: PlainDate | null;
}

/** What is wrong with a ground: it does not fit what it is given for, or what the law wants with it is missing. */
export type GroundProblem =
  | "not-for-right"
  | "not-for-level"
  | "not-for-outcome"
  | "not-against-marketing"
  | "reasons-missing"
  | "facts-missing"
  | "citation-missing";

/** What a ground is given for. `marketing`: what it refuses is an objection to direct marketing. */
export interface GroundUse {
  readonly right: Right;
  readonly level: GroundLevel;
  readonly outcome: DecisionOutcome;
  readonly marketing: boolean;
}

/** The grounds that can be given against a right, for the whole of it or for a category, in the catalogue's order. */
export function groundsFor(right: Right, level: GroundLevel): readonly GroundCode[] {
  return groundCodes.filter((code) => isForRight(code, right) && isForLevel(code, level));
}

/** What stands between a ground and this use of it; empty when nothing does. */
export function checkGround(applied: AppliedGroundInput, use: GroundUse): readonly GroundProblem[] {
  const { code, citation, facts, reasons } = applied;
  const ground = grounds[code];
  const rules: readonly (readonly [broken: boolean, problem: GroundProblem])[] = [
    [!isForRight(code, use.right), "not-for-right"],
    [!isForLevel(code, use.level), "not-for-level"],
    [!ground.outcomes.some((outcome) => outcome === use.outcome), "not-for-outcome"],
    [use.marketing && !mayStandAgainstMarketing(code), "not-against-marketing"],
    [ground.reasonsRequired && !isReasoned(reasons), "reasons-missing"],
    [ground.factsRequired && !isReasoned(facts), "facts-missing"],
    [ground.citationRequired && !citation?.trim(), "citation-missing"],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}

/** Whether a text says something about the case: a word or two is a formula, not a reason (Art. 12(4)). */
export const isReasoned = (text: string | null): boolean =>
  (text?.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 3;

function isForRight(code: GroundCode, right: Right): boolean {
  const { rights } = grounds[code];
  return rights === "all" || rights.includes(right);
}

/** What holds for the whole request holds for each of its rights. */
function isForLevel(code: GroundCode, level: GroundLevel): boolean {
  const { scope } = grounds[code];
  return scope === "any" || scope === level || (scope === "request" && level === "right");
}
