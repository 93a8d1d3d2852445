import { randomBytes, randomUUID } from "node:crypto";
import type { PackedFile } from "@/lib/bundle/zip-stream";
import { addDays, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";

/** An archive that is complete and waits to be handed out. */
export interface SetAside {
  /** Of the whole archive, lower-case hex. */
  readonly sha256: string;
  readonly byteCount: number;
  /** Its bytes, once; it is removed after the last one, and when the reader goes away. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Removes it unread. */
  discard(): Promise<void>;
}

/**
 * Writes an archive out of the way, so that its digest is in the history before its first byte leaves. Its key is in
 * this process's memory only: what a killed process leaves behind cannot be read by anybody, and is swept by
 * `sweepSetAside`.
 */
export async function setAside(chunks: AsyncGenerator<Uint8Array, PackedFile>, now: Date): Promise<SetAside> {
  const { storage } = installation();
  const storageKey = `${folderOf(dayOf(now))}/${randomUUID()}.zip`;
  const dataKey = randomBytes(32);
  let packed: PackedFile | undefined;
  await storage.write(
    storageKey,
    (async function* () {
      packed = yield* chunks;
    })(),
    dataKey,
  );
  if (!packed) throw new Error("the archive ended before its last byte");
  const discard = () => storage.remove(storageKey);
  const body = removedAfter(storage.read(storageKey, dataKey), discard);
  return { sha256: packed.sha256, byteCount: packed.bytes, body, discard };
}

/** Not a generator: one that was never started would not clean up when it is told to stop. */
function removedAfter(
  source: AsyncIterable<Uint8Array>,
  remove: () => Promise<void>,
): AsyncIterable<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        try {
          const piece = await pieces.next();
          if (piece.done) await remove();
          return piece;
        } catch (error) {
          await remove();
          throw error;
        }
      },
      async return() {
        await pieces.return?.();
        await remove();
        return { done: true as const, value: undefined };
      },
    }),
  };
}

const daysLooked = 7;

/** Removes what killed processes left set aside; today's and yesterday's may still be handed out. */
export async function sweepSetAside(now: Date): Promise<void> {
  const today = dayOf(now);
  for (let back = 2; back < 2 + daysLooked; back++)
    await installation().storage.removePrefix(folderOf(addDays(today, -back)));
}

const folderOf = (day: string): string => `set-aside/${day}`;

const dayOf = (now: Date): PlainDate => plainDate(now.toISOString().slice(0, 10));
