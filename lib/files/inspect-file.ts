import { cleanFileName } from "@/lib/files/clean-file-name";
import { maxFileBytes } from "@/lib/files/file-limits";
import { type FileMediaType, findFileType } from "@/lib/files/file-types";

/** Why a file is refused before anyone looks for a virus in it. */
type FileRefusal = "empty" | "too_large" | "type" | "protected";

type InspectedFile =
  | { readonly ok: true; readonly mediaType: FileMediaType; readonly name: string }
  | { readonly ok: false; readonly reason: FileRefusal };

/** Says what a file is, by its content; its name is the sender's word. Pure; a promise because the detector gives one. */
export async function inspectFile(bytes: Uint8Array, claimedName: string): Promise<InspectedFile> {
  if (bytes.byteLength === 0) return { ok: false, reason: "empty" };
  if (bytes.byteLength > maxFileBytes) return { ok: false, reason: "too_large" };
  const mediaType = await findFileType(bytes);
  if (!mediaType) return { ok: false, reason: "type" };
  if (mediaType === "application/pdf" && isProtected(bytes)) return { ok: false, reason: "protected" };
  return { ok: true, mediaType, name: cleanFileName(claimedName, mediaType) };
}

/**
 * Whether a PDF needs a password to be read in full: its trailer, or the dictionary of its cross-reference stream, names
 * an encryption dictionary (ISO 32000-1 §7.6.1). Both stand in plain bytes. The name is looked for in the whole file,
 * because a broken file's trailer can be anywhere.
 */
function isProtected(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = "/Encrypt";
  for (let at = file.indexOf(entry); at !== -1; at = file.indexOf(entry, at + entry.length)) {
    const value = file.toString("latin1", at + entry.length, at + entry.length + 40);
    if (/^\s*(?:\d+\s+\d+\s+R|<<)/.test(value)) return true;
  }
  return false;
}
