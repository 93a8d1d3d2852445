import { fileTypeFromBuffer } from "file-type";

/**
 * What people may send. Office documents are left out: they can carry macros, and every office program saves as PDF.
 * SVG, HTML and XML are left out: they can carry scripts.
 */
export const fileMediaTypes = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "text/plain",
  "message/rfc822",
] as const;
export type FileMediaType = (typeof fileMediaTypes)[number];

/** What the first bytes must be: the detector also looks behind tags that other programs would not skip. */
const signatures: Readonly<Record<string, { mediaType: FileMediaType; at: number; bytes: string }>> = {
  "application/pdf": { mediaType: "application/pdf", at: 0, bytes: "%PDF-" },
  "image/jpeg": { mediaType: "image/jpeg", at: 0, bytes: "\xff\xd8\xff" },
  "image/png": { mediaType: "image/png", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  "image/webp": { mediaType: "image/webp", at: 8, bytes: "WEBP" },
  "image/heic": { mediaType: "image/heic", at: 4, bytes: "ftyp" },
  "image/heif": { mediaType: "image/heic", at: 4, bytes: "ftyp" },
};

/** The type that the content has, whatever its name says; null when it is none that people may send. */
export async function findFileType(bytes: Uint8Array): Promise<FileMediaType | null> {
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const signature = signatures[detected?.mime ?? ""];
  if (signature) return startsWith(bytes, signature) ? signature.mediaType : null;
  // Detectors take some words at the start of a letter for another format ("BM" for a bitmap), so text is asked for itself.
  return findTextType(bytes);
}

const startsWith = (bytes: Uint8Array, signature: { at: number; bytes: string }): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(signature.at, signature.at + signature.bytes.length)
    .equals(Buffer.from(signature.bytes, "latin1"));

/** Control characters that no text has; tab, line feed, form feed and carriage return are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Documents of other programs that are text too: read as what they are, they can act. */
const otherDocument = /^\s*(?:<|%!|\{\\rtf)|%PDF-/;

/** Markup that a browser would run if it took the text for a page. */
const markup =
  /<(?:!doctype|\?xml|html|head|body|script|style|svg|math|iframe|frameset|object|embed|link|meta|base|form|img|template)\b/i;

function findTextType(bytes: Uint8Array): FileMediaType | null {
  const text = decodeUtf8(bytes);
  if (text === null || control.test(text) || otherDocument.test(text)) return null;
  // Mail may hold its HTML version: mail programs show it without running it, and its name ends in .eml.
  if (isMail(text)) return "message/rfc822";
  return markup.test(text) ? null : "text/plain";
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A block of header fields with a sender and a date (RFC 5322 §3.6), then an empty line. */
function isMail(text: string): boolean {
  const [head = ""] = text.slice(0, 64_000).split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const areFields = lines.every((line, at) => /^[!-9;-~]+:/.test(line) || (at > 0 && /^[ \t]/.test(line)));
  return areFields && /^from:/im.test(head) && /^date:/im.test(head);
}
