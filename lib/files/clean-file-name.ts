import type { FileMediaType } from "@/lib/files/file-types";

const maxCharacters = 120;

/** What a name may end with under each type; the first is added when it ends with none of them. */
const extensions: Readonly<Record<FileMediaType, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/heic": ["heic", "heif"],
  "text/plain": ["txt"],
  "message/rfc822": ["eml"],
};

/**
 * A name that is safe to show, to save under and to put into a header, and that tells the truth about the content:
 * without folders, control characters and characters that turn the reading direction (`annexe\u202Efdp.exe`), at most
 * 120 characters, ending as the type that was found does. Cleaning a clean name changes nothing.
 */
export function cleanFileName(claimed: string, mediaType: FileMediaType): string {
  const endings = extensions[mediaType];
  const plain = plainName(claimed);
  const dot = plain.lastIndexOf(".");
  const ending = plain.slice(dot + 1).toLowerCase();
  const [stem, extension] =
    dot > 0 && endings.includes(ending) ? [plain.slice(0, dot), ending] : [plain, endings[0]];
  const room = maxCharacters - extension.length - 1;
  const kept = trimEnds([...stem].slice(0, room).join(""));
  return `${kept || "file"}.${extension}`;
}

/** The last part of a path of any system, in one line of visible characters. */
function plainName(claimed: string): string {
  const visible = claimed.replaceAll(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, "").normalize("NFC");
  const base = visible.slice(Math.max(visible.lastIndexOf("/"), visible.lastIndexOf("\\")) + 1);
  return trimEnds(base.replaceAll(/[<>:"|?*]/g, "-").replaceAll(/\s+/g, " "));
}

/** A leading dot hides a file, a trailing dot or space is dropped by Windows. */
const trimEnds = (name: string): string => name.replaceAll(/^[\s.]+|[\s.]+$/g, "");
