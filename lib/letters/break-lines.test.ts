import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "@/lib/letters/break-lines";

const byLength = (text: string) => Array.from(text).length;

test("breaks at spaces, keeps line breaks, and breaks a word only when it must", () => {
  expect(breakLines("one two three", 8, byLength)).toEqual(["one two ", "three"]);
  expect(breakLines("one\n\ntwo", 8, byLength)).toEqual(["one", "", "two"]);
  expect(breakLines("a incomprehensible b", 8, byLength)).toEqual(["a ", "incompre", "hensible ", "b"]);
  expect(breakLines("ab", 0.5, byLength)).toEqual(["a", "b"]);
});

test("loses nothing and never exceeds the width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme-composite" })),
      fc.integer({ min: 2, max: 20 }),
      (words, width) => {
        const text = words.join(" ").replaceAll("\n", " ");
        const lines = breakLines(text, width, byLength);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(byLength(line.trimEnd())).toBeLessThanOrEqual(width);
      },
    ),
  );
});
