import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReference, checkSlug, pathProblem, safeFileName } from "@/lib/bundle/bundle-path";

describe("a path is refused when some system would read it as something else", () => {
  const bad = [
    "",
    "/etc/passwd",
    "../x",
    "a/../b",
    "a//b",
    "a/",
    "a/.",
    ".hidden",
    "~root",
    "-rf",
    "a\\b",
    "c:x",
    "a\nb",
    "a\0",
    "100%",
    "a\u202Egpj.exe",
    "nul",
    "COM1.txt",
    "trailing.",
    "trailing ",
    "e\u0301.txt",
    "x".repeat(300),
    Array.from({ length: 200 }, () => "aaa").join("/"),
  ];
  test.each(bad)("%j", (path) => expect(pathProblem(path)).not.toBeNull());

  test.each(["a", "data/files/crm/Photo d'identité (2).jpg", "données/été.txt", "a.b.c/_x"])(
    "%j is fine",
    (path) => expect(pathProblem(path)).toBeNull(),
  );
});

const awkward = [
  "a",
  "é",
  "e\u0301",
  "ﬁ",
  "/",
  "\\",
  ".",
  " ",
  "-",
  "~",
  "%",
  ":",
  "\n",
  "\u202e",
  "👩",
  "\ud800",
  "nul",
  ".pdf",
];

test("any name has a safe one, and a safe one stays", () => {
  const unit = fc.constantFrom(...awkward);
  const name = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit, maxLength: 60 }));
  const examples = ["", ".", "..", "nul.txt", ".txt", "a/../b", `${"é".repeat(300)}.pdf`];
  fc.assert(
    fc.property(name, (one) => {
      const safe = safeFileName(one);
      return pathProblem(safe) === null && !safe.includes("/") && safeFileName(safe) === safe;
    }),
    { numRuns: 300, examples: examples.map((one): [string] => [one]) },
  );
  expect(safeFileName("Photo d'identité.jpg")).toBe("Photo d'identité.jpg");
  expect(safeFileName(`${"x".repeat(300)}.pdf`)).toMatch(/^x+\.pdf$/);
});

test.each(["", "A", "a b", "a/b", "a.b", "-a", "con", "é"])("%j is no slug", (slug) => {
  expect(() => checkSlug(slug)).toThrow("bundle.unsafe_path");
});

test.each(["", "../x", "a b", "HAB_1", "-HAB"])("%j is no reference", (reference) => {
  expect(() => checkReference(reference)).toThrow("bundle.unsafe_path");
});
