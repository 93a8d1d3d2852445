import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAgreeing } from "@/lib/identity/matching-compare";
import { foldAnswer } from "@/lib/identity/matching-fold";
import { lastTry, triesLeft } from "@/lib/identity/matching-tries";

const text = fc.string({ unit: "grapheme" });
const separators = fc.string({ unit: fc.constantFrom(" ", "\t", "\u00a0", "-", ":", ".", "/", "–", "'") });

describe("an answer is compared", () => {
  it.each([
    ["capitals", "Room B12", "room b12"],
    ["accents, composed or not", "Évry-Courcouronnes", "E\u0301vry courcouronnes"],
    ["blanks around and inside", "  12 34\u00a0", "1234"],
    ["the separators of a MAC address", "00:00:5E:00:53:01", "0000.5e00.5301"],
    ["the separators of a month", "2019/04", "2019-04"],
    ["full-width digits", "１２３４", "1234"],
    ["ligatures", "ﬁbre", "FIBRE"],
    ["a sharp s", "Straße", "STRASSE"],
    ["a Greek final sigma", "ΟΔΟΣ", "οδος"],
  ])("without regard to %s", (_, one, other) => {
    expect(foldAnswer(one)).toBe(foldAnswer(other));
    expect(foldAnswer(one)).not.toBe("");
  });

  it.each([
    ["a digit", "1234", "1235"],
    ["the order", "12 34", "34 12"],
    ["a month", "2019-04", "2019-05"],
    ["a leading zero", "012", "12"],
  ])("with regard to %s", (_, one, other) => expect(foldAnswer(one)).not.toBe(foldAnswer(other)));

  it("the same however often it is folded, and in whatever form and case it comes", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const folded = foldAnswer(typed);
        expect(foldAnswer(folded)).toBe(folded);
        for (const form of ["NFC", "NFD", "NFKC", "NFKD"] as const)
          expect(foldAnswer(typed.normalize(form))).toBe(folded);
      }),
    );
    const letters = fc.string({ unit: fc.constantFrom(..."aàâäçdéèêëiîïñoôöœsßuùûüyÿ01 -", "ĳ", "e\u0301") });
    fc.assert(
      fc.property(letters, (typed) => {
        expect(foldAnswer(typed.toUpperCase())).toBe(foldAnswer(typed));
      }),
    );
  });

  it("the same wherever separators stand", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9]{0,4}$/), separators)), (parts) => {
        const bare = parts.map(([part]) => part).join("");
        expect(foldAnswer(parts.flat().join(""))).toBe(foldAnswer(bare));
      }),
    );
  });
});

describe("answers agree", () => {
  const truth = new Map([
    ["room", ["1102"]],
    ["joined", ["2021-09"]],
    ["device", ["00:00:5e:00:53:01", "00:00:5e:00:53:02"]],
  ]);

  it.each([
    [{ room: "1102", joined: "2021/09", device: "00-00-5E-00-53-02" }, 3],
    [{ room: "1103", joined: "2021-09", device: "00005e005301" }, 2],
    [{ room: "1103", joined: "2021-10", device: "00005e005301" }, 1],
    [{ room: "2021-09", joined: "1102", device: "" }, 0],
    [{}, 0],
  ])("%o with %i", (answers, agreeing) => expect(countAgreeing(answers, truth)).toBe(agreeing));

  it("with nothing where nothing is known, whatever is answered", () => {
    const unknown = new Map([...truth.keys()].map((slug) => [slug, [] as string[]]));
    fc.assert(
      fc.property(fc.record({ room: text, joined: text, device: text }), (answers) => {
        expect(countAgreeing(answers, unknown)).toBe(0);
      }),
    );
  });

  it("with no value by saying nothing, even where the system holds a blank", () => {
    for (const blank of ["", " ", "-", "::"])
      expect(countAgreeing({ room: blank }, new Map([["room", ["", " ", "--"]]]))).toBe(0);
  });
});

describe("tries", () => {
  const one = (status: "open" | "submitted" | "passed" | "failed" | "expired", attempts: number) => ({
    method: "matching" as const,
    status,
    attempts,
  });

  it.each([
    ["before the first", [], 3, null],
    ["while somebody's question waits", [one("open", 0)], 3, null],
    ["while answers are compared", [one("submitted", 1)], 2, "comparing"],
    ["after a wrong one", [one("failed", 1)], 2, "failed"],
    ["after one that no system answered", [one("failed", 1), one("failed", 0)], 2, "not-compared"],
    ["after three", [one("failed", 1), one("failed", 2), one("failed", 3)], 0, "failed"],
    ["after more than there can be", [1, 2, 3, 4].map((n) => one("failed", n)), 0, "failed"],
    ["of another method", [{ ...one("failed", 1), method: "postal-code" as const }], 3, null],
  ] as const)("%s", (_, checks, left, last) => {
    expect(triesLeft(checks)).toBe(left);
    expect(lastTry(checks)).toBe(last);
  });
});
