import { describe, expect, test } from "vitest";
import { languages } from "@/db/schema/enums";
import { citeArticle } from "@/lib/letters/cite-article";
import { rightArticles } from "@/lib/letters/letter-words";
import { accessArticles } from "@/lib/rights/access-gaps";
import { grounds } from "@/lib/rights/grounds";

const cases: readonly (readonly [reference: string, en: string, fr: string, nl: string, de: string])[] = [
  [
    "17(3)(b)",
    "Art. 17(3)(b) GDPR",
    "article 17, paragraphe 3, point b), du RGPD",
    "artikel 17, lid 3, onder b), AVG",
    "Art. 17 Abs. 3 Buchst. b DSGVO",
  ],
  [
    "12(5)",
    "Art. 12(5) GDPR",
    "article 12, paragraphe 5, du RGPD",
    "artikel 12, lid 5, AVG",
    "Art. 12 Abs. 5 DSGVO",
  ],
  ["15", "Art. 15 GDPR", "article 15 du RGPD", "artikel 15 AVG", "Art. 15 DSGVO"],
  ["4(7)", "Art. 4(7) GDPR", "article 4, point 7), du RGPD", "artikel 4, punt 7), AVG", "Art. 4 Nr. 7 DSGVO"],
  ["recital:63", "recital 63 GDPR", "considérant 63 du RGPD", "overweging 63 AVG", "Erwägungsgrund 63 DSGVO"],
  [
    "FR-78-17:85",
    "Art. 85 of the French Act no. 78-17 of 6 January 1978",
    "article 85 de la loi n° 78-17 du 6 janvier 1978",
    "artikel 85 van de Franse wet nr. 78-17 van 6 januari 1978",
    "Art. 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978",
  ],
];

describe("each language cites in its own way", () => {
  test.each(cases)("%s", (reference, en, fr, nl, de) => {
    expect(citeArticle(reference, "en")).toBe(en);
    expect(citeArticle(reference, "fr")).toBe(fr);
    expect(citeArticle(reference, "nl")).toBe(nl);
    expect(citeArticle(reference, "de")).toBe(de);
  });
});

test("in the United Kingdom the UK GDPR is cited, where its articles now stand", () => {
  expect(citeArticle("17(3)(b)", "en", "uk-gdpr")).toBe("Art. 17(3)(b) UK GDPR");
  expect(citeArticle("12(3)", "en", "uk-gdpr")).toBe("Art. 12A UK GDPR");
  expect(citeArticle("22(3)", "en", "uk-gdpr")).toBe("Art. 22C UK GDPR");
  expect(citeArticle("16", "fr", "uk-gdpr")).toBe("article 16 du RGPD britannique");
});

test("every article of a ground, a right or an item of access can be cited", () => {
  const all = [...Object.values(grounds).flatMap(({ articles }) => articles)];
  for (const article of [...all, ...Object.values(rightArticles), ...Object.values(accessArticles)])
    for (const language of languages) expect(citeArticle(article, language)).toMatch(/\d/);
});

test.each(["", "17(b)(3)", "Art. 17", "FR-78-17", "17(3)(b) "])("%j is no provision", (reference) => {
  expect(() => citeArticle(reference, "en")).toThrow(RangeError);
});
