import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { deflateBlocks } from "@/lib/bundle/deflate-blocks";
import {
  dataDescriptor,
  directoryRecord,
  endOfDirectory,
  localHeader,
  type ZipEntryFacts,
} from "@/lib/bundle/zip-layout";

/** What is known of a file once it went by. */
export interface PackedFile {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * A ZIP as it is being written. The generators yield its bytes in order, so backpressure, errors and release of
 * sources are those of the loop that reads them. Call `end` last, once.
 */
export interface ZipStream {
  /** Compresses one file. */
  deflated(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, PackedFile>;
  /** One small file as it is: no encoding detail of its own that could vary. */
  stored(name: string, content: Uint8Array): Generator<Buffer, PackedFile>;
  /** SHA-256, lower-case hex, of every byte yielded so far. */
  digestSoFar(): string;
  /** The directory. @returns the length of the whole archive */
  end(): Generator<Buffer, number>;
}

/** @param level zlib's, 1 to 9 */
export function createZipStream(level: number): ZipStream {
  const digest = createHash("sha256");
  const entries: ZipEntryFacts[] = [];
  let position = 0;
  const passing = (bytes: Buffer): Buffer => {
    digest.update(bytes);
    position += bytes.length;
    return bytes;
  };
  return {
    async *deflated(name, source) {
      const offset = position;
      const plain = createTally();
      yield passing(localHeader({ name, method: "deflated", crc32: 0, packedBytes: 0, bytes: 0 }));
      const dataStart = position;
      for await (const packed of deflateBlocks(source, level, plain.add)) yield passing(packed);
      const packedBytes = position - dataStart;
      const entry = { name, method: "deflated", ...plain.sums(), packedBytes, offset } as const;
      yield passing(dataDescriptor(entry));
      entries.push(entry);
      return plain.file();
    },
    *stored(name, content) {
      const plain = createTally();
      plain.add(content);
      const entry = {
        name,
        method: "stored",
        ...plain.sums(),
        packedBytes: content.length,
        offset: position,
      } as const;
      yield passing(localHeader(entry));
      yield passing(Buffer.from(content));
      entries.push(entry);
      return plain.file();
    },
    digestSoFar: () => digest.copy().digest("hex"),
    *end() {
      const offset = position;
      for (const entry of entries) yield passing(directoryRecord(entry));
      yield passing(endOfDirectory({ entries: entries.length, offset, bytes: position - offset }));
      return position;
    },
  };
}

/** Counts and hashes a file's plain bytes as they pass. */
function createTally() {
  const hash = createHash("sha256");
  let bytes = 0;
  let crc = 0;
  return {
    add: (chunk: Uint8Array): void => {
      hash.update(chunk);
      crc = crc32(chunk, crc);
      bytes += chunk.length;
    },
    sums: () => ({ crc32: crc, bytes }),
    file: (): PackedFile => ({ bytes, sha256: hash.digest("hex") }),
  };
}
