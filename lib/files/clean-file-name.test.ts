import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanFileName } from "@/lib/files/clean-file-name";
import { fileMediaTypes } from "@/lib/files/file-types";

it.each([
  { claimed: "C:\\Users\\camille\\Mandat signé.pdf", expected: "Mandat signé.pdf" },
  { claimed: "../../etc/passwd", expected: "passwd.pdf" },
  { claimed: "annexe\u202Efdp.exe", expected: "annexefdp.exe.pdf" },
  { claimed: "a\r\nSet-Cookie: x\r\n.pdf", expected: "aSet-Cookie- x.pdf" },
  { claimed: ".htaccess", expected: "htaccess.pdf" },
  { claimed: "scan 12.03.2024", expected: "scan 12.03.2024.pdf" },
  { claimed: '"><script>.pdf', expected: "---script-.pdf" },
  { claimed: "", expected: "file.pdf" },
  { claimed: "...", expected: "file.pdf" },
  { claimed: "zoe\u0308.PDF", expected: "zoë.pdf" },
  { claimed: `${"é".repeat(300)}.pdf`, expected: `${"é".repeat(116)}.pdf` },
])("$claimed is kept as $expected", ({ claimed, expected }) => {
  expect(cleanFileName(claimed, "application/pdf")).toBe(expected);
});

it("a clean name is short, visible, without a folder, ends truly, and stays as it is", () => {
  const claimed = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(claimed, fc.constantFrom(...fileMediaTypes), (name, mediaType) => {
      const clean = cleanFileName(name, mediaType);
      expect([...clean].length).toBeLessThanOrEqual(120);
      expect(clean).toMatch(/^[^\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]+\.[a-z]+$/u);
      expect(clean).not.toMatch(/^[.\s]/);
      expect(cleanFileName(clean, mediaType)).toBe(clean);
    }),
    { numRuns: 300 },
  );
});
