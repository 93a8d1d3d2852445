import { describe, expect, test } from "vitest";
import { type Language, languages, letterKinds, type Right, rights } from "@/db/schema/enums";
import { findAuthority } from "@/lib/authorities/find-authority";
import { plainDate } from "@/lib/deadlines/plain-date";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { LetterFacts, RightAnswer } from "@/lib/letters/letter-facts";
import { renderLetterText } from "@/lib/letters/render-letter-text";
import { answerFacts, grantedAnswer, sampleBase, sampleFacts } from "@/lib/letters/testing/sample-facts";

const unwrapped = (facts: LetterFacts) => renderLetterText(composeLetter(facts)).replaceAll(/\s+/g, " ");

describe.each(languages)("in %s", (language) => {
  test.each(letterKinds)("%s is whole, names the authority and can be edited", (kind) => {
    const document = composeLetter(sampleFacts(kind, { language }));
    const text = renderLetterText(document);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]|\$\{| {2}\S.*\n\n\n\n/);
    expect(text).toContain("https://www.cnil.fr/fr/plaintes");
    expect(document.title).not.toBe("");
    expect(document.salutation).toContain("Zoë");
    const ids = document.blocks.flatMap((block) => (block.kind === "editable" ? [block.id] : []));
    expect(ids[0]).toBe("opening");
    expect(new Set(ids).size).toBe(ids.length);
    for (const block of document.blocks) if ("text" in block) expect(block.text.trim()).not.toBe("");
  });

  test.each(rights)("%s, granted, says what was done", (right) => {
    const letter = composeLetter(answerFacts([grantedAnswer({ right })], { language }));
    const headings = letter.blocks.filter(({ kind }) => kind === "heading");
    expect(headings.length).toBeGreaterThan(2);
    expect(renderLetterText(letter)).not.toMatch(/undefined|null/);
  });
});

const texts: Readonly<Record<Language, readonly string[]>> = {
  en: ["5 March 2027 to 1 May 2027", "Date: 15 March 2027"],
  fr: ["du 5 mars 2027 au 1er mai 2027", "Date\u00A0: 15 mars 2027"],
  nl: ["van 5 maart 2027 tot en met 1 mei 2027", "Datum: 15 maart 2027"],
  de: ["vom 5. März 2027 bis zum 1. Mai 2027", "Datum: 15. März 2027"],
};

test.each(languages)(
  "an acknowledgement in %s tells the period from … to … (EDPB 01/2022 §57)",
  (language) => {
    const text = unwrapped(sampleFacts("acknowledgement", { language, dueOn: plainDate("2027-05-01") }));
    for (const part of texts[language]) expect(text).toContain(part.replace("\u00A0", " "));
    expect(text).toContain("One month later: 5 April.");
  },
);

test("identity is asked on doubt, for the least, and the clock is explained (Art. 12(6))", () => {
  const text = unwrapped(sampleFacts("identity-requested"));
  for (const part of [
    "The request came from an address that we do not know.",
    "Your membership number.",
    "reasonable doubt about who is asking (Art. 12(6) GDPR)",
    "stands still until your answer arrives. If it arrived today, we would have to answer by 5 April 2027",
  ])
    expect(text).toContain(part);
});

test("a question about a request leaves the freedom to want everything (recital 63)", () => {
  const text = unwrapped(sampleFacts("clarification-requested"));
  expect(text).toContain("Which of your three accounts do you mean?");
  expect(text).toContain("(recital 63 GDPR)");
  expect(text).toContain("If you want everything, tell us so");
  expect(text).toContain("goes on in the meantime. It ends on 5 April 2027");
});

test("a fee is announced with its amount, its reasons and three ways out (Art. 12(5)(a))", () => {
  const text = unwrapped(sampleFacts("fee-requested"));
  for (const part of [
    "a fee of € 20",
    "Art. 12(5)(a) GDPR",
    "The request is excessive",
    "- Accept the fee.",
    "- Narrow",
    "- Withdraw",
  ])
    expect(text).toContain(part);
});

test("a letter that asks for a fee does not say that it refuses", () => {
  expect(unwrapped(sampleFacts("fee-requested"))).not.toContain("Art. 12(5)(b)");
});

test("an extension tells both dates and the reasons, within the first month (Art. 12(3))", () => {
  const text = unwrapped(sampleFacts("extension", { dueOn: plainDate("2027-06-07") }));
  expect(text).toContain(
    "We cannot answer your request by 5 April 2027. We will answer by 7 June 2027 at the latest.",
  );
  expect(text).toContain("Your data are spread over eleven systems.");
  expect(text).toContain("within one month of receiving your request (Art. 12(3) GDPR)");
});

test("recipients are named with what became of them (Art. 19)", () => {
  const text = unwrapped(sampleFacts("answer"));
  for (const part of [
    "Payments Inc.",
    "told on 14 March 2027",
    "disproportionate effort",
    "Ten thousand paper files.",
    "The others will be told",
  ])
    expect(text).toContain(part);
  const asked = { ...sampleBase, kind: "recipients", recipients: [] } as const;
  expect(unwrapped(asked)).toContain("We disclosed these data to nobody.");
  const erased = answerFacts([grantedAnswer({ right: "erasure" })]);
  expect(unwrapped(erased)).toContain("If you ask us, we tell you who received the data (Art. 19 GDPR).");
});

test("what Art. 15 wants and the record lacks is told with its reason", () => {
  const text = unwrapped(sampleFacts("answer"));
  expect(text).toContain("Transfers to other countries (Art. 15(2) GDPR)");
  expect(text).toContain("The processor has not answered yet.");
});

const consequences: readonly { right: Right; says: string; more?: Partial<RightAnswer> }[] = [
  { right: "restriction", says: "You will be told before the restriction is lifted (Art. 18(3) GDPR)." },
  { right: "objection", says: "We have stopped the use of your data that you objected to." },
  { right: "objection", says: "on a suppression list", more: { marketing: true } },
  { right: "erasure", says: "Copies of the data can remain in our backups" },
  { right: "erasure", says: "links and copies erased (Art. 17(2) GDPR)" },
  { right: "portability", says: "This does not erase your data here." },
  { right: "consent-withdrawal", says: "what was done before stays lawful (Art. 7(3) GDPR)" },
  { right: "human-review", says: "A person has reviewed the decision" },
  {
    right: "post-mortem",
    says: "You can change or revoke it at any time.",
    more: { postMortem: "registered" },
  },
  { right: "post-mortem", says: "the data of the person who died", more: { postMortem: "executed" } },
];

test.each(consequences)("$right: $says", ({ right, says, more }) => {
  expect(unwrapped(answerFacts([grantedAnswer({ right, ...more })]))).toContain(says);
});

test("an archive is pointed to for the rights that have one, and only then", () => {
  const answers = [grantedAnswer({ right: "access" })];
  expect(unwrapped(answerFacts(answers, { bundles: ["access"] }))).toContain("signed ZIP archive");
  expect(unwrapped(answerFacts(answers))).not.toContain("ZIP");
});

test("closing says why; a lapsed request is a refusal, a merged one names the other", () => {
  const closing = { ...sampleBase, kind: "closing", mergedInto: null } as const;
  expect(unwrapped({ ...closing, cause: "answered" })).toContain("We have answered all parts");
  expect(unwrapped({ ...closing, cause: "withdrawn" })).toContain("You withdrew your request.");
  const lapsed = unwrapped({ ...closing, cause: "lapsed" });
  for (const article of ["11(2)", "12(2)", "12(4)", "12(6)", "77", "79"])
    expect(lapsed).toContain(`Art. ${article} GDPR`);
  const merged = { ...closing, cause: "merged", mergedInto: "HAB-2222-3333" } as const;
  expect(unwrapped(merged)).toContain("under the reference HAB-2222-3333");
  expect(() => composeLetter({ ...merged, mergedInto: null })).toThrow("letter.text_missing: mergedInto");
});

test("no text can turn those around it, hide a character or bring two forms of one letter", () => {
  const facts = sampleFacts("extension", { subjectName: "Zoe\u0308 \u202Eevil\u0000\u200B" });
  const document = composeLetter(facts);
  expect(document.salutation).toBe("Dear Zoë evil,");
  expect(JSON.stringify(document)).not.toMatch(/\u202E|\u200B|\\u0000/);
});

describe("where the person can turn", () => {
  const remediesIn = (country: string) => {
    const authority = findAuthority({ country }) ?? sampleBase.remedies.authority;
    return unwrapped(sampleFacts("closing", { remedies: { authority, ownAuthority: null, country } }));
  };

  test("the authority of the seat, any other that is competent, and the courts of both countries", () => {
    const text = remediesIn("BE");
    expect(text).toContain("Autorité de protection des données – Gegevensbeschermingsautoriteit");
    expect(text).toContain(
      "of your habitual residence, of your place of work or of the place of the alleged infringement",
    );
    expect(text).toContain(
      "in the country where we are established (Belgium) or in the country where you habitually live",
    );
  });

  test("the authority of the person's own country, when it is known and another one", () => {
    const own = findAuthority({ country: "NL" });
    const remedies = { ...sampleBase.remedies, ownAuthority: own };
    const text = unwrapped(sampleFacts("answer", { remedies }));
    expect(text).toContain(
      "The authority of the country where you live is: Authority: Autoriteit Persoonsgegevens",
    );
  });

  test.each([
    ["AT", "within one year"],
    ["IT", "not to both"],
    ["IE", "add our correspondence"],
    ["GB", "complain to us first"],
    ["GB", "Art. 77 UK GDPR"],
    ["CH", "report the matter"],
  ])("what is special in %s: %s", (country, words) => {
    expect(remediesIn(country)).toContain(words);
  });

  test("outside the EEA no authority of a Member State is promised", () => {
    expect(remediesIn("GB")).not.toContain("habitual residence");
    expect(remediesIn("CH")).not.toContain("Art. 77");
  });
});
