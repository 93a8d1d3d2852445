/**
 * Files at rest. Every driver encrypts: what lies on the disk is unreadable without the data key that the caller
 * passes, so destroying that key destroys the file wherever copies of it are.
 */
export interface Storage {
  /**
   * Stores the whole source under the key, or nothing: after a crash the key holds the old file or the new one,
   * never a part. An error in the source is passed on and leaves the key as it was.
   * @param dataKey 32 bytes
   * @returns the number of plain bytes
   */
  write(key: string, source: AsyncIterable<Uint8Array>, dataKey: Uint8Array): Promise<{ bytes: number }>;
  /**
   * The plain bytes, in pieces of at most 64 KiB, each authenticated before it is handed out. A file that was cut
   * short fails at its end: act on the content only after the last piece.
   * @throws StorageError `storage.not_found`, `storage.damaged` (changed, cut, moved to another key, or another data key)
   */
  read(key: string, dataKey: Uint8Array): AsyncIterable<Uint8Array>;
  /** Plain bytes held under the key, null when there is no such file. Read from the length, not authenticated. */
  size(key: string): Promise<number | null>;
  /** Removes the file; a key that is not there is no error. */
  remove(key: string): Promise<void>;
  /** Removes every key below the folder `prefix` (`requests/42` takes `requests/42/a`, never `requests/421`). */
  removePrefix(prefix: string): Promise<void>;
}

export type StorageErrorCode = "storage.invalid_key" | "storage.not_found" | "storage.damaged";

/** A file that cannot be had. The message names the storage key, which holds ids only. */
export class StorageError extends Error {
  override readonly name = "StorageError";

  constructor(
    readonly code: StorageErrorCode,
    readonly key: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${key}`, options);
  }
}

const keyForm = /^[a-z0-9][a-z0-9_.-]*(?:\/[a-z0-9_-][a-z0-9_.-]*)*$/;
const longestKey = 512;

/**
 * Keys are lower-case paths of `[a-z0-9_.-]` with `/` between, so that they mean the same on every file system and
 * cannot climb out of the folder. @throws StorageError `storage.invalid_key`
 */
export function checkStorageKey(key: string): void {
  if (!keyForm.test(key) || key.includes("..") || key.length > longestKey) {
    throw new StorageError("storage.invalid_key", JSON.stringify(key.slice(0, longestKey)));
  }
}
