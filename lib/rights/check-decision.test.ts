import { describe, expect, it } from "vitest";
import { type Right, rights } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { checkDecision, type DecisionInput, neededApprovers } from "@/lib/rights/check-decision";
import type { AppliedGroundInput } from "@/lib/rights/check-ground";

const ground = (code: GroundCode, rest: Partial<AppliedGroundInput> = {}): AppliedGroundInput => ({
  code,
  citation: "Act no. 1, Art. 2",
  reasons: "The law makes us keep it.",
  facts: "Noted on the file.",
  until: null,
  ...rest,
});

const decision = (right: Right, rest: Partial<DecisionInput> = {}): DecisionInput => ({
  right,
  outcome: "granted",
  ground: null,
  categories: [],
  ...rest,
});

const category = (
  name: string,
  outcome: DecisionInput["outcome"],
  given: AppliedGroundInput | null = null,
  rest: Partial<DecisionInput["categories"][number]> = {},
) => ({ system: "adh6", category: name, outcome, ground: given, ...rest });

const kept = ground("erasure-legal-obligation");
const granted = category("comments", "granted");
const refused = category("identity", "refused", kept);

const right: readonly (readonly [name: string, DecisionInput])[] = [
  ...rights.map((one) => [`${one} granted`, decision(one)] as const),
  ["all granted, category by category", decision("erasure", { categories: [granted] })],
  ["some refused", decision("erasure", { outcome: "partly-granted", categories: [granted, refused] })],
  ["all refused", decision("erasure", { outcome: "refused", categories: [refused] })],
  [
    "refused as a whole, with nothing more to say about a category",
    decision("erasure", {
      outcome: "refused",
      ground: ground("identity-unproven"),
      categories: [category("identity", "refused")],
    }),
  ],
  [
    "all granted but the transfer to another controller (Art. 20(2))",
    decision("portability", {
      outcome: "partly-granted",
      ground: ground("transfer-not-feasible"),
      categories: [granted],
    }),
  ],
  [
    "nothing held",
    decision("access", { outcome: "refused", ground: ground("no-data-held", { reasons: "" }) }),
  ],
  [
    "marketing stopped, the contract not open to objection",
    decision("objection", {
      outcome: "partly-granted",
      marketing: true,
      categories: [category("mail", "partly-granted", ground("objection-basis"), { directMarketing: true })],
    }),
  ],
  [
    "an objection that is not to marketing",
    decision("objection", {
      outcome: "refused",
      marketing: false,
      categories: [category("mail", "refused", ground("objection-basis"), { directMarketing: true })],
    }),
  ],
];

const wrong: readonly (readonly [name: string, DecisionInput, at: string, code: string])[] = [
  ["a refusal without a ground", decision("erasure", { outcome: "refused" }), "ground", "ground-missing"],
  ["a part without a ground", decision("erasure", { outcome: "partly-granted" }), "ground", "ground-missing"],
  [
    "a category without a ground",
    decision("erasure", {
      outcome: "partly-granted",
      categories: [refused, category("room", "refused"), granted],
    }),
    "categories.adh6/room.ground",
    "ground-missing",
  ],
  [
    "a category without a ground in what is partly granted",
    decision("erasure", {
      outcome: "partly-granted",
      ground: kept,
      categories: [granted, category("room", "refused")],
    }),
    "categories.adh6/room.ground",
    "ground-missing",
  ],
  ["a ground for what is granted", decision("erasure", { ground: kept }), "ground", "ground-superfluous"],
  [
    "a ground for a category that is granted",
    decision("erasure", { categories: [category("room", "granted", kept)] }),
    "categories.adh6/room.ground",
    "ground-superfluous",
  ],
  [
    "a ground of another right",
    decision("access", { outcome: "refused", ground: kept }),
    "ground",
    "not-for-right",
  ],
  [
    "a ground of the whole for a category",
    decision("access", {
      outcome: "partly-granted",
      categories: [category("a", "granted"), category("b", "refused", ground("excessive"))],
    }),
    "categories.adh6/b.ground",
    "not-for-level",
  ],
  [
    "no reasons",
    decision("erasure", { outcome: "refused", ground: ground("erasure-no-ground", { reasons: " " }) }),
    "ground.reasons",
    "reasons-missing",
  ],
  [
    "no evidence of excess (Art. 12(5))",
    decision("access", { outcome: "refused", ground: ground("excessive", { facts: null }) }),
    "ground.facts",
    "facts-missing",
  ],
  [
    "a law that is not named",
    decision("access", { outcome: "refused", ground: ground("national-restriction", { citation: null }) }),
    "ground.citation",
    "citation-missing",
  ],
  [
    "granted with a refused category",
    decision("erasure", { categories: [granted, refused] }),
    "outcome",
    "outcome-differs",
  ],
  [
    "refused with a granted category",
    decision("erasure", { outcome: "refused", categories: [granted, refused] }),
    "outcome",
    "outcome-differs",
  ],
  [
    "partly granted with all refused",
    decision("erasure", { outcome: "partly-granted", categories: [refused] }),
    "outcome",
    "outcome-differs",
  ],
  [
    "partly granted with all granted, without a ground",
    decision("portability", { outcome: "partly-granted", categories: [granted] }),
    "outcome",
    "outcome-differs",
  ],
  [
    "a category twice",
    decision("erasure", { categories: [granted, granted] }),
    "categories.adh6/comments",
    "category-twice",
  ],
  [
    "all access refused for the rights of others (recital 63)",
    decision("access", {
      outcome: "refused",
      categories: [category("comments", "refused", ground("rights-of-others"))],
    }),
    "outcome",
    "whole-refusal",
  ],
  [
    "marketing that goes on (Art. 21(3))",
    decision("objection", {
      outcome: "refused",
      ground: ground("objection-compelling-grounds"),
      marketing: true,
    }),
    "ground",
    "not-against-marketing",
  ],
  [
    "marketing that goes on, when nobody asked whether it was meant",
    decision("objection", {
      outcome: "refused",
      categories: [
        category("mail", "refused", ground("objection-compelling-grounds"), { directMarketing: true }),
      ],
    }),
    "categories.adh6/mail.ground",
    "not-against-marketing",
  ],
];

describe("a proposed decision", () => {
  it.each(right)("may be: %s", (_name, given) => expect(checkDecision(given)).toEqual([]));

  it.each(wrong)("may not have %s", (_name, given, at, code) => {
    expect(checkDecision(given)).toContainEqual({ at, code });
  });
});

describe("who approves", () => {
  it.each([
    ["a grant", decision("access"), 1],
    ["a refusal", decision("erasure", { outcome: "refused", ground: kept }), 1],
    ["a refusal for abuse", decision("access", { outcome: "refused", ground: ground("excessive-abuse") }), 2],
    ["a fee", decision("access", { outcome: "refused", ground: ground("fee-not-accepted") }), 2],
  ] as const)("%s: %i", (_name, given, people) => expect(neededApprovers(given)).toBe(people));
});
