import { expect, test } from "vitest";
import { languages, letterKinds } from "@/db/schema/enums";
import { applyEdits } from "@/lib/letters/apply-edits";
import { composeLetter } from "@/lib/letters/compose-letter";
import { renderLetterText } from "@/lib/letters/render-letter-text";
import { sampleFacts } from "@/lib/letters/testing/sample-facts";

test.each(languages)("in %s no line is longer than 76 columns, and none ends in a space", (language) => {
  for (const kind of letterKinds)
    for (const line of renderLetterText(composeLetter(sampleFacts(kind, { language }))).split("\n")) {
      expect(Array.from(line).length, line).toBeLessThanOrEqual(76);
      expect(line).not.toMatch(/\s$/);
    }
});

test("an address is never broken, and lines that staff broke stay so", () => {
  const trackUrl = `https://rights.controller.example/en/track?${"a".repeat(90)}`;
  const document = composeLetter(sampleFacts("answer", { trackUrl }));
  const text = renderLetterText(applyEdits(document, { opening: "First line.\nSecond line." }));
  expect(text).toContain(`\n${trackUrl}\n`);
  expect(text).toContain("\nFirst line.\nSecond line.\n");
});

test("a table is read row by row, each cell with its heading", () => {
  const text = renderLetterText(composeLetter(sampleFacts("answer")));
  expect(text).toContain(
    "  Kind of data: Connection logs\n  Where the data are: Network\n  Decision: refused\n",
  );
  expect(text).toContain("  Told? told on 14 March 2027");
});
