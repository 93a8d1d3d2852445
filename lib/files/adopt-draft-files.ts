import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import { recordEvent } from "@/lib/audit/record-event";
import { visitor } from "@/lib/auth/actor";
import type { DataKey } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

/**
 * Hands the files of a form to the request that it became. Each file has a key of its own, so only that key is sealed
 * anew, under the request's: no byte is copied.
 */
export async function adoptDraftFiles(
  tx: Transaction,
  draft: { draftId: string; from: DataKey },
  request: { id: string; key: DataKey; receivedAt: Date },
): Promise<void> {
  const rows = await tx.select().from(files).where(eq(files.draftId, draft.draftId)).for("update");
  for (const row of rows) {
    await tx
      .update(files)
      .set({
        draftId: null,
        requestId: request.id,
        name: seal(request.key, "name", open(draft.from, "name", row.name)),
        fileKey: seal(request.key, "file_key", open(draft.from, "file_key", row.fileKey)),
      })
      .where(eq(files.id, row.id));
    const sha256 = Buffer.from(row.sha256).toString("hex");
    const payload = { fileId: row.id, purpose: row.purpose, bytes: row.byteCount, sha256 };
    const event = { requestId: request.id, type: "file.received" as const, actor: visitor };
    await recordEvent(tx, { ...event, at: request.receivedAt, payload });
  }
}
