import type { CategoryAnswer, RightAnswer } from "@/lib/letters/letter-facts";
import type { AnswerOutcome } from "@/lib/letters/texts/letter-text";

/** A decision as the letter words it: to hold nothing is an answer of its own kind (GDPR Art. 15(1)). */
export const outcomeOf = ({ outcome, ground }: RightAnswer | CategoryAnswer): AnswerOutcome =>
  ground?.code === "no-data-held" ? "none" : outcome;
