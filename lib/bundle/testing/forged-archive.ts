import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import { bagDeclaration, formatManifest } from "@/lib/bundle/bag";
import { archiveDigestClaim, bundleSignatureType } from "@/lib/bundle/sign";
import { signer } from "@/lib/bundle/testing/sample-content";
import {
  dataDescriptor,
  directoryRecord,
  endOfDirectory,
  localHeader,
  type ZipEntryFacts,
} from "@/lib/bundle/zip-layout";

/** Any files as an archive in our own layout, signed or not: what a forger could make with our code. */
export async function pack(
  files: Readonly<Record<string, string | Buffer>>,
  sign = true,
  change = (_: ZipEntryFacts[]): void => undefined,
) {
  const contents = new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
  const parts: Buffer[] = [];
  const entries: ZipEntryFacts[] = [];
  let position = 0;
  const add = (name: string, content: Buffer, method: "stored" | "deflated"): void => {
    const packed = method === "stored" ? content : deflateRawSync(content);
    const facts = {
      name,
      method,
      crc32: crc32(content),
      packedBytes: packed.length,
      bytes: content.length,
      offset: position,
    };
    const bytes = Buffer.concat([localHeader(facts), packed, dataDescriptor(facts)]);
    parts.push(bytes);
    entries.push(facts);
    position += bytes.length;
  };
  for (const [name, content] of contents) add(name, content, "deflated");
  const signed = contents.get("R/tagmanifest-sha256.txt");
  if (sign && signed) {
    const claims = { [archiveDigestClaim]: createHash("sha256").update(Buffer.concat(parts)).digest("hex") };
    add(
      "R/signature.jws",
      Buffer.from(await signer.signDetached(signed, { typ: bundleSignatureType, claims })),
      "stored",
    );
  }
  change(entries);
  const directory = Buffer.concat(entries.map(directoryRecord));
  return Buffer.concat([
    ...parts,
    directory,
    endOfDirectory({ entries: entries.length, offset: position, bytes: directory.length }),
  ]);
}

export const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

/** The files of a small, right bag; `changes` overrides or (with null) removes. */
export function bagFiles(changes: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const payload: Record<string, string> = { "data/a.json": "[]\n" };
  const manifest = (files: Record<string, string>): string =>
    formatManifest(new Map(Object.entries(files).map(([path, content]) => [path, sha256(content)])));
  const tags: Record<string, string> = {
    "bagit.txt": bagDeclaration,
    "bag-info.txt": "External-Identifier: R\nPayload-Oxum: 3.1\n",
    "manifest-sha256.txt": manifest(payload),
  };
  const files: Record<string, string | null> = {
    ...payload,
    ...tags,
    "tagmanifest-sha256.txt": manifest(tags),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[`R/${path}`, content]])),
  );
}
