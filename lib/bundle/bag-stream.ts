import type { Manifest, PayloadSize } from "@/lib/bundle/bag";
import { BundleError } from "@/lib/bundle/bundle-error";
import { checkPath, checkReference, foldPath } from "@/lib/bundle/bundle-path";
import { createZipStream, type PackedFile } from "@/lib/bundle/zip-stream";

type Chunks<T> = AsyncGenerator<Buffer, T>;

/** A bag as it is being written into a ZIP: every method yields the archive's next bytes, and hashes are kept. */
export interface BagStream {
  /** A file of `data/`, by its path below it. @throws BundleError for an unsafe or repeated path */
  payload(path: string, source: Uint8Array | AsyncIterable<Uint8Array>): Chunks<PackedFile>;
  /** A file beside `data/`. */
  tag(path: string, text: string): Chunks<void>;
  /** The last file: in no manifest, and stored as it is, because the archive's digest ends before it. */
  signature(path: string, text: string): Chunks<void>;
  payloadManifest(): Manifest;
  tagManifest(): Manifest;
  payloadSize(): PayloadSize;
  /** SHA-256, lower-case hex, of the archive up to here. */
  digestSoFar(): string;
  /** The archive's directory. @returns length and SHA-256 of the whole archive */
  end(): Chunks<PackedFile>;
}

/** @throws BundleError when the reference cannot name a folder */
export function createBagStream(reference: string, level: number): BagStream {
  const folder = checkReference(reference);
  const zip = createZipStream(level);
  const payload = new Map<string, PackedFile>();
  const tags = new Map<string, PackedFile>();
  const taken = new Set<string>();
  const sha256Of = (files: ReadonlyMap<string, PackedFile>): Manifest =>
    new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
  return {
    async *payload(path, source) {
      const inBag = checkPath(`data/${path}`);
      if (taken.has(foldPath(inBag))) throw new BundleError("bundle.duplicate_path", JSON.stringify(inBag));
      taken.add(foldPath(inBag));
      const file = yield* zip.deflated(
        `${folder}/${inBag}`,
        source instanceof Uint8Array ? once(source) : source,
      );
      payload.set(inBag, file);
      return file;
    },
    async *tag(path, text) {
      tags.set(path, yield* zip.deflated(`${folder}/${path}`, once(Buffer.from(text))));
    },
    async *signature(path, text) {
      yield* zip.stored(`${folder}/${path}`, Buffer.from(text));
    },
    payloadManifest: () => sha256Of(payload),
    tagManifest: () => sha256Of(tags),
    payloadSize: () => ({
      files: payload.size,
      bytes: [...payload.values()].reduce((sum, file) => sum + file.bytes, 0),
    }),
    digestSoFar: () => zip.digestSoFar(),
    async *end() {
      const bytes = yield* zip.end();
      return { bytes, sha256: zip.digestSoFar() };
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
