import { and, eq } from "drizzle-orm";
import { files } from "@/db/schema/files";
import type { Visitor } from "@/lib/auth/actor";
import { discardFile, lostSecrets } from "@/lib/files/check-file";
import { installation } from "@/lib/installation";
import { findDraft } from "@/lib/requests/draft";

/**
 * Takes a file out of the form again. A file that is not there, or not of this form, is no error: the person wanted it
 * gone.
 */
export async function removeDraftFile(
  _actor: Visitor,
  input: { token: string | null; fileId: string },
  now: Date,
): Promise<void> {
  const draft = await findDraft(input.token, now);
  if (!draft) return;
  // First it belongs to nobody and its key is gone, then its bytes go: what a crash leaves, the purge finds.
  const released = await installation()
    .db.update(files)
    .set({ draftId: null, destroyedAt: now, ...lostSecrets() })
    .where(and(eq(files.id, input.fileId), eq(files.draftId, draft.id)))
    .returning({ id: files.id });
  for (const { id } of released) await discardFile(id);
}
