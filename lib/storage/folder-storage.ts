import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openStream, plainLength, SegmentBrokenError, sealStream } from "@/lib/storage/segment-cipher";
import { checkStorageKey, type Storage, StorageError } from "@/lib/storage/storage";

/** No storage key starts with a dot, so unfinished files cannot be read as stored ones. */
const incoming = ".incoming";
const staleAfterMs = 60 * 60 * 1000;

/** Storage in a local folder, made when missing. Several processes may share one folder. */
export function createFolderStorage(root: string): Storage {
  const sweep = createSweeper(join(root, incoming));
  return {
    async write(key, source, dataKey) {
      const target = filePath(root, key);
      await sweep();
      return writeAtomically(root, target, source, (plain) => sealStream(plain, dataKey, key));
    },
    read: (key, dataKey) => readFile(key, filePath(root, key), dataKey),
    size: (key) => sizeOf(filePath(root, key)),
    async remove(key) {
      await removeDurably(filePath(root, key), false);
    },
    async removePrefix(prefix) {
      await removeDurably(filePath(root, prefix.replace(/\/$/, "")), true);
    },
  };
}

function filePath(root: string, key: string): string {
  checkStorageKey(key);
  return join(root, ...key.split("/"));
}

async function writeAtomically(
  root: string,
  target: string,
  source: AsyncIterable<Uint8Array>,
  seal: (plain: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): Promise<{ bytes: number }> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of source) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  const unfinished = join(root, incoming, randomUUID());
  await mkdir(dirname(unfinished), { recursive: true, mode: 0o700 });
  try {
    await writeSynced(unfinished, seal(counted()));
    const firstMade = await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(unfinished, target);
    await syncFolders(dirname(target), firstMade === undefined ? dirname(target) : dirname(firstMade));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return { bytes };
}

async function writeSynced(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename or a new folder outlives a power cut only once its parent folder is synced too. */
async function syncFolders(from: string, upTo: string): Promise<void> {
  for (let folder = from; ; folder = dirname(folder)) {
    await syncFolder(folder);
    if (folder === upTo || folder === dirname(folder)) return;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder as a file, and keeps its own journal.
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function* readFile(key: string, path: string, dataKey: Uint8Array): AsyncGenerator<Uint8Array, void> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (cause) {
    throw isAbsent(cause) ? new StorageError("storage.not_found", key, { cause }) : cause;
  }
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new StorageError("storage.not_found", key);
    yield* openStream((position, length) => readAt(file, position, length), facts.size, dataKey, key);
  } catch (cause) {
    throw cause instanceof SegmentBrokenError ? new StorageError("storage.damaged", key, { cause }) : cause;
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? plainLength(facts.size) : null;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function removeDurably(path: string, recursive: boolean): Promise<void> {
  await rm(path, { force: true, recursive });
  try {
    await syncFolder(dirname(path));
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

/**
 * Removes what a killed process left half written. A live write touches its file with every segment, so an hour of
 * silence tells the two apart. Looks once an hour, before a write.
 */
function createSweeper(folder: string): () => Promise<void> {
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const nowMs = Date.now();
    if (nowMs - lookedAtMs < staleAfterMs) return;
    lookedAtMs = nowMs;
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const touchedAtMs = await stat(path).then(
        (facts) => facts.mtimeMs,
        () => nowMs,
      );
      if (nowMs - touchedAtMs > staleAfterMs) await rm(path, { force: true });
    }
  };
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
