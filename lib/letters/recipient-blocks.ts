import type { LetterBlock } from "@/lib/letters/letter-document";
import type { LetterFactsOf, ToldRecipient } from "@/lib/letters/letter-facts";
import type { LetterWords } from "@/lib/letters/letter-words";

/** The section of an answer about who was told of a correction, erasure or restriction (GDPR Art. 19). */
export function toldBlocks(recipients: readonly ToldRecipient[], words: LetterWords): readonly LetterBlock[] {
  if (recipients.length === 0) return [];
  const { heading, law, ask } = words.text.recipients;
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: law(words.cite) },
    ...recipientTable(recipients, words),
    { kind: "paragraph", text: ask(words.cite) },
  ];
}

/** The letter that names the recipients on request (GDPR Art. 19, second sentence). */
export function recipientBlocks(
  { recipients }: LetterFactsOf<"recipients">,
  words: LetterWords,
): readonly LetterBlock[] {
  const { asked, nobody } = words.text.recipients;
  return [
    { kind: "paragraph", text: asked(words.cite) },
    ...(recipients.length === 0
      ? [{ kind: "paragraph", text: nobody } as const]
      : recipientTable(recipients, words)),
  ];
}

function recipientTable(
  recipients: readonly ToldRecipient[],
  { text, date }: LetterWords,
): readonly LetterBlock[] {
  const { table, statuses, toldOn, pending } = text.recipients;
  const rows = recipients.map(({ name, status, on, reason }) => [
    name,
    status === "told" && on !== null ? toldOn(date(on)) : statuses[status],
    reason?.trim() || "–",
  ]);
  return [
    { kind: "table", caption: table.caption, head: [table.recipient, table.status, table.note], rows },
    ...(recipients.some(({ status }) => status === "pending")
      ? [{ kind: "paragraph", text: pending } as const]
      : []),
  ];
}
