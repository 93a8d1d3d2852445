import { expect, it } from "vitest";
import type { LetterBlock } from "@/lib/letters/letter-document";
import { readEdits } from "./letter-edits";

const blocks: LetterBlock[] = [
  { kind: "paragraph", text: "The law." },
  { kind: "editable", id: "opening", label: "Opening", text: "Thank you.\nWe looked." },
  { kind: "editable", id: "reasons.erasure.0", label: "Reasons", text: "Because." },
];

it("takes what was rewritten, and nothing that stayed as it was or that the letter does not have", () => {
  const typed = {
    "edit.opening": " Thank you.\nWe looked. ",
    "edit.reasons.erasure.0": "Because of the law.",
    "edit.gone": "Old.",
    digest: "x",
  };
  expect(readEdits({ blocks }, typed)).toEqual({
    edits: { "reasons.erasure.0": "Because of the law." },
    errors: {},
  });
});

it("says what a letter cannot take, at its paragraph", () => {
  const typed = { "edit.opening": "  ", "edit.reasons.erasure.0": "x".repeat(5_001) };
  expect(readEdits({ blocks }, typed)).toEqual({
    edits: {},
    errors: { "edit.opening": "required", "edit.reasons.erasure.0": "too_long" },
  });
});
