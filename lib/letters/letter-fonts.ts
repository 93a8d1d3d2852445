import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A typeface that a letter's PDF embeds: Latin, Greek and Cyrillic. */
export interface LetterFont {
  readonly file: Buffer;
  readonly has: (codePoint: number) => boolean;
}

export type FontWeight = "regular" | "bold";

const files: Readonly<Record<FontWeight, string>> = {
  regular: "400Regular/NotoSans_400Regular.ttf",
  bold: "700Bold/NotoSans_700Bold.ttf",
};

let loaded: Readonly<Record<FontWeight, LetterFont>> | null = null;

/** Noto Sans (SIL Open Font License 1.1), read once a process. */
export function letterFonts(): Readonly<Record<FontWeight, LetterFont>> {
  loaded ??= { regular: load(files.regular), bold: load(files.bold) };
  return loaded;
}

/** Found at run time from the project's folder: in a bundled server no module stands where its source stood. */
function load(name: string): LetterFont {
  const { resolve } = createRequire(path.resolve("package.json"));
  const file = fs.readFileSync(resolve(`@expo-google-fonts/noto-sans/${name}`));
  const ranges = characterRanges(file);
  return { file, has: (code) => ranges.some(({ first, last }) => code >= first && code <= last) };
}

interface CharacterRange {
  readonly first: number;
  readonly last: number;
}

/** The characters that a TrueType font draws: the groups of its `cmap` subtable of format 12 (OpenType 1.9, cmap). */
function characterRanges(font: Buffer): readonly CharacterRange[] {
  const cmap = tableOffset(font, "cmap");
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    if (font.readUInt16BE(subtable) !== 12) continue;
    return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, group) => {
      const at = subtable + 16 + group * 12;
      return { first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) };
    });
  }
  throw new Error("The font of the letters has no character map of format 12.");
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font of the letters has no table ${tag}.`);
}
