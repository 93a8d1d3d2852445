import { describe, expect, it } from "vitest";
import { isLocale, negotiateLocale } from "@/lib/i18n/locales";

describe("the language of a browser (RFC 9110 §12.5.4)", () => {
  it.each([
    { name: "none told", header: null, expected: "en" },
    { name: "empty", header: "", expected: "en" },
    { name: "one", header: "fr", expected: "fr" },
    { name: "a region counts as its language", header: "fr-BE", expected: "fr" },
    { name: "any case", header: "FR-be", expected: "fr" },
    { name: "the first of two equals", header: "fr,en", expected: "fr" },
    { name: "the weight goes before the order", header: "en;q=0.7, fr;q=0.9", expected: "fr" },
    { name: "a language that we lack is passed over", header: "nl-BE, fr;q=0.5, en;q=0.3", expected: "fr" },
    { name: "only languages that we lack", header: "nl, de;q=0.8", expected: "en" },
    { name: "zero means never", header: "fr;q=0, en;q=0.1", expected: "en" },
    { name: "anything", header: "*", expected: "en" },
    { name: "nonsense", header: ";;q=,=,fr-", expected: "fr" },
  ])("$name: $header → $expected", ({ header, expected }) => {
    expect(negotiateLocale(header)).toBe(expected);
  });

  it("knows its own languages and nothing else", () => {
    expect(["en", "fr", "de", "EN", "", undefined, 1].filter(isLocale)).toEqual(["en", "fr"]);
  });
});
