import type { DecisionOutcome } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { LegalBasis, Provenance } from "@/lib/rights/legal-bases";

/** The exemptions from erasure that a record can state for a category (Art. 17(3)(a)-(e)). */
export const erasureExemptions = [
  "erasure-expression",
  "erasure-legal-obligation",
  "erasure-public-health",
  "erasure-archiving",
  "erasure-legal-claims",
] as const satisfies readonly GroundCode[];

/** What allows a solely automated decision (Art. 22(2)(a)-(c)); `none` says that nothing does. */
export const decisionBases = ["contract", "law", "explicit-consent", "none"] as const;

/** Why a field does not leave as held; the record's words. */
type Withholding = "secret" | "third-party-rights" | "trade-secret" | "legal-restriction";

interface ProcessedField {
  readonly export: "clear" | "withheld" | "masked";
  readonly reason?: Withholding | undefined;
  readonly article?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

interface StatedBasis {
  readonly basis: LegalBasis;
  readonly citation: string;
  /** Not stated by the controller, who has yet to confirm it. */
  readonly assumed?: boolean | undefined;
}

/** What the rights turn on for a category; a category of the record is one. */
export interface ProcessedCategory {
  readonly legalBases: readonly StatedBasis[];
  readonly automated: boolean;
  readonly provenance: Provenance;
  /** The condition of Art. 9(2) in the record's words; explicit consent, (a), counts as consent. */
  readonly specialCategory?: string | undefined;
  readonly directMarketing?: boolean | undefined;
  readonly research?: boolean | undefined;
  readonly madePublic?: boolean | undefined;
  readonly retention: {
    readonly period: string | null;
    readonly start?: string | undefined;
    readonly assumed?: boolean | undefined;
  };
  readonly exemptions?:
    | readonly { readonly ground: (typeof erasureExemptions)[number]; readonly citation: string }[]
    | undefined;
  readonly fields: Readonly<Record<string, ProcessedField>>;
}

/** An automated decision as far as one category goes: `certain` when the record says that it uses the category. */
interface ProcessedDecision {
  readonly basis?: (typeof decisionBases)[number] | undefined;
  readonly citation: string;
  readonly certain: boolean;
}

/** A category with what the record says around it. */
export interface Processing extends ProcessedCategory {
  /** Of the controller's seat, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The decisions of Art. 22 that use the category or may use it. */
  readonly decisions: readonly ProcessedDecision[];
}

/** What is known about the person. What is left out is not known, and nothing is guessed in its place. */
export interface AssessmentFacts {
  readonly today: PlainDate;
  /** By slug of the record's retention events: the day it happened, null when no day was found. */
  readonly retentionStarts: Readonly<Record<string, PlainDate | null>>;
  /** Whether what the data was needed for is over, as staff know; without it the retention's start tells, if it can. */
  readonly ended?: boolean | undefined;
  /** The letters of Art. 17(1) that the person invokes, as staff read the request. */
  readonly erasureClaims?: readonly ("a" | "b" | "c" | "d" | "e" | "f")[] | undefined;
  /** The letters of Art. 18(1) that the person invokes. */
  readonly restrictionClaims?: readonly ("a" | "b" | "c" | "d")[] | undefined;
  /** Whether the objection is, also, to direct marketing. */
  readonly marketing?: boolean | undefined;
}

export const assessmentReasonCodes = [
  // Access and rectification
  "available", // whatever the basis (Arts. 15, 16)
  "third-party-data-withheld",
  "trade-secret-withheld",
  "secret-withheld",
  "restricted-by-law",
  // Portability
  "portable",
  "not-portable-basis",
  "not-portable-public-task",
  "not-automated",
  "not-provided",
  "fields-not-portable", // some fields fall outside Art. 20(1)
  // Erasure
  "legal-obligation-runs",
  "legal-obligation-assumed", // it would run, but the controller has not confirmed it
  "retention-unknown",
  "no-longer-necessary",
  "contract-runs",
  "contract-end-unknown",
  "own-retention-runs", // the need is over, the controller's own period is not
  "consent-withdrawn",
  "objection-erases",
  "marketing-objection-erases",
  "public-task-needs",
  "vital-interests-may-last",
  "exemption-stated",
  "unlawful-claimed",
  "erasure-duty-claimed",
  "child-claimed",
  "others-to-inform", // the data was made public (Art. 17(2))
  // Restriction
  "accuracy-contested",
  "unlawful-kept",
  "needed-for-claims",
  "objection-pending",
  "no-condition",
  // Objection
  "marketing-absolute",
  "marketing-unknown",
  "stops-unless-compelling",
  "research-objection",
  "not-open-to-objection",
  "withdraw-consent-instead",
  // Withdrawal of consent
  "consent-given",
  "other-basis-remains",
  "no-consent",
  // Human review
  "no-automated-decision",
  "decision-use-unknown",
  "decision-on-contract",
  "decision-on-law",
  "decision-on-consent",
  "decision-prohibited",
  "special-category-decision",
  // Post-mortem directives
  "french-law",
  "no-post-mortem-law",
] as const;
export type AssessmentReasonCode = (typeof assessmentReasonCodes)[number];

export interface AssessmentReason {
  readonly code: AssessmentReasonCode;
  readonly articles: readonly string[];
  /** What a refusal for this reason would rest on; null when the reason speaks for the person. */
  readonly ground: GroundCode | null;
  readonly basis: LegalBasis | null;
  /** The law behind it, in the record's words. */
  readonly citation: string | null;
  /** Last day of a duty to keep the data. */
  readonly until: PlainDate | null;
}

/**
 * What the law says about a right and one category, as far as it is known. `in`: the right applies; `out`: it does not;
 * `conditional`: it turns on something that only people can find out. `proposal` is where a decision would start from.
 */
export interface CategoryAssessment {
  readonly verdict: "in" | "conditional" | "out";
  readonly proposal: DecisionOutcome;
  readonly reasons: readonly AssessmentReason[];
}
