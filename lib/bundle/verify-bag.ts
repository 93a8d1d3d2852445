import {
  bagDeclaration,
  bagDeclarationFile,
  bagInfoFile,
  parseBagInfo,
  parseManifest,
  payloadManifest,
  payloadOxum,
  signatureFile,
  tagManifest,
} from "@/lib/bundle/bag";
import { type BundleProblem, describe } from "@/lib/bundle/bundle-problem";
import type { UnpackedFile } from "@/lib/bundle/read-archive";

export interface BundleFacts {
  readonly reference: string | null;
  readonly controller: string | null;
  /** YYYY-MM-DD */
  readonly baggedOn: string | null;
  /** Files in the payload, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Rows in the JSON files of the records. */
  readonly rows: number;
  readonly kid: string | null;
}

/** A bag as it was found, by paths in the bag. */
export interface UnpackedBag {
  readonly folder: string;
  /** Every file that is there; null where it could not be read, which is a problem of its own. */
  readonly files: Map<string, UnpackedFile | null>;
  /** The bytes of the tag files. */
  readonly texts: Map<string, Buffer>;
  rows: number;
}

/** Whether the bag is complete and valid (RFC 8493 §3) and says the truth about itself. Pure. */
export function verifyBag(
  bag: UnpackedBag,
): Omit<BundleFacts, "kid"> & { readonly problems: BundleProblem[] } {
  const paths = [...bag.files.keys()];
  const payload = paths.filter((path) => path.startsWith("data/"));
  const tags = paths.filter(
    (path) => !path.startsWith("data/") && path !== tagManifest && path !== signatureFile,
  );
  const size = {
    files: payload.length,
    bytes: payload.reduce((sum, path) => sum + (bag.files.get(path)?.bytes ?? 0), 0),
  };
  const info = parseBagInfo(textOf(bag, bagInfoFile) ?? "");
  const problems = [
    ...(textOf(bag, bagDeclarationFile) === bagDeclaration
      ? []
      : [describe(bagDeclarationFile, "is missing or wrong")]),
    ...verifyManifest(bag, payloadManifest, payload),
    ...verifyManifest(bag, tagManifest, tags),
    ...verifyInfo(bag, info, payloadOxum(size)),
  ];
  return {
    problems,
    reference: info?.get("External-Identifier") ?? null,
    controller: info?.get("Source-Organization") ?? null,
    baggedOn: info?.get("Bagging-Date") ?? null,
    ...size,
    rows: bag.rows,
  };
}

/** Every file that should be listed is, every file that is listed is there, and each has its hash. */
function verifyManifest(bag: UnpackedBag, name: string, expected: readonly string[]): BundleProblem[] {
  const text = textOf(bag, name);
  if (text === null) return [describe(name, "is missing")];
  const manifest = parseManifest(text);
  if (manifest === null) return [describe(name, "is not a manifest")];
  const present = new Set(expected);
  const unlisted = expected.filter((path) => !manifest.has(path));
  const missing = [...manifest.keys()].filter((path) => !present.has(path));
  const changed = expected.filter((path) => {
    const file = bag.files.get(path);
    return file && manifest.has(path) && manifest.get(path) !== file.sha256;
  });
  return [
    ...unlisted.map((path) => describe(path, `is not listed in ${name}`)),
    ...missing.map((path) => describe(path, `is listed in ${name} but missing`)),
    ...changed.map((path) => describe(path, `was changed: ${name} has another SHA-256 for it`)),
  ];
}

function verifyInfo(
  bag: UnpackedBag,
  info: ReadonlyMap<string, string> | null,
  oxum: string,
): BundleProblem[] {
  if (info === null || info.size === 0) return [describe(bagInfoFile, "is missing or wrong")];
  const reference = info.get("External-Identifier");
  return [
    ...(info.get("Payload-Oxum") === oxum
      ? []
      : [describe(bagInfoFile, "counts other files or bytes than there are")]),
    ...(reference === bag.folder ? [] : [describe(bagInfoFile, "names another reference than the folder")]),
  ];
}

const textOf = (bag: UnpackedBag, path: string): string | null =>
  bag.texts.get(path)?.toString("utf8") ?? null;
