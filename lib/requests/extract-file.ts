import { createHash } from "node:crypto";
import type { Row } from "@/lib/connectors/contract";
import { installation } from "@/lib/installation";
import type { DataKey } from "@/lib/vault/data-key";

/** Lines are gathered to about this size before they are encrypted. */
const chunkBytes = 64 * 1024;
const batchRows = 1_000;

/**
 * Keeps an extract as an encrypted file, one JSON array a line: the systems are read once, and preview and bundles
 * show what was read, not what has changed meanwhile. @returns rows written and the SHA-256 of the plain lines
 */
export async function writeExtract(
  key: string,
  batches: AsyncIterable<readonly Row[]>,
  dataKey: DataKey,
): Promise<{ rowCount: number; sha256: Uint8Array }> {
  const hash = createHash("sha256");
  let rowCount = 0;
  async function* lines() {
    let pending = "";
    for await (const rows of batches) {
      for (const row of rows) pending += `${JSON.stringify(row)}\n`;
      rowCount += rows.length;
      if (pending.length < chunkBytes) continue;
      yield hashed(pending);
      pending = "";
    }
    if (pending) yield hashed(pending);
  }
  function hashed(text: string) {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    return bytes;
  }
  await installation().storage.write(key, lines(), dataKey.bytes);
  return { rowCount, sha256: hash.digest() };
}

/** Reads an extract back in batches, in the order it was read. Breaking out of the loop stops reading. */
export async function* readExtract(key: string, dataKey: DataKey): AsyncGenerator<readonly Row[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let batch: Row[] = [];
  for await (const chunk of installation().storage.read(key, dataKey.bytes)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) batch.push(JSON.parse(line) as Row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
