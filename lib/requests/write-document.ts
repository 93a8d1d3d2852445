import { applyEdits } from "@/lib/letters/apply-edits";
import { composeLetter } from "@/lib/letters/compose-letter";
import { fixedDigest } from "@/lib/letters/fixed-digest";
import type { LetterDocument } from "@/lib/letters/letter-document";
import { LetterError } from "@/lib/letters/letter-error";
import type { LetterFacts } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";

/**
 * The letter that the facts make, with the paragraphs that staff rewrote, and the digest of all that nobody may rewrite.
 * @throws Problem input.invalid (`edit.<id>`: too_long) · answer.incomplete with what the letter lacks
 */
export function writeDocument(
  facts: LetterFacts,
  edits: Readonly<Record<string, string>>,
): { document: LetterDocument; digest: string } {
  try {
    const composed = composeLetter(facts);
    return { document: applyEdits(composed, edits), digest: fixedDigest(composed) };
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    if (error.code === "letter.edit_too_long")
      throw new Problem("input.invalid", { [`edit.${error.field}`]: "too_long" });
    throw new Problem("answer.incomplete", { [error.field]: error.code });
  }
}
