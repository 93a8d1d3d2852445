import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseRecord } from "./load-record";
import { formatProblem, InvalidRecord } from "./record-problem";

const minet = await readFile("lib/controllers/records/minet.yaml", "utf8");

function problemsOf(text: string): readonly string[] {
  try {
    parseRecord(text);
    return [];
  } catch (error) {
    return error instanceof InvalidRecord ? error.problems.map(formatProblem) : [`threw ${String(error)}`];
  }
}

describe("what the rights turn on in a record", () => {
  it.each<readonly [name: string, from: string, to: string, problem: RegExp]>([
    [
      "a retention event in no system",
      "    system: adh6\n    category: member-file",
      "    system: adh7\n    category: member-file",
      /membership-end\.system: "adh7" is not among the systems: adh6, payment/,
    ],
    [
      "a retention event in no category",
      "    system: adh6\n    category: member-file",
      "    system: adh6\n    category: visits",
      /membership-end\.category: "visits" is not among the categories of adh6: identity/,
    ],
    [
      "a retention event in no column",
      "field: date_de_depart",
      "field: left_on",
      /membership-end\.field: "left_on" is not among the fields of member-file: id, created_at/,
    ],
    [
      "a retention event in a column that stays back",
      "    category: member-file\n    field: date_de_depart",
      "    category: account\n    field: password",
      /membership-end\.field: "password" is withheld: no date/,
    ],
    [
      "a retention event twice",
      "- slug: internet-end",
      "- slug: membership-end",
      /retentionEvents\.membership-end: "membership-end" is already taken/,
    ],
    [
      "a retention that nothing starts",
      "start: membership-end",
      "start: departure",
      /retention\.start: "departure" is not among the retention events: membership-end, internet-end/,
    ],
    [
      "an automated decision that uses what is not there",
      "automatedDecisions: []",
      `automatedDecisions:
  - title: {en: Scoring, fr: Notation}
    logic: {en: Points, fr: Points}
    consequences: {en: None, fr: Aucune}
    citation: GDPR Art. 22(2)(a)
    basis: contract
    uses: [{system: adh6, category: scores}]`,
      /automatedDecisions\.0\.uses\.0\.category: "scores" is not among the categories of adh6/,
    ],
    [
      "an exemption of another right",
      "        recipients: [board]\n",
      "        exemptions: [{ground: excessive, citation: a law, text: {en: a, fr: b}}]\n        recipients: [board]\n",
      /exemptions\.0\.ground: must be one of: erasure-expression/,
    ],
  ])("may not be %s", (_name, from, to, problem) => {
    expect(minet).toContain(from);
    expect(problemsOf(minet.replace(from, to)).join("\n")).toMatch(problem);
  });

  it("may say what the rights turn on: marketing, research, publication, exemptions, what a decision uses", () => {
    const text = minet
      .replace(
        "        recipients: [board]\n",
        `        recipients: [board]
        directMarketing: true
        research: true
        madePublic: true
        exemptions:
          - ground: erasure-legal-claims
            citation: GDPR Art. 17(3)(e)
            text: {en: A lawsuit, fr: Un procès, nl: Een proces, de: Ein Prozess}
`,
      )
      .replace(
        "automatedDecisions: []",
        `automatedDecisions:
  - title: {en: Scoring, fr: Notation, nl: Score, de: Bewertung}
    logic: {en: Points, fr: Points, nl: Punten, de: Punkte}
    consequences: {en: None, fr: Aucune, nl: Geen, de: Keine}
    citation: GDPR Art. 22(2)(a)
    basis: contract
    uses: [{system: adh6, category: identity}]`,
      );
    expect(problemsOf(text)).toEqual([]);
  });

  it("offers the withdrawal of consent only where consent is: explicit consent counts (Art. 9(2)(a))", () => {
    const offering = minet.replace("- right: portability", "- right: consent-withdrawal");
    expect(problemsOf(offering)).toEqual([
      expect.stringMatching(/"consent-withdrawal" is offered but bears on/),
    ]);
    const special = "        specialCategory: GDPR Art. 9(2)(a)\n        recipients: [board]\n";
    expect(problemsOf(offering.replace("        recipients: [board]\n", special))).toEqual([]);
  });
});
