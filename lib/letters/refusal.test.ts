import { describe, expect, test } from "vitest";
import { languages } from "@/db/schema/enums";
import { groundCodes } from "@/db/schema/ground-codes";
import { plainDate } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { citeArticle } from "@/lib/letters/cite-article";
import { composeLetter } from "@/lib/letters/compose-letter";
import { LetterError } from "@/lib/letters/letter-error";
import type { LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";
import { renderLetterText } from "@/lib/letters/render-letter-text";
import { answerFacts, grantedAnswer, sampleBase, sampleGround } from "@/lib/letters/testing/sample-facts";
import { grounds } from "@/lib/rights/grounds";

const refused = (more: Partial<RightAnswer> = {}): RightAnswer => ({
  ...grantedAnswer({ right: "access" }),
  outcome: "refused",
  ground: sampleGround("excessive"),
  ...more,
});

const unwrapped = (facts: LetterFactsOf<"answer">) =>
  renderLetterText(composeLetter(facts)).replaceAll(/\s+/g, " ");

const courts = { en: "go to court", fr: "devant un tribunal", nl: "naar de rechter", de: "vor Gericht" };

describe.each(languages)("a refusal in %s (GDPR Art. 12(4))", (language) => {
  test.each(groundCodes)("on %s tells rule, articles, reasons, authority and court", (code) => {
    const { rights } = grounds[code];
    const right = rights === "all" ? "access" : (rights[0] ?? "access");
    const until = plainDate("2031-01-01");
    const ground = sampleGround(code, { reasons: "The reasons of this very case.", until });
    const letter = unwrapped(answerFacts([refused({ right, ground })], { language }));
    const { name, rule } = languagePacks[language].letters.grounds[code];
    for (const told of [name, rule]) expect(letter).toContain(told.replaceAll(/\s+/g, " "));
    for (const article of grounds[code].articles) expect(letter).toContain(citeArticle(article, language));
    expect(letter).toContain("CPCE, art. L34-1.");
    expect(letter).toContain("The reasons of this very case.");
    expect(letter).toContain("2031");
    expect(letter).toContain("Commission nationale de l’informatique et des libertés (CNIL)");
    expect(letter).toContain("https://www.cnil.fr/fr/plaintes");
    expect(letter).toContain("3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07");
    for (const article of ["12(4)", "77", "77(1)", "79"])
      expect(letter).toContain(citeArticle(article, language));
    expect(letter).toContain(courts[language]);
  });
});

const errorOf = (facts: LetterFactsOf<"answer">) => {
  try {
    composeLetter(facts);
  } catch (error) {
    if (error instanceof LetterError) return [error.code, error.field];
  }
  return null;
};

describe("a letter without what Art. 12(4) wants is not written", () => {
  const { authority } = sampleBase.remedies;
  test.each([
    ["no name", { authority: { ...authority, name: " " } }, "remedies.authority.name"],
    ["no way to reach it", { authority: { ...authority, url: "", address: [] } }, "remedies.authority.url"],
    [
      "an address that is none",
      { authority: { ...authority, url: "javascript:alert(1)" } },
      "remedies.authority.url",
    ],
    [
      "a form that is none",
      { authority: { ...authority, complaintUrl: "form" } },
      "remedies.authority.complaintUrl",
    ],
    ["an unnamed own authority", { ownAuthority: { ...authority, name: "" } }, "remedies.ownAuthority.name"],
    ["no courts", { country: "" }, "remedies.country"],
  ] as const)("remedies with %s", (_, broken, field) => {
    const remedies = { ...sampleBase.remedies, ...broken };
    expect(errorOf(answerFacts([refused()], { remedies }))).toEqual(["letter.remedies_missing", field]);
  });

  test("an authority with a postal address alone can be reached", () => {
    const remedies = { ...sampleBase.remedies, authority: { ...authority, url: "", complaintUrl: null } };
    expect(errorOf(answerFacts([refused()], { remedies }))).toBeNull();
  });

  const category = { system: "Network", category: "Logs", outcome: "refused", ground: null } as const;
  test.each([
    ["no ground", refused({ ground: null }), "letter.ground_missing"],
    ["no reasons", refused({ ground: sampleGround("excessive", { reasons: " " }) }), "letter.text_missing"],
    [
      "no law behind a national restriction",
      refused({ ground: sampleGround("national-restriction", { citation: null }) }),
      "letter.text_missing",
    ],
    [
      "a category without a ground",
      { ...refused({ ground: null }), outcome: "partly-granted", categories: [category] },
      "letter.ground_missing",
    ],
    [
      "granted as a whole and refused in part",
      grantedAnswer({
        right: "erasure",
        categories: [{ ...category, ground: sampleGround("erasure-expression") }],
      }),
      "letter.outcome_contradicted",
    ],
    [
      "an objection to marketing, which is absolute",
      refused({ right: "objection", marketing: true, ground: sampleGround("objection-compelling-grounds") }),
      "letter.outcome_contradicted",
    ],
  ] as const)("%s", (_, answer, code) => {
    expect(errorOf(answerFacts([answer]))?.[0]).toBe(code);
  });

  test("an answer to nothing is none", () => {
    expect(errorOf(answerFacts([]))).toEqual(["letter.text_missing", "answers"]);
  });
});

test("a ground that many categories share is told once, with all of them", () => {
  const ground = sampleGround("erasure-legal-claims");
  const other = sampleGround("erasure-legal-claims", { reasons: "Another dispute is pending." });
  const categories = [
    { system: "Shop", category: "Orders", outcome: "refused", ground } as const,
    { system: "Shop", category: "Invoices", outcome: "refused", ground: { ...ground } } as const,
    { system: "Desk", category: "Tickets", outcome: "refused", ground: other } as const,
  ];
  const letter = unwrapped(answerFacts([refused({ right: "erasure", ground: null, categories })]));
  expect(letter).toContain("This concerns: Orders (Shop); Invoices (Shop).");
  expect(letter).toContain("This concerns: Tickets (Desk).");
  expect(letter.split(languagePacks.en.letters.grounds["erasure-legal-claims"].rule)).toHaveLength(3);
});

test("to hold nothing is an answer of its own, and needs no reasons", () => {
  const ground = sampleGround("no-data-held", { reasons: "", citation: null });
  const letter = unwrapped(answerFacts([refused({ ground })]));
  expect(letter).toContain("Decision: no data held");
  expect(letter).toContain("found no data about you");
  expect(letter).not.toContain("Our reasons in your case");
  expect(letter).not.toContain("We cannot grant");
});
