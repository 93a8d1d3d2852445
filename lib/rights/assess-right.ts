import type { Right } from "@/db/schema/enums";
import { assessAccess, assessPortability } from "@/lib/rights/assess-copies";
import { assessErasure } from "@/lib/rights/assess-erasure";
import { assessObjection } from "@/lib/rights/assess-objection";
import { assessReview } from "@/lib/rights/assess-review";
import type { AssessmentFacts, CategoryAssessment, Processing } from "@/lib/rights/assessment";
import { type AssessmentPart, because, no, perhaps, widest, yes } from "@/lib/rights/assessment-part";
import { effectiveBases } from "@/lib/rights/effective-bases";

type Assess = (processing: Processing, facts: AssessmentFacts) => CategoryAssessment;

/**
 * What the law says about a right and one category: the legal bases, what the record states, and what is known about
 * the person. It proposes and changes nothing; whatever is not known leads to `conditional`.
 *
 * Sources: GDPR Arts. 6(1), 7(3), 9(2)(a), 15-18, 20-22; French act no. 78-17, Arts. 84-86.
 */
export const assessRight = (
  right: Right,
  processing: Processing,
  facts: AssessmentFacts,
): CategoryAssessment => assessments[right](processing, facts);

const assessments: Readonly<Record<Right, Assess>> = {
  access: assessAccess,
  // Art. 16 knows no exception: whether the data is accurate is for people, and the right applies either way.
  rectification: () => widest([yes(because("available", ["16"]))]),
  erasure: assessErasure,
  restriction: assessRestriction,
  portability: assessPortability,
  objection: assessObjection,
  "consent-withdrawal": assessWithdrawal,
  "human-review": assessReview,
  "post-mortem": assessPostMortem,
};

/**
 * Restriction: on every basis for (a)-(c), and for (d) where Art. 21(1) can be invoked. Contesting accuracy and
 * objecting are enough by themselves; (b) and (c) turn on what people find out (Art. 18(1)).
 */
function assessRestriction(processing: Processing, facts: AssessmentFacts): CategoryAssessment {
  const bases = processing.legalBases.map(({ basis }) => basis);
  const objectable = bases.includes("public-task") || bases.includes("legitimate-interests");
  const { restrictionClaims: claimed } = facts;
  const open: readonly (readonly [letter: "a" | "b" | "c" | "d", part: AssessmentPart])[] = [
    ["a", yes(because("accuracy-contested", ["18(1)(a)"]))],
    ["b", perhaps("granted", because("unlawful-kept", ["18(1)(b)"], { ground: "restriction-conditions" }))],
    [
      "c",
      perhaps("granted", because("needed-for-claims", ["18(1)(c)"], { ground: "restriction-conditions" })),
    ],
    ...(objectable ? [["d", yes(because("objection-pending", ["18(1)(d)", "21(1)"]))] as const] : []),
  ];
  if (claimed === undefined)
    return widest(
      open.map(([, { reason }]) => perhaps("granted", { ...reason, ground: "restriction-conditions" })),
    );
  const met = open.filter(([letter]) => claimed.includes(letter)).map(([, part]) => part);
  return widest(
    met.length > 0 ? met : [no(because("no-condition", ["18(1)"], { ground: "restriction-conditions" }))],
  );
}

/** Withdrawal of consent: at any time, for the future; a basis that stood beside it from the start remains (Art. 7(3)). */
function assessWithdrawal(processing: Processing): CategoryAssessment {
  const bases = effectiveBases(processing);
  const consents = bases.filter(({ basis }) => basis === "consent");
  if (consents.length === 0)
    return widest([no(because("no-consent", ["7(3)"], { ground: "consent-not-the-basis" }))]);
  const others = bases.filter(({ basis }) => basis !== "consent");
  return {
    verdict: "in",
    proposal: "granted",
    reasons: [
      ...consents.map((stated) =>
        because("consent-given", ["7(3)"], { basis: stated.basis, citation: stated.citation }),
      ),
      ...others.map(({ basis, citation }) =>
        because("other-basis-remains", ["17(1)(b)"], { basis, citation }),
      ),
    ],
  };
}

/** Directives on data after death: French law gives them, the GDPR does not cover the dead (recital 27). */
function assessPostMortem({ country }: Processing): CategoryAssessment {
  return widest([
    country === "FR"
      ? yes(because("french-law", ["FR-78-17:84", "FR-78-17:85"]))
      : no(because("no-post-mortem-law", ["recital-27"], { ground: "post-mortem-not-entitled" })),
  ]);
}
