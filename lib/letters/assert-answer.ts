import { LetterError } from "@/lib/letters/letter-error";
import type { AppliedGround, LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";
import { grounds, mayStandAgainstMarketing } from "@/lib/rights/grounds";

/**
 * What is refused, wholly or in part, has a ground with reasons (GDPR Art. 12(4)), and the decision on a right does not
 * contradict those on its categories. An objection to direct marketing is never refused on its merits (Art. 21(3)).
 * @throws LetterError with the fact at fault.
 */
export function assertAnswer({ answers }: LetterFactsOf<"answer">): void {
  if (answers.length === 0) throw new LetterError("letter.text_missing", "answers");
  for (const [index, answer] of answers.entries()) assertRightAnswer(answer, `answers.${index}`);
}

function assertRightAnswer(answer: RightAnswer, field: string): void {
  const { outcome, ground, categories } = answer;
  const given = [ground, ...categories.map((category) => category.ground)].filter((one) => one !== null);
  for (const one of given) assertGround(one, field);
  if (outcome !== "granted" && given.length === 0) throw new LetterError("letter.ground_missing", field);
  if (refusesMarketing(answer, given)) throw new LetterError("letter.outcome_contradicted", field);
  for (const [index, category] of categories.entries()) {
    if (category.outcome === "granted") continue;
    const why = category.ground ?? ground;
    if (why === null) throw new LetterError("letter.ground_missing", `${field}.categories.${index}`);
    if (outcome === "granted" && why.code !== "no-data-held")
      throw new LetterError("letter.outcome_contradicted", `${field}.categories.${index}`);
  }
}

const refusesMarketing = ({ outcome, marketing }: RightAnswer, given: readonly AppliedGround[]): boolean =>
  marketing === true && outcome === "refused" && !given.some(({ code }) => mayStandAgainstMarketing(code));

/** @throws LetterError when the ground needs reasons, or a law behind it, and has none. */
export function assertGround({ code, reasons, citation }: AppliedGround, field: string): void {
  const { reasonsRequired, citationRequired } = grounds[code];
  if (reasonsRequired) assertText(reasons, `${field}.reasons`);
  if (citationRequired) assertText(citation ?? "", `${field}.citation`);
}

/** @throws LetterError when staff left a text empty that the letter cannot do without. */
export function assertText(text: string, field: string): void {
  if (text.trim() === "") throw new LetterError("letter.text_missing", field);
}
