/** The texts of a BagIt 1.0 bag (RFC 8493): writing them, and reading our own again. */

export const payloadManifest = "manifest-sha256.txt";
export const tagManifest = "tagmanifest-sha256.txt";
export const bagDeclarationFile = "bagit.txt";
export const bagInfoFile = "bag-info.txt";
export const signatureFile = "signature.jws";

/** RFC 8493 §2.1.1 */
export const bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Path in the bag to SHA-256 in lower-case hex. */
export type Manifest = ReadonlyMap<string, string>;

/** RFC 8493 §2.1.3, in the form that `sha256sum -c` reads too, sorted by path. */
export function formatManifest(manifest: Manifest): string {
  return [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => `${sha256}  ${path}\n`)
    .join("");
}

/** The reverse; null when a line has another form, or a path stands twice. */
export function parseManifest(text: string): Manifest | null {
  const manifest = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || manifest.has(path)) return null;
    manifest.set(path, sha256);
  }
  return text === "" || text.endsWith("\n") ? manifest : null;
}

export interface BagInfo {
  readonly organization: string;
  readonly contactEmail: string | null;
  readonly description: string;
  readonly reference: string;
  /** YYYY-MM-DD */
  readonly baggedOn: string;
  readonly payload: PayloadSize;
}

export interface PayloadSize {
  readonly bytes: number;
  readonly files: number;
}

export const payloadOxum = (size: PayloadSize): string => `${size.bytes}.${size.files}`;

/** RFC 8493 §2.2.2. Values are one line each. */
export function formatBagInfo(info: BagInfo): string {
  const elements: readonly (readonly [string, string | null])[] = [
    ["Source-Organization", info.organization],
    ["Contact-Email", info.contactEmail],
    ["External-Description", info.description],
    ["External-Identifier", info.reference],
    ["Bagging-Date", info.baggedOn],
    ["Payload-Oxum", payloadOxum(info.payload)],
    ["Bag-Size", humanSize(info.payload.bytes)],
  ];
  return elements
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `${label}: ${oneLine(value ?? "")}\n`)
    .join("");
}

/** Label to value; null when a line has another form, or a label stands twice. */
export function parseBagInfo(text: string): ReadonlyMap<string, string> | null {
  const elements = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, label, value] = /^([A-Za-z-]+): (.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined || elements.has(label)) return null;
    elements.set(label, value);
  }
  return elements;
}

/** 1234567 → `1.2 MB` */
export function humanSize(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  let value = bytes;
  let unit = 0;
  for (; value >= 1000 && unit < units.length; unit++) value /= 1000;
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? "TB"}`;
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
