import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { files } from "@/db/schema/files";
import type { FileMediaType } from "@/lib/files/file-types";
import { inspectFile } from "@/lib/files/inspect-file";
import { type ScanOutcome, scanFile } from "@/lib/files/scan-file";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { seal } from "@/lib/vault/seal";

/** A file as it came, with the name that the sender gave it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

declare const checked: unique symbol;

/** A file that may be kept. Its bytes are stored already, under a key that stands nowhere but here. */
export interface CheckedFile {
  readonly [checked]: true;
  readonly id: string;
  readonly name: string;
  readonly mediaType: FileMediaType;
  readonly byteCount: number;
  readonly sha256: Uint8Array;
  /** 32 bytes in base64. */
  readonly fileKey: string;
  readonly scan: ScanOutcome;
}

/**
 * Looks at a file, has it scanned and stores its bytes, all before any transaction: the command then only claims it
 * (`storeRequestFile`). The row that is written first belongs to nobody, so bytes that no command claims, also after a
 * crash anywhere in between, are known and removed within an hour.
 * @throws Problem file.empty · file.too_large · file.type · file.protected · file.virus · file.scan_failed
 */
export async function checkFile(file: SentFile, now = new Date()): Promise<CheckedFile> {
  const inspected = await inspectFile(file.bytes, file.name);
  if (!inspected.ok) throw new Problem(`file.${inspected.reason}`);
  const { db, storage, settings } = installation();
  const scan = await scanFile(file.bytes, settings.clamdUrl);
  const { name, mediaType } = inspected;
  const id = randomUUID();
  const key = randomBytes(32);
  const sha256 = createHash("sha256").update(file.bytes).digest();
  const facts = { id, mediaType, byteCount: file.bytes.byteLength, sha256 };
  const storageKey = `files/${id}`;
  await db
    .insert(files)
    .values({ ...facts, ...lostSecrets(), purpose: "evidence", storageKey, uploadedAt: now });
  await storage.write(
    storageKey,
    (async function* () {
      yield file.bytes;
    })(),
    key,
  );
  const stored: Omit<CheckedFile, typeof checked> = { ...facts, name, fileKey: key.toString("base64"), scan };
  return stored as CheckedFile;
}

/** What stands in the sealed columns of a file that belongs to nobody: sealed under a key that is thrown away. */
export function lostSecrets() {
  const lost = { scope: "nobody", bytes: randomBytes(32) };
  return { name: seal(lost, "name", ""), fileKey: seal(lost, "file_key", "") };
}

/**
 * Removes a file that belongs to nobody. From the first step on no command can claim it; then its bytes go, then its row,
 * so that nothing is left that no row knows of.
 */
export async function discardFile(id: string): Promise<void> {
  const { db, storage } = installation();
  const [row] = await db
    .update(files)
    .set({ destroyedAt: new Date() })
    .where(and(eq(files.id, id), isNull(files.draftId), isNull(files.requestId)))
    .returning({ storageKey: files.storageKey });
  if (!row) return;
  await storage.remove(row.storageKey);
  await db.delete(files).where(eq(files.id, id));
}
