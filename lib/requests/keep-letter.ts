import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { LetterKind } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import type { LetterDocument } from "@/lib/letters/letter-document";
import { renderLetterHtml } from "@/lib/letters/render-letter-html";
import { renderLetterPdf } from "@/lib/letters/render-letter-pdf";
import { renderLetterText } from "@/lib/letters/render-letter-text";
import type { RequestCase } from "@/lib/requests/load-case";

export const letterForms = ["html", "txt", "pdf"] as const;
export type LetterForm = (typeof letterForms)[number];

export const letterFileKey = (requestId: string, letterId: string, form: LetterForm): string =>
  `requests/${requestId}/letters/${letterId}.${form}`;

/**
 * Makes the three forms of a letter and keeps them exactly so: encrypted files, and their digests in the letter's row and
 * in the history. In the transaction of the act that the letter tells about.
 */
export async function keepLetter(
  tx: Transaction,
  actor: Actor,
  { row, key }: Pick<RequestCase, "row" | "key">,
  letter: { id: string; kind: LetterKind; document: LetterDocument },
  now: Date,
): Promise<void> {
  const { id, kind, document } = letter;
  const files: Record<LetterForm, Uint8Array> = {
    html: Buffer.from(renderLetterHtml(document)),
    txt: Buffer.from(renderLetterText(document)),
    pdf: await renderLetterPdf(document),
  };
  for (const form of letterForms)
    await installation().storage.write(letterFileKey(row.id, id, form), once(files[form]), key.bytes);
  const digests = { html: sha256(files.html), text: sha256(files.txt), pdf: sha256(files.pdf) };
  await tx
    .update(letters)
    .set({ sentAt: now, htmlSha256: digests.html, textSha256: digests.text, pdfSha256: digests.pdf })
    .where(eq(letters.id, id));
  const payload = {
    letterId: id,
    kind,
    language: document.language,
    html: digests.html.toString("hex"),
    text: digests.text.toString("hex"),
    pdf: digests.pdf.toString("hex"),
  };
  await recordEvent(tx, { requestId: row.id, type: "letter.sent", actor, at: now, payload });
}

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
