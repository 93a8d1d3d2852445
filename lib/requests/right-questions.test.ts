import { describe, expect, it } from "vitest";
import { type Right, rights } from "@/db/schema/enums";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import type { CategoryRecord, RecordOfProcessing } from "@/lib/controllers/record-schema";
import { rightQuestions } from "@/lib/requests/right-questions";

const records = await loadShippedRecords();
const shipped = records.map((record) => ({ slug: record.controller.slug, record }));
const record = records[0];
if (!record) throw new Error("No record is shipped.");

const decided: RecordOfProcessing = {
  ...record,
  automatedDecisions: ["Credit", "Moderation"].map((title) => ({
    title: { en: title },
    logic: { en: "?" },
    consequences: { en: "?" },
    citation: "?",
  })),
};
const outline = (of: RecordOfProcessing, right: Right) =>
  rightQuestions(of, right).map(({ slug, kind, options }) => [slug, kind, options.map(({ value }) => value)]);

const categories = ({ systems }: RecordOfProcessing) =>
  systems.flatMap((system) =>
    system.categories.map((category) => ({ value: `${system.slug}.${category.slug}`, category })),
  );
const valuesWhere = (of: RecordOfProcessing, holds: (category: CategoryRecord) => boolean) =>
  categories(of).flatMap(({ value, category }) => (holds(category) ? [value] : []));
const rests = (category: CategoryRecord, ...bases: readonly string[]) =>
  category.legalBases.some(({ basis }) => bases.includes(basis));

describe("what a right asks besides the free text", () => {
  it.each<readonly [right: Right, questions: readonly (readonly [string, string, readonly string[]])[]]>([
    ["access", []],
    ["rectification", [["correction", "text", []]]],
    ["erasure", [["scope", "one", ["everything", "account", "part"]]]],
    ["restriction", [["ground", "one", ["accuracy", "unlawful", "claims", "objection"]]]],
    [
      "portability",
      [
        ["to", "one", ["me", "controller"]],
        ["recipient", "line", []],
        ["contact", "line", []],
      ],
    ],
    [
      "human-review",
      [
        ["decision", "one", ["1", "2"]],
        ["view", "text", []],
      ],
    ],
    [
      "post-mortem",
      [
        ["act", "one", ["register", "change", "revoke"]],
        ["person", "line", []],
        ["contact", "line", []],
      ],
    ],
  ])("%s: %j", (right, questions) => {
    expect(outline(decided, right)).toEqual(questions);
  });

  it("is never an automated decision where there is none", () => {
    expect(outline({ ...record, automatedDecisions: [] }, "human-review")).toEqual([["view", "text", []]]);
  });

  it("has to be answered in one case only: data can go to nobody without a name", () => {
    const needed = rights.flatMap((right) =>
      rightQuestions(decided, right).flatMap(({ slug, requiredWith }) =>
        requiredWith ? [[right, slug, requiredWith]] : [],
      ),
    );
    expect(needed).toEqual([["portability", "recipient", { question: "to", value: "controller" }]]);
  });
});

describe.each(shipped)("the record of $slug", ({ record: own }) => {
  it("lets people object to what Art. 21 reaches, and to nothing else", () => {
    const opposable = valuesWhere(
      own,
      (category) =>
        rests(category, "legitimate-interests", "public-task") ||
        category.directMarketing === true ||
        category.research === true,
    );
    expect(outline(own, "objection")).toEqual(
      opposable.length === 0 ? [] : [["processing", "some", opposable]],
    );
  });

  it("lets people withdraw the consents that it rests on, and nothing else", () => {
    const consents = valuesWhere(own, (category) => rests(category, "consent"));
    expect(outline(own, "consent-withdrawal")).toEqual(
      consents.length === 0 ? [] : [["processing", "some", consents]],
    );
  });

  it("asks no question that has nothing to choose, and offers no choice twice", () => {
    for (const { right } of own.rights)
      for (const { kind, options } of rightQuestions(own, right)) {
        const values = options.map(({ value }) => value);
        expect(values.length > 0).toBe(kind === "one" || kind === "some");
        expect(new Set(values).size).toBe(values.length);
      }
  });
});
