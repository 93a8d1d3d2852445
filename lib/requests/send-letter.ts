import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { StaffLetterKind } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { longestEdit } from "@/lib/letters/apply-edits";
import { Problem } from "@/lib/problem";
import { lockDraft, openContent, sealContent } from "@/lib/requests/draft-letter";
import { keepLetter } from "@/lib/requests/keep-letter";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { mailSubject } from "@/lib/requests/mail-subject";
import { writeDocument } from "@/lib/requests/write-document";

interface Sending {
  readonly reference: string;
  readonly letterId: string;
  /** Rewritten paragraphs by their ids. */
  readonly edits: Readonly<Record<string, string>>;
  /** Of the letter as it was read, without its editable paragraphs. */
  readonly digest: string;
}

/**
 * Sends a drafted letter, which performs its act: state, clock, history, the three kept files and the mail commit
 * together. What was rewritten is kept first, so a refusal loses nothing that was typed.
 * @throws Problem not_found · forbidden · letter.sent · letter.changed (it would say something else than what was read) ·
 *   answer.incomplete with one code per gap · what the act itself refuses
 */
export async function sendLetter(actor: Staff, input: Sending, now: Date): Promise<void> {
  const { db } = installation();
  await db.transaction((tx) => keepEdits(tx, actor, input));
  await db.transaction(async (tx) => {
    const { row, letter, act } = await lockDraft(tx, actor, input);
    const about = await loadCase(row, tx);
    const { fields, edits } = openContent(about.key, letter);
    const { facts, gaps } = await act.prepare(about, fields, letter.language, now);
    if (gaps.length > 0)
      throw new Problem(
        "answer.incomplete",
        Object.fromEntries(gaps.map(({ item, article, right }) => [`${right ?? "all"}.${item}`, article])),
      );
    const { document, digest } = writeDocument(facts, edits);
    if (digest !== input.digest) throw new Problem("letter.changed");
    await act.apply(tx, { actor, about, fields, letterId: letter.id, now });
    await keepLetter(tx, actor, about, { id: letter.id, kind: letter.kind, document }, now);
    await tellSubject(tx, about, { id: letter.id, kind: letter.kind }, now);
  });
}

async function keepEdits(tx: Transaction, actor: Staff, input: Sending): Promise<void> {
  const tooLong = Object.entries(input.edits).filter(([, text]) => text.trim().length > longestEdit);
  if (tooLong.length > 0)
    throw new Problem("input.invalid", Object.fromEntries(tooLong.map(([id]) => [`edit.${id}`, "too_long"])));
  const { row, letter } = await lockDraft(tx, actor, input);
  const { key } = await loadCase(row, tx);
  const content = openContent(key, letter);
  const edits = { ...content.edits, ...input.edits };
  await tx
    .update(letters)
    .set({ input: sealContent(key, { ...content, edits }) })
    .where(eq(letters.id, letter.id));
}

/**
 * The mail names the reference and what kind of letter waits, nothing more: the letter itself travels by mail only to
 * somebody who asked for that (Art. 12(3), "unless otherwise requested").
 */
async function tellSubject(
  tx: Transaction,
  about: RequestCase,
  { id, kind }: { readonly id: string; readonly kind: StaffLetterKind },
  now: Date,
): Promise<void> {
  const { row, record } = about;
  const link = `${installation().settings.appUrl}/${row.locale}/track`;
  // Never to an address that is not proven to be the person's.
  const attached = row.answerWay === "email" && row.emailConfirmedAt !== null;
  const params = { controller: record.controller.name, reference: row.reference, link, attached };
  const letter = attached ? { letterId: id } : {};
  if (kind === "answer") await mailSubject(tx, about, { ...letter, template: "answer-ready", params }, now);
  else
    await mailSubject(tx, about, { ...letter, template: "letter-ready", params: { ...params, kind } }, now);
}
