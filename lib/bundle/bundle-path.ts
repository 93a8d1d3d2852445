import { BundleError } from "@/lib/bundle/bundle-error";

const slugForm = /^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$/;
const referenceForm = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;
/** Names of devices on Windows, whatever the extension. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;
const longestSegmentBytes = 200;
const longestPathBytes = 400;

/**
 * Why a relative path of a bag is not safe to unpack everywhere, null when it is. Every segment must be a plain name
 * in NFC that no file system, shell or manifest reads as something else: nothing that climbs, hides, starts like an
 * option, is a device, or needs the escapes of RFC 8493 §2.1.3.
 */
export function pathProblem(path: string): string | null {
  if (Buffer.byteLength(path) > longestPathBytes) return "is too long";
  for (const segment of path.split("/")) {
    const problem = segmentProblem(segment);
    if (problem !== null) return problem;
  }
  return null;
}

function segmentProblem(segment: string): string | null {
  if (segment === "" || segment === "." || segment === "..") return "is not a plain relative path";
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(segment)) return "holds invisible characters";
  if (/[\\:*?"<>|%]/.test(segment)) return "holds a character that some systems do not allow";
  if (/^[.~\s-]|[.\s]$/.test(segment))
    return "starts or ends with a character that some systems do not allow";
  if (deviceName.test(segment)) return "is the name of a device on some systems";
  if (segment !== segment.normalize("NFC")) return "is not in Unicode normal form C";
  return Buffer.byteLength(segment) > longestSegmentBytes ? "is too long" : null;
}

/**
 * The nearest name that is safe to unpack, for the names of attachments: what `pathProblem` objects to becomes `_`.
 * Two names can become one; the caller keeps them apart.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\\/:*?"<>|%]/gu, "_")
    .replaceAll(/^[.~\s-]+|[.\s]+$/g, "_");
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(plain)?.[0] ?? "";
  const stem = cutToBytes(plain.slice(0, plain.length - extension.length), 150).replace(/[.\s]+$/, "_");
  const safe = `${stem}${extension}`;
  return safe === "" || deviceName.test(safe) || extension === safe ? `_${safe}` : safe;
}

function cutToBytes(text: string, most: number): string {
  let cut = "";
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    cut += character;
  }
  return cut;
}

/** One spelling for names that some file systems take for the same. */
export const foldPath = (path: string): string => path.normalize("NFC").toLowerCase();

/** @throws BundleError `bundle.unsafe_path` */
export function checkReference(reference: string): string {
  return checkForm(reference, referenceForm);
}

/** Slugs of systems and categories become parts of file names. @throws BundleError `bundle.unsafe_path` */
export function checkSlug(slug: string): string {
  return checkForm(slug, slugForm);
}

/** @throws BundleError `bundle.unsafe_path` */
export function checkPath(path: string): string {
  const problem = pathProblem(path);
  if (problem !== null) throw new BundleError("bundle.unsafe_path", `${JSON.stringify(path)} ${problem}`);
  return path;
}

function checkForm(text: string, form: RegExp): string {
  if (!form.test(text)) throw new BundleError("bundle.unsafe_path", JSON.stringify(text));
  return checkPath(text);
}
