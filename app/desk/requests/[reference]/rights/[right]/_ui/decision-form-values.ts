import { type DecisionOutcome, decisionOutcomes, type Right } from "@/db/schema/enums";
import { type GroundCode, groundCodes } from "@/db/schema/ground-codes";
import { parsePlainDate } from "@/lib/deadlines/plain-date";
import type { ProposedDecision } from "@/lib/requests/decide-right";

/** Characters of one text, as the command takes them. */
export const longestText = 8_000;
const longestCitation = 500;

type Typed = Readonly<Record<string, string>>;
type Ground = NonNullable<ProposedDecision["ground"]>;
type Category = ProposedDecision["categories"][number];

/** The names of the fields for the whole (`ground.reasons`) and for a category (`categories.adh6/identity.ground.reasons`). */
export const categoryField = ({ system, category }: { system: string; category: string }): string =>
  `categories.${system}/${category}`;

/**
 * What a submitted form proposes; null with a code per field where it cannot be read. A ground counts where something is
 * not granted; one that was described and not chosen is an error and not dropped. Reasons left empty are those of the
 * category before with the same ground: the letter tells each ground once, and nobody types the same seven times.
 */
export function readDecisionForm(
  right: Right,
  typed: Typed,
): { readonly decision: ProposedDecision | null; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const outcome = readOutcome(typed, "outcome", errors);
  const ground = readGround(typed, "ground", outcome, errors);
  const given = placesIn(typed).map((place): Category => {
    const at = categoryField(place);
    const decided = readOutcome(typed, `${at}.outcome`, errors);
    return { ...place, outcome: decided, ground: readGround(typed, `${at}.ground`, decided, errors) };
  });
  const categories = given.map((decided, index) => withReasons(decided, given.slice(0, index)));
  const actionTaken = textAt(typed, "actionTaken", longestText, errors) || null;
  if (Object.keys(errors).length > 0) return { decision: null, errors };
  return { decision: { right, outcome, ground, categories, actionTaken }, errors };
}

/** What the person who wrote it once leaves out afterwards: reasons, and evidence with them. */
function withReasons(decided: Category, before: readonly Category[]): Category {
  const { ground } = decided;
  if (!ground || ground.reasons) return decided;
  const same = before.findLast((one) => one.ground?.code === ground.code && one.ground.reasons)?.ground;
  if (!same) return decided;
  return { ...decided, ground: { ...ground, reasons: same.reasons, facts: ground.facts ?? same.facts } };
}

/** The categories that the form asked about, by the fields that it sent. */
function placesIn(typed: Typed): { system: string; category: string }[] {
  return Object.keys(typed).flatMap((name) => {
    const [, system, category] = /^categories\.([^/]+)\/([^.]+)\.outcome$/.exec(name) ?? [];
    return system && category ? [{ system, category }] : [];
  });
}

function readOutcome(typed: Typed, at: string, errors: Record<string, string>): DecisionOutcome {
  const outcome = decisionOutcomes.find((known) => known === typed[at]);
  if (!outcome) errors[at] = "required";
  return outcome ?? "granted";
}

function readGround(
  typed: Typed,
  at: string,
  outcome: DecisionOutcome,
  errors: Record<string, string>,
): Ground | null {
  if (outcome === "granted") return null;
  const code: GroundCode | undefined = groundCodes.find((known) => known === typed[`${at}.code`]);
  const reasons = textAt(typed, `${at}.reasons`, longestText, errors);
  const facts = textAt(typed, `${at}.facts`, longestText, errors);
  if (!code) {
    // A law and a day can stand there as suggestions; what somebody wrote cannot.
    if (reasons || facts) errors[at] = "ground-missing";
    return null;
  }
  const citation = textAt(typed, `${at}.citation`, longestCitation, errors);
  const until = (typed[`${at}.until`] ?? "").trim();
  if (until && !parsePlainDate(until)) errors[`${at}.until`] = "date";
  return { code, citation: citation || null, reasons, facts: facts || null, until: until || null };
}

function textAt(typed: Typed, at: string, longest: number, errors: Record<string, string>): string {
  const text = (typed[at] ?? "").trim();
  if (text.length > longest) errors[at] = "too_long";
  return text;
}
