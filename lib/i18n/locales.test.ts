import { describe, expect, it } from "vitest";
import { languages } from "@/db/schema/enums";
import { deskLocales, isLocale, locales, negotiateDeskLocale, negotiateLocale } from "@/lib/i18n/locales";

describe("the language of a browser (RFC 9110 §12.5.4)", () => {
  it.each([
    { name: "none told", header: null, expected: "en" },
    { name: "empty", header: "", expected: "en" },
    { name: "French", header: "fr", expected: "fr" },
    { name: "Dutch", header: "nl", expected: "nl" },
    { name: "German", header: "de", expected: "de" },
    { name: "a region counts as its language", header: "nl-BE", expected: "nl" },
    { name: "so does a script", header: "de-Latn-CH", expected: "de" },
    { name: "any case", header: "DE-at", expected: "de" },
    { name: "the first of two equals", header: "de,fr", expected: "de" },
    { name: "the weight goes before the order", header: "en;q=0.7, nl;q=0.9", expected: "nl" },
    { name: "spaces around the weight", header: "en; q=0.7 , nl ; q=0.9 ", expected: "nl" },
    { name: "a language that we lack is passed over", header: "es, de;q=0.5, en;q=0.3", expected: "de" },
    { name: "as browsers send it", header: "fr-CA,fr;q=0.9,en;q=0.8", expected: "fr" },
    { name: "only languages that we lack", header: "es, it;q=0.8", expected: "en" },
    { name: "zero means never", header: "fr;q=0, en;q=0.1", expected: "en" },
    { name: "anything", header: "*", expected: "en" },
    { name: "nonsense", header: ";;q=,=,fr-", expected: "fr" },
    { name: "nothing but nonsense", header: "nonsense;;;q=,,,", expected: "en" },
  ])("$name: $header → $expected", ({ header, expected }) => {
    expect(negotiateLocale(header)).toBe(expected);
  });

  it("is one of ours and nothing else", () => {
    const known = ["en", "fr", "nl", "de", "es", "EN", "", undefined, 1].filter(isLocale);
    expect(known).toEqual(["en", "fr", "nl", "de"]);
  });
});

describe("the language of the desk", () => {
  it.each([
    { header: null, expected: "en" },
    { header: "fr-BE", expected: "fr" },
    { header: "nl, fr;q=0.8, en;q=0.7", expected: "fr" },
    { header: "de-DE, de;q=0.9, en;q=0.8, fr;q=0.7", expected: "en" },
    { header: "nl, de;q=0.5", expected: "en" },
  ])("$header → $expected", ({ header, expected }) => {
    expect(negotiateDeskLocale(header)).toBe(expected);
  });

  it("is also one of the portal, which speaks every language of the letters", () => {
    expect(deskLocales.every(isLocale)).toBe(true);
    expect(locales).toBe(languages);
  });
});
