import { promisify } from "node:util";
import { constants, deflateRaw, type ZlibOptions } from "node:zlib";

const blockBytes = 256 * 1024;
const windowBytes = 32 * 1024;
/** Blocks being compressed at once: libuv's pool has four threads. */
const parallel = 4;

const compress = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/**
 * Compresses a stream as one raw DEFLATE stream (RFC 1951) on several cores: blocks of 256 KiB, each primed with the
 * 32 KiB before it and ended on a byte (the way of pigz). The bytes depend on the content and the level alone, not on
 * the chunking. Holds a handful of blocks in memory.
 * @param onBlock sees the plain bytes in order, before they are compressed
 */
export async function* deflateBlocks(
  source: AsyncIterable<Uint8Array>,
  level: number,
  onBlock: (plain: Uint8Array) => void,
): AsyncGenerator<Buffer, void> {
  const pending: Promise<Buffer>[] = [];
  let dictionary: Uint8Array | undefined;
  try {
    for await (const { bytes, last } of inBlocks(source)) {
      onBlock(bytes);
      const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      const options: ZlibOptions = { level, finishFlush, chunkSize: blockBytes / 2 };
      if (dictionary !== undefined) options.dictionary = dictionary;
      pending.push(compress(bytes, options));
      dictionary = bytes.subarray(-windowBytes);
      if (pending.length >= parallel) yield await takeFirst(pending);
    }
    while (pending.length > 0) yield await takeFirst(pending);
  } finally {
    await Promise.allSettled(pending);
  }
}

function takeFirst(pending: Promise<Buffer>[]): Promise<Buffer> {
  return pending.shift() ?? Promise.resolve(Buffer.alloc(0));
}

/** Regroups any chunking into full blocks and a last one, which may be short or empty. */
async function* inBlocks(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }, void> {
  let block = Buffer.allocUnsafe(blockBytes);
  let filled = 0;
  for await (const chunk of source) {
    for (let offset = 0; offset < chunk.length; ) {
      if (filled === blockBytes) {
        yield { bytes: block, last: false };
        block = Buffer.allocUnsafe(blockBytes);
        filled = 0;
      }
      const piece = chunk.subarray(offset, offset + blockBytes - filled);
      block.set(piece, filled);
      filled += piece.length;
      offset += piece.length;
    }
  }
  yield { bytes: block.subarray(0, filled), last: true };
}
