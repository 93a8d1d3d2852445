import type { LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import { LetterError } from "@/lib/letters/letter-error";
import { tidyText } from "@/lib/letters/tidy-text";

/** Characters that one edited block may have. */
export const longestEdit = 5_000;

/**
 * The letter with staff's words in its editable blocks, by their ids. A block whose edit is missing or empty stays as
 * it was composed, so nothing that the law wants in staff's words can be emptied. Ids that the letter does not have are
 * passed over: a draft keeps its edits while what it tells changes, and `fixedDigest` shows that change to its reader.
 * @throws LetterError `letter.edit_too_long`, with the block's id.
 */
export function applyEdits(
  document: LetterDocument,
  edits: Readonly<Record<string, string>>,
): LetterDocument {
  const texts = new Map(Object.entries(edits).map(([id, text]) => [id, tidy(id, text)]));
  return { ...document, blocks: document.blocks.map((block) => edited(block, texts)) };
}

function edited(block: LetterBlock, texts: ReadonlyMap<string, string>): LetterBlock {
  if (block.kind !== "editable") return block;
  return { ...block, text: texts.get(block.id) || block.text };
}

/** Line breaks stay, with at most one line empty between two paragraphs. */
function tidy(id: string, typed: string): string {
  const text = tidyText(typed)
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  if (text.length > longestEdit) throw new LetterError("letter.edit_too_long", id);
  return text;
}
