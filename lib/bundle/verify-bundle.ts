import type { JSONWebKeySet } from "jose";
import {
  bagDeclarationFile,
  bagInfoFile,
  payloadManifest,
  signatureFile,
  tagManifest,
} from "@/lib/bundle/bag";
import { foldPath, pathProblem } from "@/lib/bundle/bundle-path";
import { type BundleProblem, describe, describeArchive } from "@/lib/bundle/bundle-problem";
import { type Archive, type ArchiveEntry, messageOf, openArchive } from "@/lib/bundle/read-archive";
import { archiveDigestClaim, verifyDetached } from "@/lib/bundle/sign";
import { type BundleFacts, type UnpackedBag, verifyBag } from "@/lib/bundle/verify-bag";
import { verifyLayout } from "@/lib/bundle/verify-layout";

export interface BundleVerification {
  /** True when nothing at all is wrong: signed by one of the keys, complete, and every byte as it was made. */
  readonly genuine: boolean;
  readonly problems: readonly BundleProblem[];
  /** What the bundle says of itself: to be believed only when it is genuine. */
  readonly facts: BundleFacts;
}

export interface VerifyOptions {
  /**
   * How many bytes are unpacked of an archive that no known key signed: it may be made to exhaust the reader.
   * 4 GiB when absent. A signed one is always read whole.
   */
  readonly mostUnsignedBytes?: number;
}

const mostTagBytes = 64 * 1024 * 1024;

/**
 * Checks a bundle with nothing but the file and the public keys, and says all that is wrong. Never throws for what
 * the file holds. Any change of any byte is found: the signature covers every file by the manifests (RFC 8493) and
 * the archive itself by its digest, and what stands after the signature has one form only. Memory is flat.
 */
export async function verifyBundle(
  path: string,
  jwks: JSONWebKeySet,
  options: VerifyOptions = {},
): Promise<BundleVerification> {
  let archive: Archive;
  try {
    archive = await openArchive(path);
  } catch (error) {
    return outcome(
      [describeArchive(`The file cannot be read as a ZIP archive: ${messageOf(error)}.`)],
      noFacts,
    );
  }
  try {
    return await verifyArchive(archive, jwks, options.mostUnsignedBytes ?? 4 * 1024 ** 3);
  } catch (error) {
    return outcome([describeArchive(`The archive cannot be read: ${messageOf(error)}.`)], noFacts);
  } finally {
    await archive.close();
  }
}

async function verifyArchive(
  archive: Archive,
  jwks: JSONWebKeySet,
  most: number,
): Promise<BundleVerification> {
  const names = verifyNames(archive.entries);
  const problems = [...archive.problems, ...names.problems, ...(await verifyLayout(archive))];
  if (names.folder === null) return outcome(problems, noFacts);
  const bag: UnpackedBag = { folder: names.folder, files: new Map(), texts: new Map(), rows: 0 };
  const isTag = (entry: ArchiveEntry): boolean => tagFiles.has(pathIn(bag, entry));
  for (const entry of archive.entries.filter(isTag)) problems.push(...(await unpackTag(archive, entry, bag)));
  const signature = await verifySignature(archive, bag, jwks);
  problems.push(...signature.problems);
  let left = signature.problems.length === 0 ? Number.POSITIVE_INFINITY : most;
  for (const entry of archive.entries.filter((one) => !isTag(one))) {
    left -= entry.bytes;
    problems.push(...(left < 0 ? [leaveUnread(entry, bag)] : await unpackPayload(archive, entry, bag)));
  }
  const { problems: inBag, ...facts } = verifyBag(bag);
  return outcome([...problems, ...inBag], { ...facts, kid: signature.kid });
}

const tagFiles: ReadonlySet<string> = new Set([
  bagDeclarationFile,
  bagInfoFile,
  payloadManifest,
  tagManifest,
  signatureFile,
]);

/** One folder holds everything, every path is safe to unpack, and none stands twice. */
function verifyNames(entries: readonly ArchiveEntry[]): { folder: string | null; problems: BundleProblem[] } {
  const problems: BundleProblem[] = [];
  const folder = entries[0]?.name.split("/")[0] ?? null;
  if (folder === null) problems.push(describeArchive("The archive is empty."));
  const seen = new Set<string>();
  for (const { name } of entries) {
    const problem = pathProblem(name);
    if (problem !== null) problems.push(describe(name, problem));
    if (seen.has(foldPath(name))) problems.push(describe(name, "stands in the archive twice"));
    if (!name.startsWith(`${folder}/`)) problems.push(describe(name, `lies outside the folder ${folder}`));
    seen.add(foldPath(name));
  }
  return { folder, problems };
}

/** Tag files are small texts and are kept; anything else is only hashed. */
async function unpackTag(archive: Archive, entry: ArchiveEntry, bag: UnpackedBag): Promise<BundleProblem[]> {
  const path = pathIn(bag, entry);
  if (bag.texts.has(path)) return [];
  if (entry.bytes > mostTagBytes) return [leaveUnread(entry, bag)];
  const pieces: Buffer[] = [];
  const problems = await unpackFile(archive, entry, bag, (piece) => pieces.push(piece));
  bag.texts.set(path, Buffer.concat(pieces));
  return problems;
}

const openingBrace = 0x7b;
const lineFeed = 0x0a;

/** Our JSON has one row a line, and a row's line begins with its brace. */
async function unpackPayload(
  archive: Archive,
  entry: ArchiveEntry,
  bag: UnpackedBag,
): Promise<BundleProblem[]> {
  if (!/^[^/]+\/data\/records\/.*\.json$/.test(entry.name)) return unpackFile(archive, entry, bag);
  let afterLineFeed = false;
  return unpackFile(archive, entry, bag, (piece) => {
    if (afterLineFeed && piece[0] === openingBrace) bag.rows += 1;
    for (let at = piece.indexOf(lineFeed); at !== -1; at = piece.indexOf(lineFeed, at + 1)) {
      if (piece[at + 1] === openingBrace) bag.rows += 1;
    }
    afterLineFeed = piece.at(-1) === lineFeed;
  });
}

async function unpackFile(
  archive: Archive,
  entry: ArchiveEntry,
  bag: UnpackedBag,
  see?: (piece: Buffer) => void,
): Promise<BundleProblem[]> {
  try {
    const file = await archive.unpack(entry, see);
    bag.files.set(pathIn(bag, entry), file);
    return file.crc32 === entry.crc32
      ? []
      : [describe(entry.name, "does not have the checksum of the archive's directory")];
  } catch (error) {
    bag.files.set(pathIn(bag, entry), null);
    return [describe(entry.name, `cannot be unpacked: ${messageOf(error)}`)];
  }
}

function leaveUnread(entry: ArchiveEntry, bag: UnpackedBag): BundleProblem {
  bag.files.set(pathIn(bag, entry), null);
  return describe(entry.name, "was not unpacked: it is too large for an archive without a valid signature");
}

const pathIn = (bag: UnpackedBag, entry: ArchiveEntry): string => entry.name.slice(bag.folder.length + 1);

/** The signature over the tag manifest, and the archive's digest in it. */
async function verifySignature(
  archive: Archive,
  bag: UnpackedBag,
  jwks: JSONWebKeySet,
): Promise<{ kid: string | null; problems: BundleProblem[] }> {
  const jws = bag.texts.get(signatureFile);
  const signed = bag.texts.get(tagManifest);
  if (jws === undefined || signed === undefined)
    return { kid: null, problems: [describeArchive("The archive is not signed.")] };
  const verification = await verifyDetached(jws.toString("utf8"), signed, jwks);
  if (!verification.valid) return { kid: verification.kid, problems: [describeArchive(verification.reason)] };
  const last = archive.entries.at(-1);
  const isLast =
    last !== undefined && last.name === `${bag.folder}/${signatureFile}` && last.method === "stored";
  const isSame = isLast && (await archive.digest(last.offset)) === verification.claims[archiveDigestClaim];
  return { kid: verification.kid, problems: isSame ? [] : [changedArchive] };
}

const changedArchive = describeArchive(
  "The archive is not the one that was signed: its bytes differ. If nothing else is wrong, the files in it are right and it was packed again.",
);

const outcome = (problems: readonly BundleProblem[], facts: BundleFacts): BundleVerification => ({
  genuine: problems.length === 0,
  problems,
  facts,
});

const noFacts: BundleFacts = {
  reference: null,
  controller: null,
  baggedOn: null,
  files: 0,
  bytes: 0,
  rows: 0,
  kid: null,
};
