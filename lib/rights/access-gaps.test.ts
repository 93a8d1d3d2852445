import { describe, expect, it } from "vitest";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { accessGaps, accessItems, type DisclosedRecord } from "@/lib/rights/access-gaps";
import { findGaps, type Gap } from "@/lib/rights/completeness";
import { answer, answered, category, completeRecord, text } from "@/lib/rights/testing/sample-answer";

const withCategory = (rest: Partial<typeof category>): DisclosedRecord => ({
  ...completeRecord,
  systems: [{ slug: "adh6", categories: [{ ...category, ...rest }] }],
});
const { authority } = completeRecord.controller;
const withAuthority = (rest: Partial<typeof authority>): DisclosedRecord => ({
  ...completeRecord,
  controller: { ...completeRecord.controller, authority: { ...authority, ...rest } },
});

type Item = (typeof accessItems)[number];
const openRecords: readonly (readonly [
  name: string,
  DisclosedRecord,
  Item,
  article: string,
  detail: string | null,
])[] = [
  ["a category without purposes", withCategory({ purposes: [] }), "purposes", "15(1)(a)", "adh6/identity"],
  [
    "a category without a name",
    withCategory({ title: text(" ") }),
    "categories",
    "15(1)(b)",
    "adh6/identity",
  ],
  ["no category", { ...completeRecord, systems: [] }, "categories", "15(1)(b)", null],
  [
    "a recipient that nobody named",
    withCategory({ recipients: ["paypal"] }),
    "recipients",
    "15(1)(c)",
    "paypal",
  ],
  [
    "no period and no criteria",
    withCategory({ retention: { period: null, text: text("") } }),
    "storage",
    "15(1)(d)",
    "adh6/identity",
  ],
  [
    "restriction not told",
    { ...completeRecord, rights: completeRecord.rights.filter(({ right }) => right !== "restriction") },
    "rights",
    "15(1)(e)",
    "restriction",
  ],
  ["an authority without a name", withAuthority({ name: {} }), "complaint", "15(1)(f)", null],
  ["an authority that nobody can reach", withAuthority({ url: "" }), "complaint", "15(1)(f)", null],
  ["no source", { ...completeRecord, source: {} }, "source", "15(1)(g)", null],
  [
    "a decision without its logic",
    { ...completeRecord, automatedDecisions: [{ logic: text(""), consequences: text("No credit") }] },
    "automated-decisions",
    "15(1)(h)",
    null,
  ],
  [
    "a transfer without a stated safeguard",
    {
      ...completeRecord,
      transfers: [{ recipient: "stripe", safeguard: { stated: false, text: text("Not stated.") } }],
    },
    "transfers",
    "15(2)",
    "stripe",
  ],
  [
    "a recipient abroad about whom nothing is said",
    { ...completeRecord, transfers: [] },
    "transfers",
    "15(2)",
    "stripe",
  ],
];

describe("what a record leaves open of Art. 15", () => {
  it("is nothing when it is complete", () => expect(accessGaps(completeRecord)).toEqual([]));

  it.each(openRecords)("is told and can be reasoned: %s", (_name, record, item, article, detail) => {
    expect(accessGaps(record)).toEqual([expect.objectContaining({ item, article, detail })]);
    const gap: Gap = { item, article, right: "access", ...(detail === null ? {} : { detail }) };
    expect(findGaps(answer(answered("access"), { record }))).toEqual([gap]);
    const reasonedItems = { [item]: "We asked and do not know." };
    expect(findGaps(answer(answered("access"), { record, reasonedItems }))).toEqual([]);
    expect(findGaps(answer(answered("erasure"), { record }))).toEqual([]);
  });

  it("covers every item but the copy, which is no matter of the record", () => {
    const covered = new Set(openRecords.map(([, , item]) => item));
    expect(accessItems.filter((item) => !covered.has(item))).toEqual(["copy"]);
  });

  it("is one thing at MiNET: the safeguard for Stripe, with what the policy says of it", async () => {
    const minet = await loadShippedRecord("minet");
    expect(minet && accessGaps(minet)).toEqual([
      {
        item: "transfers",
        article: "15(2)",
        detail: "stripe",
        suggestion: minet?.transfers[0]?.safeguard.text,
      },
    ]);
  });
});
