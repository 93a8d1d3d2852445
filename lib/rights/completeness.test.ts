import { describe, expect, it } from "vitest";
import { rights } from "@/db/schema/enums";
import { type AnsweredRight, type AnswerToCheck, findGaps, type Gap } from "@/lib/rights/completeness";
import { answer, answered } from "@/lib/rights/testing/sample-answer";

const kept = { code: "erasure-legal-obligation", reasons: "The law makes us keep it." } as const;
const refusedPart = (ground: typeof kept | { code: "erasure-no-ground"; reasons: string } | null = kept) =>
  answered("erasure", {
    outcome: "refused",
    categories: [{ system: "adh6", category: "identity", outcome: "refused", ground }],
  });

describe("an answer", () => {
  it.each(rights)("on %s may leave when all is there", (right) => {
    expect(findGaps(answer(answered(right)))).toEqual([]);
  });

  const told = (status: AnsweredRight["recipients"][number]["status"], reason: string | null = null) => ({
    recipients: [{ name: "Stripe", status, reason }],
  });
  const partly = refusedPart();
  const missing: readonly (readonly [name: string, AnswerToCheck, Gap])[] = [
    [
      "a decision",
      answer(answered("access", { outcome: null })),
      { item: "decision", article: "12(3)", right: "access" },
    ],
    [
      "a category's decision",
      answer(answered("erasure", { categories: [] })),
      { item: "category-decision", article: "12(3)", right: "erasure", detail: "adh6/identity" },
    ],
    [
      "work",
      answer(answered("erasure", { openTasks: 2 })),
      { item: "open-task", article: "12(3)", right: "erasure", detail: "2" },
    ],
    [
      "the reasons for a category",
      answer(refusedPart({ code: "erasure-no-ground", reasons: " " })),
      { item: "reasons", article: "12(4)", right: "erasure", detail: "adh6/identity" },
    ],
    [
      "a ground for a category",
      answer(refusedPart(null)),
      { item: "reasons", article: "12(4)", right: "erasure", detail: "adh6/identity" },
    ],
    [
      "the reasons for the whole",
      answer(
        answered("access", {
          outcome: "refused",
          ground: { code: "excessive", reasons: "" },
          categories: [],
        }),
      ),
      { item: "reasons", article: "12(4)", right: "access" },
    ],
    [
      "any ground",
      answer(answered("access", { outcome: "refused", concerned: [], categories: [] })),
      { item: "reasons", article: "12(4)", right: "access" },
    ],
    [
      "the authority",
      answer(partly, { remedies: { authority: null, country: "FR" } }),
      { item: "authority", article: "77(1)", right: null },
    ],
    [
      "the authority's address",
      answer(partly, { remedies: { authority: { name: "CNIL", url: "", address: [" "] }, country: "FR" } }),
      { item: "authority", article: "77(1)", right: null },
    ],
    [
      "the court",
      answer(partly, { remedies: { ...answer(partly).remedies, country: null } }),
      { item: "judicial-remedy", article: "79", right: null },
    ],
    [
      "a recipient's notice",
      answer(answered("erasure", told("pending"))),
      { item: "recipient-told", article: "19", right: "erasure", detail: "Stripe" },
    ],
    [
      "why a recipient cannot be told",
      answer(answered("restriction", told("impossible"))),
      { item: "recipient-reason", article: "19", right: "restriction", detail: "Stripe" },
    ],
    [
      "why telling would be too much",
      answer(answered("rectification", told("disproportionate", "too much"))),
      { item: "recipient-reason", article: "19", right: "rectification", detail: "Stripe" },
    ],
    [
      "the copy",
      answer(answered("access", { bundleBuilt: false })),
      { item: "copy", article: "15(3)", right: "access" },
    ],
    [
      "the file",
      answer(answered("portability", { bundleBuilt: false })),
      { item: "bundle", article: "20(1)", right: "portability" },
    ],
  ];
  it.each(missing)("may not leave without %s", (_name, given, gap) => expect(findGaps(given)).toEqual([gap]));

  const settled: readonly (readonly [name: string, AnswerToCheck])[] = [
    ["a recipient who was told", answer(answered("erasure", told("told")))],
    [
      "a recipient who is gone, with the reason",
      answer(answered("erasure", told("impossible", "The company was dissolved."))),
    ],
    ["nobody told of what was refused", answer({ ...partly, ...told("pending") })],
    ["nobody told of access", answer(answered("access", told("pending")))],
    [
      "a refusal of the whole without a word on each category",
      answer(
        answered("access", {
          outcome: "refused",
          ground: { code: "no-data-held", reasons: "" },
          categories: [],
          bundleBuilt: false,
        }),
      ),
    ],
    [
      "no remedies where nothing is refused",
      answer(answered("erasure"), { remedies: { authority: null, country: null } }),
    ],
  ];
  it.each(settled)("may leave with %s", (_name, given) => expect(findGaps(given)).toEqual([]));
});
