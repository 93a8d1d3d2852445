import type { PlainDate } from "@/lib/deadlines/plain-date";

/**
 * What is due: the answer, the confirmation of receipt, the opt-out, the answer to an appeal or to a grievance, the end
 * of processing after consent was revoked, the simplified answer, the carrying out of what was decided, the next look
 * into a public deletion register.
 */
export const deadlineKinds = [
  "response",
  "acknowledge",
  "opt_out",
  "appeal",
  "grievance",
  "consent_revocation",
  "simplified_response",
  "implementation",
  "register_poll",
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How sure the rule is: read in the law or in binding case law; usual reading; to be checked by a lawyer. */
const certainties = ["high", "medium", "low"] as const;
export type Certainty = (typeof certainties)[number];

/** The lower of two certainties: a computation is as sure as its least sure step. */
export function leastCertain(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}

export interface Extension {
  /** The most units that one notice may add, counted from the start; null: as many as the notice announces. */
  readonly most: number | null;
  readonly certainty: Certainty;
}

/** A time limit whose length the law sets. */
export interface Period {
  readonly unit: "months" | "days" | "business-days";
  readonly length: number;
  /** Ends on the next working day when the last day is none. */
  readonly rolls: boolean;
  /** Null: never longer. */
  readonly extension: Extension | null;
  /** The notice of a refusal is due with the notice of extension and is never extended (GDPR Art. 12(4)). */
  readonly refusalNotice: boolean;
  readonly certainty: Certainty;
  /** The article, where it is another than the regime's. */
  readonly source?: string;
  /** First day of receipt, where it is later than the regime's. */
  readonly inForceFrom?: PlainDate;
  /** One sentence in English for whoever relies on the date. */
  readonly note?: string;
}

/** What the person may be asked for: to confirm who they are, to specify the request, to pay a fee. */
export const questionSubjects = ["identity", "clarification", "fee"] as const;
export type QuestionSubject = (typeof questionSubjects)[number];

/** What a question to the person does to the clock until it is answered. */
interface QuestionRule {
  readonly effect: "suspends" | "restarts";
  /** Where (country codes; null: everywhere) and since when the law itself says so; else it is tolerated practice. */
  readonly written: {
    readonly countries: readonly string[] | null;
    readonly since: PlainDate | null;
  } | null;
  readonly certainty: Certainty;
}

/** A law that counts the time of requests. */
export interface Regime {
  /** Grows when a rule of this regime changes; part of `ruleVersion`. */
  readonly version: number;
  /** First day of receipt that it governs; null where that is not settled. */
  readonly inForceFrom: PlainDate | null;
  readonly certainty: Certainty;
  /** The article, in English. */
  readonly source: string;
  /** ISO 3166-1 or 3166-2 codes of the seats under it. Regions with holidays of their own count with their country. */
  readonly countries: readonly string[];
  readonly periods: Partial<Record<DeadlineKind, Period>>;
  /** What the law says where it asks for something and sets no number. */
  readonly unfixed?: Partial<Record<DeadlineKind, string>>;
  /** Questions that are missing do nothing to the clock. */
  readonly questions: Partial<Record<QuestionSubject, QuestionRule>>;
  /** Civil days that a suspension adds: from asking to the answer, or both of these days included. */
  readonly suspendedDays: "until-answer" | "through-answer";
  /** Whether suspensions also move the last day for the notice of extension. */
  readonly suspensionMovesNotice: boolean;
  readonly note?: string;
}

/** A period in calendar days that ends on whatever day it ends: nothing later is assumed at weekends. */
export const days = (length: number, more: Partial<Period> = {}): Period => ({
  unit: "days",
  length,
  rolls: false,
  extension: null,
  refusalNotice: false,
  certainty: "high",
  ...more,
});

/** A period in days that are no Saturday, Sunday or public holiday. */
export const businessDays = (length: number, more: Partial<Period> = {}): Period =>
  days(length, { unit: "business-days", ...more });

/** A clock that no question stops. */
export const uninterrupted = {
  version: 1,
  questions: {},
  suspendedDays: "until-answer",
  suspensionMovesNotice: false,
} as const satisfies Partial<Regime>;
