import { longestEdit } from "@/lib/letters/apply-edits";
import type { LetterDocument } from "@/lib/letters/letter-document";

export const editField = (blockId: string): string => `edit.${blockId}`;

/**
 * The paragraphs that were rewritten, by their ids: only what differs from what was shown, and only of blocks that the
 * letter has, so that an old page stores nothing that the letter cannot take.
 */
export function readEdits(
  { blocks }: Pick<LetterDocument, "blocks">,
  typed: Readonly<Record<string, string>>,
): { readonly edits: Readonly<Record<string, string>>; readonly errors: Readonly<Record<string, string>> } {
  const edits: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.kind !== "editable") continue;
    const text = typed[editField(block.id)]?.trim();
    if (text === undefined || text === block.text.trim()) continue;
    if (text === "") errors[editField(block.id)] = "required";
    else if (text.length > longestEdit) errors[editField(block.id)] = "too_long";
    else edits[block.id] = text;
  }
  return { edits, errors };
}
