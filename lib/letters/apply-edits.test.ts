import { describe, expect, test } from "vitest";
import { plainDate } from "@/lib/deadlines/plain-date";
import { applyEdits, longestEdit } from "@/lib/letters/apply-edits";
import { composeLetter } from "@/lib/letters/compose-letter";
import { fixedDigest } from "@/lib/letters/fixed-digest";
import { renderLetterText } from "@/lib/letters/render-letter-text";
import { sampleFacts } from "@/lib/letters/testing/sample-facts";

const composed = composeLetter(sampleFacts("answer"));
const textOf = (id: string, document = composed) =>
  document.blocks.find((block) => block.kind === "editable" && block.id === id);

describe("edits", () => {
  test("replace staff's own words, trimmed, and nothing else", () => {
    const edited = applyEdits(composed, {
      "action.erasure": "  Everything but the logs is gone.\r\nToday.\n",
    });
    expect(textOf("action.erasure", edited)).toMatchObject({
      text: "Everything but the logs is gone.\nToday.",
    });
    expect(textOf("opening", edited)).toEqual(textOf("opening"));
    expect(edited.blocks.filter(({ kind }) => kind !== "editable")).toEqual(
      composed.blocks.filter(({ kind }) => kind !== "editable"),
    );
  });

  test("never empty a reason", () => {
    expect(applyEdits(composed, { "reasons.erasure.0": " \u200B\n" })).toEqual(composed);
  });

  test("of a block that the letter no longer has are passed over", () => {
    expect(applyEdits(composed, { "reasons.erasure.7": "Gone." })).toEqual(composed);
  });

  test("that are too long name their block", () => {
    const edit = (length: number) => () => applyEdits(composed, { opening: "x".repeat(length) });
    expect(edit(longestEdit)).not.toThrow();
    expect(edit(longestEdit + 1)).toThrow("letter.edit_too_long: opening");
  });

  test("cannot turn the text around or hide a character in it", () => {
    const edited = applyEdits(composed, { opening: "safe\u202Eevil\u0000\u2066!" });
    expect(textOf("opening", edited)).toMatchObject({ text: "safeevil!" });
  });

  test("leave dates, articles and remedies in the letter, whatever they say", () => {
    const ids = composed.blocks.flatMap((block) => (block.kind === "editable" ? [block.id] : []));
    const edited = applyEdits(composed, Object.fromEntries(ids.map((id) => [id, "No."])));
    const text = renderLetterText(edited);
    for (const fixed of ["5 March 2027", "1 July 2027", "Art. 17(3)(b) GDPR", "CNIL", "go to court"])
      expect(text).toContain(fixed);
  });
});

describe("the digest of what is fixed", () => {
  test("does not see edits", () => {
    expect(fixedDigest(applyEdits(composed, { opening: "Hello." }))).toBe(fixedDigest(composed));
    expect(fixedDigest(composed)).toMatch(/^[0-9a-f]{64}$/);
  });

  test("sees every other change: a date, a decision, a reference", () => {
    const others = [
      sampleFacts("answer", { writtenOn: plainDate("2027-03-16") }),
      sampleFacts("answer", { reference: "HAB-2222-3333" }),
      sampleFacts("answer", { language: "fr" }),
      sampleFacts("closing"),
    ];
    const digests = [composed, ...others.map(composeLetter)].map(fixedDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  test("does not depend on the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(composed).reverse()) as unknown as typeof composed;
    expect(fixedDigest(turned)).toBe(fixedDigest(composed));
  });
});
