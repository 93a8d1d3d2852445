import { describe, expect, it } from "vitest";
import { locales, negotiateLocale } from "@/lib/i18n/locales";
import { formatDate, formatShortDate, type Messages, messages } from "@/lib/i18n/translator";

describe("the language of a reader", () => {
  it.each([
    [null, "en"],
    ["", "en"],
    ["fr", "fr"],
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["de, en;q=0.5, fr;q=0.7", "fr"],
    ["de", "en"],
    ["fr;q=0, en", "en"],
    ["nonsense;;;q=,,,", "en"],
  ])("%j is answered in %s", (header, expected) => {
    expect(negotiateLocale(header)).toBe(expected);
  });
});

describe("texts", () => {
  const paths = (value: unknown, path = ""): [string, string][] =>
    typeof value === "string"
      ? [[path, value]]
      : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
          paths(inner, `${path}.${key}`),
        );
  const variables = (text: string) =>
    [...new Set([...text.matchAll(/(?<!(?:one|other|many|=\d+) )\{(\w+)/g)].map((match) => match[1]))].sort();
  const english = new Map(paths(messages.en satisfies Messages));

  it.each(locales.filter((locale) => locale !== "en"))(
    "in %s are complete, not empty, and use the same variables",
    (locale) => {
      for (const [path, text] of paths(messages[locale])) {
        expect(text.trim(), path).not.toBe("");
        expect(variables(text), path).toEqual(variables(english.get(path) ?? ""));
      }
      expect(paths(messages[locale]).length).toBe(english.size);
    },
  );
});

describe("dates", () => {
  it("are calendar dates whatever the zone of the machine", () => {
    expect(formatDate("en", "2026-12-22")).toMatch(/^Tuesday,? 22 December 2026$/);
    expect(formatDate("fr", "2026-12-22")).toBe("mardi 22 décembre 2026");
    expect(formatShortDate("fr", "2027-02-01")).toBe("1 févr. 2027");
  });
});
