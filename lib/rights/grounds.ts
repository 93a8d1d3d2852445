import type { DecisionOutcome, Right } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";

/**
 * What a ground may bear on. `request`: on the person or the request as a whole, and so on each of its rights;
 * `right`: on one right; `category`: on one kind of data; `any`: on all of these.
 */
type GroundScope = "request" | "right" | "category" | "any";

/** What can be said no to with a ground. */
export type GroundLevel = Exclude<GroundScope, "any">;

type NotGranted = Exclude<DecisionOutcome, "granted">;

/** What the law wants of one ground before it holds up a right. */
export interface Ground {
  /** In machine form: "12(5)(b)" of the GDPR, "FR-78-17:85" of the French act. */
  readonly articles: readonly string[];
  readonly rights: readonly Right[] | "all";
  readonly scope: GroundScope;
  readonly outcomes: readonly NotGranted[];
  /** The controller has to prove it: written evidence of the house beside the reasons, never sent. */
  readonly factsRequired: boolean;
  /** Art. 12(4): what it rests on in this case, in the words of the letter. */
  readonly reasonsRequired: boolean;
  /** 2: whoever approves is somebody else than whoever proposed. */
  readonly approvers: 1 | 2;
  /** The ground is only as good as the law behind it, which must be named. */
  readonly citationRequired: boolean;
}

const usual = {
  scope: "any",
  outcomes: ["partly-granted", "refused"],
  factsRequired: false,
  reasonsRequired: true,
  approvers: 1,
  citationRequired: false,
} as const satisfies Omit<Ground, "articles" | "rights">;

/** The rights of the GDPR's Arts. 15-22. Withdrawing consent (Art. 7(3)) and the French directives stand apart. */
const articles15To22 = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "human-review",
] as const satisfies readonly Right[];

/** Art. 12(6) ends at Art. 21: whoever asks for a human look at a decision gives no further proof under it. */
const articles15To21 = articles15To22.filter((right) => right !== "human-review");

/** Art. 12(5): the burden of proving it is the controller's, and two people look before a person is called abusive. */
const abuse = {
  ...usual,
  rights: articles15To22,
  scope: "request",
  outcomes: ["refused"],
  factsRequired: true,
  approvers: 2,
} as const satisfies Omit<Ground, "articles">;

const ofErasure = { ...usual, rights: ["erasure"] } as const satisfies Omit<Ground, "articles">;
const ofObjection = { ...usual, rights: ["objection"] } as const satisfies Omit<Ground, "articles">;
const ofReview = { ...usual, rights: ["human-review"] } as const satisfies Omit<Ground, "articles">;
const postMortem = { ...usual, rights: ["post-mortem"] } as const satisfies Omit<Ground, "articles">;

/** Every ground with its law. What is not here is no reason to say no: cost, effort, inconvenience (EDPB 01/2022 §188). */
export const grounds: Readonly<Record<GroundCode, Ground>> = {
  "not-the-controller": { ...usual, articles: ["4(7)", "28(3)(e)"], rights: "all" },
  "no-data-held": {
    ...usual,
    articles: ["15(1)", "12(4)"],
    rights: [...articles15To22, "post-mortem"],
    outcomes: ["refused"],
    reasonsRequired: false,
  },
  // Arts. 11(2), 12(2): the controller demonstrates that it cannot identify the person.
  "not-identifiable": {
    ...usual,
    articles: ["11(2)", "12(2)"],
    rights: "all",
    outcomes: ["refused"],
    factsRequired: true,
  },
  "identity-unproven": {
    ...usual,
    articles: ["12(6)"],
    rights: [...articles15To21, "consent-withdrawal", "post-mortem"],
    scope: "request",
    outcomes: ["refused"],
    factsRequired: true,
  },
  "manifestly-unfounded": { ...abuse, articles: ["12(5)(b)"] },
  excessive: { ...abuse, articles: ["12(5)(b)"], outcomes: ["partly-granted", "refused"] },
  "excessive-abuse": { ...abuse, articles: ["12(5)(b)"] },
  "fee-not-accepted": { ...abuse, articles: ["12(5)(a)"] },
  "national-restriction": {
    ...usual,
    articles: ["23(1)"],
    rights: [...articles15To22, "post-mortem"],
    citationRequired: true,
  },
  "rights-of-others": { ...usual, articles: ["15(4)"], rights: ["access", "post-mortem"], scope: "category" },
  "portability-basis": { ...usual, articles: ["20(1)"], rights: ["portability"] },
  "portability-public-task": { ...usual, articles: ["20(3)"], rights: ["portability"] },
  "portability-rights-of-others": {
    ...usual,
    articles: ["20(4)"],
    rights: ["portability"],
    scope: "category",
  },
  // Art. 20(2): only the sending to another controller falls away; the person still gets the file.
  "transfer-not-feasible": {
    ...usual,
    articles: ["20(2)"],
    rights: ["portability"],
    scope: "right",
    outcomes: ["partly-granted"],
  },
  "data-accurate": { ...usual, articles: ["16", "5(1)(d)"], rights: ["rectification"] },
  "erasure-no-ground": { ...ofErasure, articles: ["17(1)"] },
  "erasure-expression": { ...ofErasure, articles: ["17(3)(a)"] },
  "erasure-legal-obligation": { ...ofErasure, articles: ["17(3)(b)"], citationRequired: true },
  "erasure-public-health": { ...ofErasure, articles: ["17(3)(c)", "9(2)(h)", "9(2)(i)", "9(3)"] },
  // Art. 17(3)(d): only as far as erasing would make the research impossible or seriously impair it.
  "erasure-archiving": { ...ofErasure, articles: ["17(3)(d)", "89(1)"], factsRequired: true },
  "erasure-legal-claims": { ...ofErasure, articles: ["17(3)(e)"] },
  "restriction-conditions": { ...usual, articles: ["18(1)"], rights: ["restriction"] },
  "objection-basis": { ...ofObjection, articles: ["21(1)", "6(1)"] },
  // Art. 21(1): "unless the controller demonstrates".
  "objection-compelling-grounds": { ...ofObjection, articles: ["21(1)"], factsRequired: true },
  "objection-legal-claims": { ...ofObjection, articles: ["21(1)"], factsRequired: true },
  "objection-research": { ...ofObjection, articles: ["21(6)", "89(1)"] },
  "decision-not-automated": { ...ofReview, articles: ["22(1)"] },
  // Art. 22(3): under these two a person looks in any case; what can stay is only that a machine decides first.
  "decision-contract": { ...ofReview, articles: ["22(2)(a)", "22(3)"], outcomes: ["partly-granted"] },
  "decision-consent": { ...ofReview, articles: ["22(2)(c)", "22(3)"], outcomes: ["partly-granted"] },
  "decision-law": { ...ofReview, articles: ["22(2)(b)"], citationRequired: true },
  "consent-not-the-basis": { ...usual, articles: ["7(3)"], rights: ["consent-withdrawal"] },
  "post-mortem-not-entitled": { ...postMortem, articles: ["FR-78-17:85"] },
  "post-mortem-directive": { ...postMortem, articles: ["FR-78-17:85"] },
};

/** All that can stand against an objection to direct marketing: it is absolute (Art. 21(2)-(3)). */
const againstMarketing: readonly GroundCode[] = [
  "not-the-controller",
  "not-identifiable",
  "identity-unproven",
];

export const mayStandAgainstMarketing = (code: GroundCode): boolean => againstMarketing.includes(code);
