import { inflateSync } from "node:zlib";

/** A PDF taken apart as far as the tests look: its objects, and what is written on its pages. */
export interface ReadPdf {
  /** Dictionaries by object number, without streams. */
  readonly objects: ReadonlyMap<number, string>;
  /** The text of each page in the order of drawing, through the fonts' ToUnicode maps. */
  readonly pages: readonly string[];
  /** The text of all pages without their artifacts: what a screen reader reads. */
  readonly text: string;
  /** The marked-content operators and their tags, page by page. */
  readonly contents: readonly string[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  for (const [, id, body = ""] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = "", rest] = body.split("\nstream\n");
    objects.set(Number(id), dictionary);
    if (rest === undefined) continue;
    const raw = Buffer.from(rest.slice(0, rest.lastIndexOf("\nendstream")), "latin1");
    streams.set(Number(id), dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw);
  }
  const stream = (id: number) => streams.get(id)?.toString("latin1") ?? "";
  const all = [...objects.values()];
  const fonts = fontMaps(all, objects, stream);
  const contents = all
    .filter((one) => /\/Type \/Page\n/.test(one))
    .map((page) => stream(reference(page, "Contents")));
  const read = contents.map((content) => textOf(withoutArtifacts(content), fonts)).join("");
  return { objects, contents, pages: contents.map((content) => textOf(content, fonts)), text: read };
}

/** Ours hold no marked content inside. */
const withoutArtifacts = (content: string): string => content.replaceAll(/\/Artifact [\s\S]*?EMC/g, "");

const reference = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]);

type CharacterMap = ReadonlyMap<string, string>;

function fontMaps(
  all: readonly string[],
  objects: ReadonlyMap<number, string>,
  stream: (id: number) => string,
): ReadonlyMap<string, CharacterMap> {
  const names = all.flatMap((one) => [...one.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    names.map(([, name = "", id]) => {
      const font = objects.get(Number(id)) ?? "";
      return [name, characterMap(stream(reference(font, "ToUnicode")))];
    }),
  );
}

function characterMap(cmap: string): CharacterMap {
  const map = new Map<string, string>();
  for (const [, first = "", , list = ""] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    for (const [index, [, target = ""]] of [...list.matchAll(/<([\w ]+)>/g)].entries()) {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      const units = target.split(" ").map((unit) => Number.parseInt(unit, 16));
      map.set(code, String.fromCharCode(...units));
    }
  return map;
}

function textOf(content: string, fonts: ReadonlyMap<string, CharacterMap>): string {
  let map: CharacterMap = new Map();
  let text = "";
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) map = fonts.get(font) ?? new Map();
    for (const [, hex = ""] of (shown ?? "").matchAll(/<(\w*)>/g))
      for (const code of hex.match(/.{4}/g) ?? []) text += map.get(code) ?? "?";
    if (shown !== undefined && !text.endsWith(" ")) text += "\n";
  }
  return text;
}
