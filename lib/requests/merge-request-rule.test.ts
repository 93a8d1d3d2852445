import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assuranceLevels } from "@/db/schema/enums";
import { type MergeParty, mergeObstacle } from "@/lib/requests/merge-request-rule";

const party = (change: Partial<MergeParty> = {}): MergeParty => ({
  receivedAt: new Date("2026-03-05T10:00:00Z"),
  dueOn: "2026-04-07",
  open: true,
  requesterRole: "self",
  emailIndex: "aa",
  folded: "AUBREVOIE CAMILLE",
  reached: "low",
  represented: true,
  rights: [{ right: "access", status: "asked" }],
  ...change,
});
const later: Partial<MergeParty> = { receivedAt: new Date("2026-03-09T10:00:00Z"), dueOn: "2026-04-09" };
const elsewhere: Partial<MergeParty> = { ...later, emailIndex: "bb" };

interface Case {
  readonly name: string;
  readonly duplicate: Partial<MergeParty>;
  readonly original?: Partial<MergeParty>;
  readonly expected: ReturnType<typeof mergeObstacle>;
}

const cases: readonly Case[] = [
  { name: "the same address, asked again", duplicate: later, expected: null },
  {
    name: "the same address, both unproven: the answer goes to that one address",
    duplicate: { ...later, reached: null },
    original: { reached: null },
    expected: null,
  },
  { name: "the earlier into the later", duplicate: {}, original: later, expected: "later" },
  {
    name: "one whose answer is due later, as after an extension",
    duplicate: later,
    original: { dueOn: "2026-06-08" },
    expected: "later",
  },
  { name: "an ended original", duplicate: later, original: { open: false }, expected: "ended" },
  { name: "an ended duplicate", duplicate: { ...later, open: false }, expected: "ended" },
  {
    name: "a right that the original does not have",
    duplicate: { ...later, rights: [{ right: "erasure", status: "asked" }] },
    expected: "rights",
  },
  {
    name: "a right that was answered in the original already",
    duplicate: later,
    original: { rights: [{ right: "access", status: "answered" }] },
    expected: "rights",
  },
  {
    name: "a right that was withdrawn in the duplicate",
    duplicate: { ...later, rights: [{ right: "erasure", status: "withdrawn" }] },
    expected: null,
  },
  {
    name: "one agent's address for two people",
    duplicate: { ...later, requesterRole: "agent", folded: "MARTIN PAUL" },
    original: { requesterRole: "agent" },
    expected: "person",
  },
  {
    name: "one agent's address for one person",
    duplicate: { ...later, requesterRole: "agent" },
    original: { requesterRole: "agent" },
    expected: null,
  },
  {
    name: "a representative's into the person's own",
    duplicate: { ...later, requesterRole: "parent" },
    expected: "person",
  },
  { name: "another address, both proven as surely", duplicate: elsewhere, expected: "confirm" },
  {
    name: "another address, the original more surely proven",
    duplicate: elsewhere,
    original: { reached: "high" },
    expected: "confirm",
  },
  {
    name: "a proven one into one that is less surely proven",
    duplicate: { ...elsewhere, reached: "substantial" },
    expected: "proof",
  },
  {
    name: "a proven one into an unproven one",
    duplicate: elsewhere,
    original: { reached: null },
    expected: "proof",
  },
  {
    name: "an unproven one into a proven one: its letter would tell that there is one",
    duplicate: { ...elsewhere, reached: null },
    expected: "proof",
  },
  {
    name: "two without an address",
    duplicate: { ...later, emailIndex: null, reached: null },
    original: { emailIndex: null, reached: null },
    expected: "proof",
  },
  {
    name: "representatives of whom one was not accepted",
    duplicate: { ...elsewhere, requesterRole: "agent", represented: false },
    original: { requesterRole: "agent" },
    expected: "proof",
  },
];

describe("merging one request into another", () => {
  it.each(cases)("$name: $expected", ({ duplicate, original, expected }) => {
    expect(mergeObstacle(party(duplicate), party(original))).toBe(expected);
  });

  it("across addresses never ends a request in one that is less surely the person's", () => {
    const level = fc.option(fc.constantFrom(...assuranceLevels), { nil: null });
    fc.assert(
      fc.property(level, level, fc.boolean(), fc.boolean(), (mine, theirs, one, two) => {
        const duplicate = party({ ...elsewhere, reached: mine, represented: one });
        const original = party({ reached: theirs, represented: two });
        const may = mergeObstacle(duplicate, original);
        const rank = (of: typeof mine) => (of === null ? -1 : assuranceLevels.indexOf(of));
        expect(may).toBe(mine !== null && one && two && rank(theirs) >= rank(mine) ? "confirm" : "proof");
      }),
    );
  });
});
