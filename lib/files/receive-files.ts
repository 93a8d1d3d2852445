import { type CheckedFile, checkFile, discardFile, type SentFile } from "@/lib/files/check-file";
import { maxFiles, maxTotalBytes } from "@/lib/files/file-limits";
import { Problem } from "@/lib/problem";

/**
 * Checks the files of one form or message, then lets `keep` claim them in its transaction. When anything fails, nothing
 * of them remains.
 * @throws Problem file.too_many, file.too_large (together), and whatever `checkFile` and `keep` throw
 */
export async function receiveFiles<T>(
  sent: readonly SentFile[],
  now: Date,
  keep: (files: readonly CheckedFile[]) => Promise<T>,
): Promise<T> {
  assertTogether(sent.map(({ bytes }) => bytes.byteLength));
  const received: CheckedFile[] = [];
  try {
    for (const file of sent) received.push(await checkFile(file, now));
    return await keep(received);
  } catch (error) {
    for (const { id } of received) await discardFile(id);
    throw error;
  }
}

/** Files that belong together are limited together. @throws Problem file.too_many · file.too_large */
export function assertTogether(byteCounts: readonly number[]): void {
  if (byteCounts.length > maxFiles) throw new Problem("file.too_many");
  if (byteCounts.reduce((sum, bytes) => sum + bytes, 0) > maxTotalBytes) throw new Problem("file.too_large");
}
