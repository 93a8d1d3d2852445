import { describe, expect, it } from "vitest";
import { languages } from "@/db/schema/enums";
import { languagePacks } from "@/lib/i18n/languages/language-packs";

/** Every text by its path, functions of a text called with `X` where the name or the address goes. */
function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return path.startsWith(".format") ? [] : flatten(value("X"), path);
  return Object.entries(value ?? {}).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

/** Words that a language shares with English. */
const shared: readonly string[] = [
  "fr .facts.contact",
  "fr .contents.description",
  "nl .facts.contact",
  "de .contents.system",
];

/** What does not belong into a text of the language; the cover shows `""` as a CSV file holds it. */
const foreign = {
  en: /[„«]/,
  fr: / [:;?!»]|« |'/,
  nl: /['„«]|\b(?:je|jij|jou|jouw)\b/i,
  de: /['”«]|\b(?:du|dich|dir|dein\w*)\b/i,
} as const;

describe.each(languages)("the cover in %s", (language) => {
  const english = new Map(flatten(languagePacks.en.cover));
  const texts = flatten(languagePacks[language].cover);

  it("has every text, and names the controller wherever the English one does", () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe("");
      expect(/\bX\b/.test(text), path).toBe(/\bX\b/.test(english.get(path) ?? ""));
    }
  });

  it("leaves nothing in English, and follows the typography of the language", () => {
    const left = texts.filter(([path, text]) => language !== "en" && text === english.get(path));
    expect(left.map(([path]) => `${language} ${path}`)).toEqual(
      shared.filter((path) => path.startsWith(language)),
    );
    expect(texts.filter(([, text]) => foreign[language].test(text))).toEqual([]);
  });

  it("names the commands and files as they are", () => {
    const all = texts.map(([, text]) => text).join("\n");
    for (const name of ["signature.jws", "habeas bundle import", "schema", "kid", "OpenSSL"])
      expect(all).toContain(name);
  });
});
