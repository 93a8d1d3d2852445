import { assertText } from "@/lib/letters/assert-answer";
import type { LetterBlock } from "@/lib/letters/letter-document";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import type { LetterWords } from "@/lib/letters/letter-words";

/**
 * That nothing more is to come, and why. A request that lapsed for want of proof is a refusal (GDPR Arts. 11(2),
 * 12(2), 12(6)); like every letter, this one names the remedies.
 */
export function closingBlocks(facts: LetterFactsOf<"closing">, words: LetterWords): readonly LetterBlock[] {
  return paragraphsOf(facts, words).map((text) => ({ kind: "paragraph", text }));
}

function paragraphsOf(
  { cause, mergedInto }: LetterFactsOf<"closing">,
  { text, cite }: LetterWords,
): readonly string[] {
  const { closing } = text;
  if (cause === "lapsed") return [...closing.lapsed(cite), text.answer.refusalLaw(cite)];
  if (cause !== "merged") return closing[cause];
  const original = mergedInto?.trim() ?? "";
  assertText(original, "mergedInto");
  return closing.merged(original);
}
