import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { type DeskLocale, deskLocales, type Locale, locales } from "@/lib/i18n/locales";
import { deskTexts as deskMessages } from "@/lib/i18n/translator";

type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );

/** What the public reads. */
const publicTexts = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    flatten({
      mail: languagePacks[locale].mail,
      portal: languagePacks[locale].portal,
      terms: languagePacks[locale].terms,
    }),
  );
const deskTexts = (locale: DeskLocale): ReadonlyMap<string, string> =>
  new Map(flatten({ desk: deskMessages[locale] }));

const variables = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/(?<!(?:one|other|many|=\d+) )\{(\w+)/g)].map(([, name = ""]) => name)),
  ].sort();

const others = <L extends Locale>(spoken: readonly L[]): Exclude<L, "en">[] =>
  spoken.filter((locale): locale is Exclude<L, "en"> => locale !== "en");
const tables = [
  ...others(locales).map((locale) => ({
    what: `public texts in ${locale}`,
    english: publicTexts("en"),
    texts: publicTexts(locale),
  })),
  ...others(deskLocales).map((locale) => ({
    what: `desk texts in ${locale}`,
    english: deskTexts("en"),
    texts: deskTexts(locale),
  })),
];

describe.each(tables)("texts: $what", ({ english, texts }) => {
  it("are all there, and no others", () => {
    expect([...english.keys()].filter((path) => !texts.has(path))).toEqual([]);
    expect([...texts.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  it("are not empty and have the same variables as in English", () => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe("");
      expect(variables(text), path).toEqual(variables(english.get(path) ?? ""));
    }
  });
});

/** Names and signs that are the same in every language, as a pattern of paths. */
const sameEverywhere =
  /^portal\.(?:calculator\.lawName\.|code\.field$|frame\.titleWith$|letters\.(?:pdf|of)$|download\.buttonAbout$|messages\.file$|archive\.entry$|start\.needIdentifier$)/;
/** Words that a language shares with English. Whoever adds one has looked at it. */
const shared: Readonly<Record<Exclude<Locale, "en">, readonly string[]>> = {
  fr: [
    "portal.frame.navigation",
    "portal.calculator.group.europe",
    "portal.task.contact",
    "portal.task.note",
    "terms.rightName.rectification",
    "terms.identityMethod.document",
  ],
  nl: [
    "portal.footer.email",
    "portal.footer.post",
    "portal.start.channel.email",
    "portal.start.channel.post",
    "terms.identityMethod.document",
  ],
  de: ["portal.footer.post", "portal.start.channel.post", "portal.task.name"],
};

describe.each(others(locales))("the public texts in %s", (locale) => {
  it("are translated: none is left in English", () => {
    const english = publicTexts("en");
    const left = [...publicTexts(locale)]
      .filter(([path, text]) => english.get(path) === text && !sameEverywhere.test(path))
      .map(([path]) => path);
    expect(left.filter((path) => !shared[locale].includes(path))).toEqual([]);
    expect(shared[locale].filter((path) => !left.includes(path))).toEqual([]);
  });
});

/** What does not belong into a text of the language. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  en: /['"„«]/,
  /** No-break spaces inside quotation marks and before double signs. */
  fr: / [:;?!»]|« |['"]/,
  /** Readers are addressed with "u". */
  nl: /['"„«]|\b(?:je|jij|jou|jouw|jullie)\b/i,
  /** „…“, a space before an ellipsis, and readers addressed with "Sie". */
  de: /['"”«]|[^„]„ |\w…|\b(?:du|dich|dir|dein\w*|euch|euer)\b/i,
};

describe.each(locales)("the public texts in %s", (locale) => {
  it("are whole messages: each can be written out, with no tag and no stray brace", () => {
    const broken = [...publicTexts(locale)].filter(([, text]) => {
      const values = Object.fromEntries(
        variables(text).map((name) => [name, /plural/.test(text) ? 2 : "x"] as const),
      );
      let failed = false;
      const onError = () => {
        failed = true;
      };
      const written = createTranslator({ locale, messages: { text }, onError })("text", values);
      return failed || /[{}<>]/.test(written);
    });
    expect(broken).toEqual([]);
  });

  it("follow the typography of the language and address the reader as it does", () => {
    expect([...publicTexts(locale)].filter(([, text]) => foreign[locale].test(text))).toEqual([]);
  });
});

describe.each(deskLocales)("the desk's texts in %s", (locale) => {
  it("follow the typography of the language", () => {
    expect([...deskTexts(locale)].filter(([, text]) => foreign[locale].test(text))).toEqual([]);
  });
});
