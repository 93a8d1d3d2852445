/** One thing that is wrong with a bundle, as a plain sentence that is safe to print. */
export interface BundleProblem {
  /** The file's path in the archive, null when it is about the archive itself. */
  readonly file: string | null;
  readonly text: string;
}

/** `describe("data/a.json", "is missing")` → "data/a.json is missing." */
export function describe(file: string, what: string): BundleProblem {
  return { file, text: `${printable(file)} ${what}.` };
}

export const describeArchive = (text: string): BundleProblem => ({ file: null, text: printable(text) });

/** Names come from strangers: what could steer a terminal or hide is shown as a code. */
const printable = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`,
  );
