import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { type Language, languages, type StaffLetterKind } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { letterActs } from "@/lib/requests/acts/letter-acts";
import { loadCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import type { DataKey } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

export type LetterRow = typeof letters.$inferSelect;

/** What a draft keeps: the fields of its form, and the paragraphs that were rewritten, by their ids. */
const contentSchema = z.object({
  fields: z.unknown(),
  edits: z.record(z.string(), z.string()),
});
export type LetterContent = z.output<typeof contentSchema>;

/**
 * Writes or rewrites the draft of a letter; there is one draft of a kind per request. Nothing happens to the request
 * before it is sent, but what the law or the state forbids is said now. The history tells of it, so that a colleague who
 * has the same form open does not overwrite it unseen.
 * @throws Problem not_found · forbidden · input.invalid with a code per field · what the act itself refuses
 */
export async function draftLetter(
  actor: Staff,
  input: { reference: string; kind: StaffLetterKind; language: Language; fields: unknown },
  now: Date,
): Promise<{ letterId: string }> {
  const { kind, fields } = input;
  const language = z.enum(languages).parse(input.language);
  const act = letterActs[kind];
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, act.permission);
    const about = await loadCase(row, tx);
    const { answers } = await act.prepare(about, fields, language, now);
    await tx
      .delete(letters)
      .where(and(eq(letters.requestId, row.id), eq(letters.kind, kind), isNull(letters.sentAt)));
    const id = randomUUID();
    await tx.insert(letters).values({
      id,
      requestId: row.id,
      kind,
      language,
      rights: [...answers],
      input: sealContent(about.key, { fields, edits: {} }),
      writtenBy: actor.staffId,
      writtenAt: now,
    });
    const payload = { letterId: id, kind };
    await recordEvent(tx, { requestId: row.id, type: "letter.drafted", actor, at: now, payload });
    return { letterId: id };
  });
}

/** Throws a draft away. @throws Problem not_found · forbidden · letter.sent */
export async function discardLetter(
  actor: Staff,
  input: { reference: string; letterId: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { row, letter } = await lockDraft(tx, actor, input);
    await tx.delete(letters).where(eq(letters.id, letter.id));
    const payload = { letterId: letter.id, kind: letter.kind };
    await recordEvent(tx, { requestId: row.id, type: "letter.discarded", actor, at: now, payload });
  });
}

/** A draft with its request locked, for whoever may send it. @throws Problem not_found · forbidden · letter.sent */
export async function lockDraft(
  tx: Transaction,
  actor: Staff,
  input: { reference: string; letterId: string },
) {
  const visible = await lockForStaff(tx, actor, input.reference, "request.read");
  const [letter] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.id, input.letterId), eq(letters.requestId, visible.id)));
  if (!letter || letter.kind === "acknowledgement") throw new Problem("not_found");
  const act = letterActs[letter.kind];
  const row = await lockForStaff(tx, actor, input.reference, act.permission);
  if (letter.sentAt) throw new Problem("letter.sent");
  return { row, letter: { ...letter, kind: letter.kind }, act };
}

export const sealContent = (key: DataKey, content: LetterContent) =>
  seal<unknown>(key, "input", contentSchema.parse(content));

export const openContent = (key: DataKey, letter: Pick<LetterRow, "input">): LetterContent =>
  contentSchema.parse(open(key, "input", letter.input));
