import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import { requests } from "@/db/schema/requests";
import { drafts } from "@/db/schema/subjects";
import type { Visitor } from "@/lib/auth/actor";
import type { SentFile } from "@/lib/files/check-file";
import { assertTogether, receiveFiles } from "@/lib/files/receive-files";
import { storeFile } from "@/lib/files/store-file";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { draftKey, findDraft, saveDraft } from "@/lib/requests/draft";

/**
 * Attaches a file to the form that is being filled in; begins one when there is none.
 * @returns the token of the form's cookie, which is new with a new form
 * @throws Problem not_found (controller) · draft.expired · file.too_many · file.too_large (alone or together) ·
 * file.empty · file.type · file.protected · file.virus · file.scan_failed
 */
export async function addDraftFile(
  actor: Visitor,
  input: { token: string | null; controllerSlug: string; file: SentFile },
  now: Date,
): Promise<{ token: string; fileId: string }> {
  return receiveFiles([input.file], now, async ([file]) => {
    if (!file) throw new Problem("file.empty");
    const { token, draftId } = await obtainDraft(actor, input, now);
    await installation().db.transaction(async (tx) => {
      const attached = await lockAttached(tx, draftId);
      assertTogether([...attached, file.byteCount]);
      const owner = { draftId, requestId: null, belongsTo: null, fromStaff: false };
      await storeFile(tx, { ...owner, purpose: "evidence", key: draftKey(token) }, file, now);
    });
    return { token, fileId: file.id };
  });
}

/** The form behind the cookie as it is, or a new empty one. */
async function obtainDraft(
  actor: Visitor,
  { token, controllerSlug }: { token: string | null; controllerSlug: string },
  now: Date,
): Promise<{ token: string; draftId: string }> {
  const found = await findDraft(token, now);
  if (token && found?.controller.slug === controllerSlug) return { token, draftId: found.id };
  const begun = await saveDraft(actor, { token: null, controllerSlug, content: {} }, now);
  const draft = await findDraft(begun.token, now);
  if (!draft) throw new Problem("draft.expired");
  return { token: begun.token, draftId: draft.id };
}

/** Sizes of what is attached. Locked, so that two who come at once are counted one after the other. */
async function lockAttached(tx: Transaction, draftId: string): Promise<number[]> {
  const [draft] = await tx.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, draftId)).for("update");
  const [sent] = await tx.select({ id: requests.id }).from(requests).where(eq(requests.draftId, draftId));
  // A form that was sent meanwhile takes nothing more: it would go nowhere.
  if (!draft || sent) throw new Problem("draft.expired");
  const rows = await tx
    .select({ byteCount: files.byteCount })
    .from(files)
    .where(and(eq(files.draftId, draftId), isNull(files.destroyedAt)));
  return rows.map(({ byteCount }) => byteCount);
}
