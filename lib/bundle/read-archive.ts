import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { type BundleProblem, describe, describeArchive } from "@/lib/bundle/bundle-problem";
import { methodNumbers, type ZipEntryFacts } from "@/lib/bundle/zip-layout";

const mostEntries = 200_000;
const chunkBytes = 256 * 1024;

/** An entry whose facts are those of the archive's directory: to be believed only as far as they were checked. */
export interface ArchiveEntry extends ZipEntryFacts {
  readonly raw: yauzl.Entry;
}

/** What a file turned out to hold. */
export interface UnpackedFile {
  readonly bytes: number;
  readonly crc32: number;
  readonly sha256: string;
}

/** An archive opened for reading, whoever made it. */
export interface Archive {
  readonly bytes: number;
  readonly entries: readonly ArchiveEntry[];
  /** What kept entries from being listed or makes them unfit. */
  readonly problems: readonly BundleProblem[];
  /** The archive's own bytes, fewer at its end. */
  readBytes(offset: number, length: number): Promise<Buffer>;
  /** SHA-256, lower-case hex, of the first `length` bytes. */
  digest(length: number): Promise<string>;
  /**
   * Unpacks one file in a stream and hands each piece to `see`. Never more bytes than the directory declares.
   * @throws Error when it cannot be unpacked
   */
  unpack(entry: ArchiveEntry, see?: (piece: Buffer) => void): Promise<UnpackedFile>;
  close(): Promise<void>;
}

/** @throws Error when the file cannot be opened or is no ZIP */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await yauzl.openPromise(path, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  });
  // It reports errors twice: by the promises, which are handled, and by an event that would end the process.
  zip.on("error", () => undefined);
  try {
    const handle = await open(path, "r");
    const { entries, problems } = await listEntries(zip);
    return {
      bytes: zip.fileSize,
      entries,
      problems,
      readBytes: (offset, length) => readBytes(handle, offset, length),
      digest: (length) => digest(handle, length),
      unpack: (entry, see) => unpack(zip, entry, see),
      async close() {
        zip.close();
        await handle.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listEntries(
  zip: yauzl.ZipFile,
): Promise<{ entries: ArchiveEntry[]; problems: BundleProblem[] }> {
  const entries: ArchiveEntry[] = [];
  const problems: BundleProblem[] = [];
  try {
    for await (const raw of zip.eachEntry()) {
      if (entries.length === mostEntries) {
        problems.push(describeArchive(`The archive has more than ${mostEntries} files.`));
        break;
      }
      const entry = readEntry(raw);
      if ("raw" in entry) entries.push(entry);
      else problems.push(entry);
    }
  } catch (error) {
    problems.push(describeArchive(`The archive's directory cannot be read: ${messageOf(error)}.`));
  }
  return { entries, problems };
}

const symbolicLink = 0o120000;
const typeOfFile = 0o170000;

function readEntry(raw: yauzl.Entry): ArchiveEntry | BundleProblem {
  const name = decodeUtf8(raw.fileNameRaw);
  if (name === null) return describeArchive("The archive holds a file whose name is not UTF-8.");
  if (raw.isEncrypted()) return describe(name, "is encrypted");
  if (((raw.externalFileAttributes >>> 16) & typeOfFile) === symbolicLink)
    return describe(name, "is a symbolic link");
  const { compressedSize: packedBytes, uncompressedSize: bytes, relativeOffsetOfLocalHeader: offset } = raw;
  const facts = { name, crc32: raw.crc32, packedBytes, bytes, offset, raw };
  if (raw.compressionMethod === methodNumbers.deflated) return { ...facts, method: "deflated" };
  if (raw.compressionMethod === methodNumbers.stored) return { ...facts, method: "stored" };
  return describe(name, "is packed in an unknown way");
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readBytes(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function digest(handle: FileHandle, length: number): Promise<string> {
  const hash = createHash("sha256");
  for (let offset = 0; offset < length; offset += chunkBytes) {
    hash.update(await readBytes(handle, offset, Math.min(chunkBytes, length - offset)));
  }
  return hash.digest("hex");
}

async function unpack(
  zip: yauzl.ZipFile,
  entry: ArchiveEntry,
  see?: (piece: Buffer) => void,
): Promise<UnpackedFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  let crc = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry.raw);
  for await (const piece of stream) {
    hash.update(piece);
    crc = crc32(piece, crc);
    bytes += piece.length;
    see?.(piece);
  }
  return { bytes, crc32: crc, sha256: hash.digest("hex") };
}

/** An error's message without its full stop, to stand inside a sentence. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
