import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { lostSecrets } from "@/lib/files/check-file";
import { installation } from "@/lib/installation";

type StoredFile = Pick<typeof files.$inferSelect, "id" | "requestId" | "storageKey" | "destroyedAt">;

/**
 * Destroys a request's file: its key, which makes every copy unreadable, and its bytes. The row and the history keep that
 * there was a file and when it went. Call it last in the transaction: bytes do not come back with a rollback. A file that
 * was destroyed before stays as it is.
 */
export async function destroyFile(tx: Transaction, actor: Actor, row: StoredFile, now: Date): Promise<void> {
  if (row.destroyedAt || !row.requestId) return;
  const { fileKey } = lostSecrets();
  await tx.update(files).set({ fileKey, destroyedAt: now }).where(eq(files.id, row.id));
  const payload = { fileId: row.id };
  await recordEvent(tx, { requestId: row.requestId, type: "file.destroyed", actor, at: now, payload });
  await installation().storage.remove(row.storageKey);
}
