import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * The form of a file at rest, `magic ‖ salt ‖ segments`: AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar,
 * Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015). Each file has a key of
 * its own, HKDF-SHA-256 (RFC 5869) of the data key, a random salt and the storage key as info. A segment's nonce is
 * its number (11 bytes, big endian) and 1 for the last segment, else 0. Reordered, dropped, cut or foreign segments
 * therefore do not open, and neither does a file that was moved to another key.
 */
export const segmentBytes = 64 * 1024;

const magic = Buffer.from("HBS1");
const saltBytes = 32;
const tagBytes = 16;
const keyBytes = 32;
const sealedBytes = segmentBytes + tagBytes;
const headerBytes = magic.length + saltBytes;

/** What was read is not what was written under this key. */
export class SegmentBrokenError extends Error {
  override readonly name = "SegmentBrokenError";
}

/** Plain bytes in a sealed file of this length, null when no sealed file has this length. */
export function plainLength(sealed: number): number | null {
  const body = sealed - headerBytes;
  const segments = Math.ceil(body / sealedBytes);
  const plain = body - segments * tagBytes;
  return segments < 1 || plain <= (segments - 1) * segmentBytes - (segments === 1 ? 1 : 0) ? null : plain;
}

/** Seals a stream of any chunking into the form above. Holds one segment in memory. */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  dataKey: Uint8Array,
  info: string,
): AsyncGenerator<Uint8Array, void> {
  const salt = randomBytes(saltBytes);
  const key = fileKey(dataKey, salt, info);
  yield Buffer.concat([magic, salt]);

  const segment = Buffer.alloc(segmentBytes);
  let filled = 0;
  let index = 0;
  for await (const chunk of source) {
    for (let offset = 0; offset < chunk.length; ) {
      // A full segment is sealed only when more follows: the last one carries another nonce.
      if (filled === segmentBytes) {
        yield sealSegment(key, index++, false, segment);
        filled = 0;
      }
      const piece = chunk.subarray(offset, offset + segmentBytes - filled);
      segment.set(piece, filled);
      filled += piece.length;
      offset += piece.length;
    }
  }
  yield sealSegment(key, index, true, segment.subarray(0, filled));
}

/** Reads exactly `length` bytes at `position`, or fewer at the end of the file. */
export type ReadAt = (position: number, length: number) => Promise<Uint8Array>;

/**
 * Opens a sealed file of `sealed` bytes, segment by segment. Nothing is yielded before its tag was checked.
 * @throws SegmentBrokenError
 */
export async function* openStream(
  readAt: ReadAt,
  sealed: number,
  dataKey: Uint8Array,
  info: string,
): AsyncGenerator<Uint8Array, void> {
  if (plainLength(sealed) === null) throw new SegmentBrokenError("length");
  const header = await readAt(0, headerBytes);
  if (header.length < headerBytes || !magic.equals(header.subarray(0, magic.length))) {
    throw new SegmentBrokenError("header");
  }
  const key = fileKey(dataKey, header.subarray(magic.length), info);
  const segments = Math.ceil((sealed - headerBytes) / sealedBytes);
  for (let index = 0; index < segments; index++) {
    const box = await readAt(headerBytes + index * sealedBytes, sealedBytes);
    const plain = openSegment(key, index, index === segments - 1, box);
    if (plain.length > 0) yield plain;
  }
}

const fileKey = (dataKey: Uint8Array, salt: Uint8Array, info: string): Uint8Array => {
  if (dataKey.length !== keyBytes) throw new RangeError(`a data key has ${keyBytes} bytes`);
  return new Uint8Array(hkdfSync("sha256", dataKey, salt, `habeas/storage/${info}`, keyBytes));
};

function nonce(index: number, last: boolean): Uint8Array {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(index, 5, 6);
  bytes[11] = last ? 1 : 0;
  return bytes;
}

function sealSegment(key: Uint8Array, index: number, last: boolean, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", key, nonce(index, last));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openSegment(key: Uint8Array, index: number, last: boolean, box: Uint8Array): Uint8Array {
  if (box.length < tagBytes) throw new SegmentBrokenError(`segment ${index}`);
  const body = box.length - tagBytes;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce(index, last), { authTagLength: tagBytes });
  decipher.setAuthTag(box.subarray(body));
  const plain = decipher.update(box.subarray(0, body));
  try {
    decipher.final();
  } catch (cause) {
    throw new SegmentBrokenError(`segment ${index}`, { cause });
  }
  return plain;
}
