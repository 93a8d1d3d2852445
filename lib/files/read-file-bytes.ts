import type { files } from "@/db/schema/files";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

type StoredFile = Pick<typeof files.$inferSelect, "fileKey" | "storageKey" | "destroyedAt">;

/**
 * The bytes of a stored file, decrypted as they are read. Whoever hands them out serves them as an attachment, under the
 * stored media type and with `nosniff`.
 * @param key of the draft or the request that the file belongs to
 * @throws Problem request.data_destroyed, at once; while reading StorageError
 */
export function readFileBytes(row: StoredFile, key: DataKey): AsyncIterable<Uint8Array> {
  if (row.destroyedAt) throw new Problem("request.data_destroyed");
  const fileKey = Buffer.from(open(key, "file_key", row.fileKey), "base64");
  return installation().storage.read(row.storageKey, fileKey);
}
