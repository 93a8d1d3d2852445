import { createHmac } from "node:crypto";
import type { Transaction } from "@/db/client";
import { searchKeys } from "@/db/schema/desk";
import { foldAnswer } from "@/lib/identity/matching-fold";
import { installation } from "@/lib/installation";
import { foldName, foldNameToKeep } from "@/lib/search/fold-name";
import { type DataKey, deriveKey } from "@/lib/vault/data-key";

/**
 * Keyed hashes of the words of a name, in their order: a request is found by a name when it has all of them. Case, accents
 * and punctuation do not count. Empty when the text has no letter and no digit.
 */
export const nameKeys = (masterKey: Uint8Array, name: string): Uint8Array[] =>
  hashAll(deriveKey(masterKey, "name-index"), foldName(name));

/**
 * Keyed hashes of what was given to find somebody in the systems, one for each identifier that says anything. Within one
 * controller only: the same customer number elsewhere is somebody else.
 *
 * @param identifiers by slug, as the record of processing names them
 */
function identifierKeys(
  masterKey: Uint8Array,
  controllerId: string,
  identifiers: Readonly<Record<string, string>>,
): Uint8Array[] {
  const folded = Object.entries(identifiers).flatMap(([slug, value]) => {
    const text = foldAnswer(value);
    return text === "" ? [] : [`${controllerId}\n${slug}\n${text}`];
  });
  return hashAll(deriveKey(masterKey, "identifier-index"), folded);
}

/** Keeps the keys by which a new request is found without being opened; writing them again changes nothing. */
export async function writeSearchKeys(
  tx: Transaction,
  request: {
    readonly requestId: string;
    readonly controllerId: string;
    readonly name: string;
    readonly identifiers: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { requestId, controllerId } = request;
  const { masterKey } = installation();
  const names = hashAll(deriveKey(masterKey, "name-index"), foldNameToKeep(request.name));
  const identifiers = identifierKeys(masterKey, controllerId, request.identifiers);
  const rows = [
    ...names.map((hash) => ({ requestId, kind: "name" as const, hash })),
    ...identifiers.map((hash) => ({ requestId, kind: "identifier" as const, hash })),
  ];
  if (rows.length > 0) await tx.insert(searchKeys).values(rows).onConflictDoNothing();
}

const hashAll = (key: DataKey, texts: readonly string[]): Uint8Array[] =>
  texts.map((text) => createHmac("sha256", key.bytes).update(text).digest());
