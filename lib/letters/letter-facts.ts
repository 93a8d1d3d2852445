import type { DecisionOutcome, Language, LetterKind, Right } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { AccessItem } from "@/lib/rights/access-gaps";

/** A supervisory authority as a letter names it (Arts. 13(2)(d), 77). */
export interface AuthorityFacts {
  readonly name: string;
  readonly url: string;
  readonly complaintUrl: string | null;
  readonly address: readonly string[];
}

/** Where the person can turn: never missing from a letter that refuses anything (Art. 12(4)). */
export interface Remedies {
  /** Of the controller's seat (country, German Land). */
  readonly authority: AuthorityFacts;
  /** Of the country where the person lives, when it is known and another one (Art. 77(1)). */
  readonly ownAuthority: AuthorityFacts | null;
  /** ISO 3166-1 alpha-2 of the controller's seat: its courts are named (Art. 79(2)). */
  readonly country: string;
}

/** A ground as applied: the code says the law, `reasons` what staff wrote about this case, in the letter's language. */
export interface AppliedGround {
  readonly code: GroundCode;
  /** National or sector law that the ground rests on (record of processing, Art. 23 restriction), as cited there. */
  readonly citation: string | null;
  readonly reasons: string;
  /** Last day on which the ground holds, such as the end of a duty to keep; null when it is not a date. */
  readonly until: PlainDate | null;
}

export interface CategoryAnswer {
  readonly system: string;
  readonly category: string;
  readonly outcome: DecisionOutcome;
  /** Present unless `outcome` is `granted`. */
  readonly ground: AppliedGround | null;
}

/** What is answered about one right. */
export interface RightAnswer {
  readonly right: Right;
  readonly outcome: DecisionOutcome;
  /** A ground for the right as a whole, when there is one. */
  readonly ground: AppliedGround | null;
  readonly categories: readonly CategoryAnswer[];
  /** What was done, in staff's words (Art. 12(3) "action taken"): what was corrected and to what, what was erased. */
  readonly actionTaken: string | null;
  /** An objection that is, or also is, one to direct marketing: absolute, so never refused (Art. 21(2)-(3)). */
  readonly marketing?: boolean;
  /** Whether a post-mortem directive was registered for a living person, or carried out (French act, Art. 85). */
  readonly postMortem?: "registered" | "executed";
}

/** Art. 19: a recipient of the data concerned and whether it was told. `on` is null unless told. */
export interface ToldRecipient {
  readonly name: string;
  readonly status: "told" | "impossible" | "disproportionate" | "pending";
  readonly on: PlainDate | null;
  readonly reason: string | null;
}

/** What every letter tells, whatever its kind. */
export interface LetterBase {
  readonly language: Language;
  readonly reference: string;
  readonly writtenOn: PlainDate;
  readonly controller: {
    readonly name: string;
    readonly address: readonly string[];
    /** Null when the controller publishes none: then the request's page is written to. */
    readonly email: string | null;
    readonly dpo: string | null;
  };
  readonly subjectName: string;
  /** Lines of the address when the person wants the answer by post. */
  readonly postalAddress?: readonly string[];
  readonly receivedOn: PlainDate;
  readonly rights: readonly Right[];
  readonly dueOn: PlainDate;
  readonly remedies: Remedies;
  /** Where the person follows the request. */
  readonly trackUrl: string;
  /** The person gave no e-mail address, so that page is closed to them: all they get comes with the letter, by post. */
  readonly byPostOnly?: boolean;
}

/** What each kind of letter tells beside what all letters tell. Every free text is staff's, in the letter's language. */
interface LetterParticulars {
  /** EDPB 01/2022 §57: the period "from … to …", and how it comes about. */
  acknowledgement: { readonly clock: readonly string[] };
  /** Art. 12(6): why there is doubt, and the least that would end it. `dueOn` is the date if the answer came today. */
  "identity-requested": {
    readonly doubt: string;
    readonly needed: string;
    readonly suspends: boolean;
  };
  /** Recital 63: the person may insist on everything. */
  "clarification-requested": { readonly question: string; readonly suspends: boolean };
  /** Art. 12(5)(a): warned first; the person accepts, narrows or withdraws. `amount` is formatted with its currency. */
  "fee-requested": { readonly amount: string; readonly ground: AppliedGround };
  /** Art. 12(3): told within the first month, with reasons. `dueOn` is already the extended date. */
  extension: {
    readonly reasons: string;
    readonly previousDueOn: PlainDate;
    readonly clock: readonly string[];
  };
  /** Art. 12(3)-(4): granted, partly or refused per right; at least one. */
  answer: {
    readonly answers: readonly RightAnswer[];
    readonly recipients: readonly ToldRecipient[];
    /** Rights whose signed archive waits on the request's page. */
    readonly bundles: readonly Right[];
    /** Items of Art. 15(1)-(2) that the record leaves open, each with the reason staff gave. Titles are composed. */
    readonly reasonedItems: readonly { readonly item: AccessItem; readonly reason: string }[];
    /** Systems that could not be searched, or in which the decision could not be carried out, with the reason. */
    readonly undone?: readonly { readonly system: string; readonly reason: string }[];
    readonly clock: readonly string[];
  };
  /** Art. 19, second sentence. */
  recipients: { readonly recipients: readonly ToldRecipient[] };
  closing: {
    readonly cause: "answered" | "withdrawn" | "lapsed" | "merged";
    readonly mergedInto: string | null;
  };
}

export type LetterFactsOf<K extends LetterKind> = LetterBase & { readonly kind: K } & LetterParticulars[K];
/** All that a letter is composed from: plain values, so that composing is pure. */
export type LetterFacts = { [K in LetterKind]: LetterFactsOf<K> }[LetterKind];
