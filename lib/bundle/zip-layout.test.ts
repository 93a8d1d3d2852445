import { Readable } from "node:stream";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import yauzl from "yauzl";
import { deflateBlocks } from "@/lib/bundle/deflate-blocks";
import { dataDescriptor, directoryRecord, endOfDirectory, localHeader } from "@/lib/bundle/zip-layout";

/** An archive of which most bytes are only imagined. */
class ImaginedArchive extends yauzl.RandomAccessReader {
  constructor(private readonly parts: readonly { readonly at: number; readonly bytes: Buffer }[]) {
    super();
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const range = Buffer.alloc(end - start);
    for (const { at, bytes } of this.parts) {
      if (at < end && at + bytes.length > start) {
        bytes.copy(range, Math.max(0, at - start), Math.max(0, start - at));
      }
    }
    return Readable.from([range]);
  }
}

const GiB = 1024 ** 3;

describe("ZIP64 forms are read back by another library", () => {
  test("files and offsets beyond 4 GiB", async () => {
    const sizes = [5 * GiB, 10, 2 ** 32 - 2, 2 ** 32 - 1];
    const parts: { at: number; bytes: Buffer }[] = [];
    let position = 0;
    const put = (bytes: Buffer): void => {
      parts.push({ at: position, bytes });
      position += bytes.length;
    };
    const entries = sizes.map((bytes, index) => {
      const facts = {
        name: `f${index}`,
        method: "deflated",
        crc32: index,
        bytes,
        packedBytes: bytes,
      } as const;
      const offset = position;
      put(localHeader(facts));
      position += bytes;
      put(dataDescriptor(facts));
      return { ...facts, offset };
    });
    const start = position;
    for (const entry of entries) put(directoryRecord(entry));
    put(endOfDirectory({ entries: entries.length, offset: start, bytes: position - start }));

    const zip = await yauzl.fromRandomAccessReaderPromise(new ImaginedArchive(parts), position);
    const read: unknown[] = [];
    for await (const {
      fileName,
      uncompressedSize,
      compressedSize,
      relativeOffsetOfLocalHeader,
    } of zip.eachEntry()) {
      read.push([fileName, uncompressedSize, compressedSize, relativeOffsetOfLocalHeader]);
    }
    expect(read).toEqual(
      entries.map(({ name, bytes, packedBytes, offset }) => [name, bytes, packedBytes, offset]),
    );
    expect(position).toBeGreaterThan(13 * GiB);
  });

  test("more than 65,535 files", async () => {
    const facts = { name: "f", method: "deflated", crc32: 0, bytes: 0, packedBytes: 2, offset: 0 } as const;
    const directory = Buffer.concat(Array.from({ length: 70_000 }, () => directoryRecord(facts)));
    const end = endOfDirectory({ entries: 70_000, offset: 0, bytes: directory.length });
    const zip = await yauzl.fromBufferPromise(Buffer.concat([directory, end]));
    expect(zip.entryCount).toBe(70_000);
  });
});

describe("block-wise deflate", () => {
  const deflate = async (bytes: Buffer, chunk: number): Promise<Buffer> => {
    const source = async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    };
    const seen: Buffer[] = [];
    const packed: Buffer[] = [];
    for await (const piece of deflateBlocks(source(), 6, (plain) => seen.push(Buffer.from(plain))))
      packed.push(piece);
    expect(bytes.equals(Buffer.concat(seen))).toBe(true);
    return Buffer.concat(packed);
  };

  test("inflates to what went in, and its bytes do not depend on the chunks", async () => {
    const block = 256 * 1024;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom(0, 1, block - 1, block, block + 1, 2 * block, 5 * block + 7),
          fc.nat(3 * block),
        ),
        fc.integer({ min: 1000, max: 600_000 }),
        async (size, chunk) => {
          const bytes = Buffer.from(
            Array.from({ length: Math.ceil(size / 9) }, (_, n) => `row ${n % 977} `).join(""),
          ).subarray(0, size);
          const packed = await deflate(bytes, chunk);
          expect(inflateRawSync(packed).equals(bytes)).toBe(true);
          expect(packed.equals(await deflate(bytes, 65_536))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  }, 30_000);

  test("is as small as one stream, but for a percent", async () => {
    const bytes = Buffer.from(
      Array.from({ length: 60_000 }, (_, n) => `{"id":${n},"at":"${(n * 7919) % 86_400}"}\n`).join(""),
    );
    expect((await deflate(bytes, 65_536)).length).toBeLessThan(
      deflateRawSync(bytes, { level: 6 }).length * 1.01,
    );
  });
});
