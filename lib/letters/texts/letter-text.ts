import type { DecisionOutcome, LetterKind, NoticeStatus, Right } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import type { AccessItem } from "@/lib/rights/access-gaps";

/** An article in machine form, such as `17(3)(b)`, cited in the letter's language and law (cite-article.ts). */
export type Cite = (article: string) => string;

/** A ground in plain words: what it is called, and the rule itself. The articles are cited beside it. */
export interface GroundText {
  readonly name: string;
  readonly rule: string;
}

/** What all letters have. */
export interface FrameText {
  readonly titles: Readonly<Record<LetterKind, string>>;
  readonly facts: Readonly<Record<"date" | "reference" | "receivedOn", string>>;
  readonly salutation: (name: string) => string;
  /** Staff may write another one. */
  readonly opening: string;
  readonly goodbye: string;
  readonly dpo: (contact: string) => string;
  readonly followHeading: string;
  readonly follow: string;
  readonly followLink: string;
  readonly page: (page: number, pages: number) => string;
  readonly rights: Readonly<Record<Right, string>>;
  /** What the editable blocks are called at the desk. */
  readonly labels: Readonly<
    Record<
      "opening" | "doubt" | "needed" | "question" | "reasons" | "action" | "backups",
      (about: string) => string
    >
  >;
}

/** The letters before an answer. `from`, `to`, `due` and `previous` are dates in words. */
export interface ProcedureText {
  readonly acknowledgement: {
    readonly received: (receivedOn: string) => string;
    readonly periodHeading: string;
    /** EDPB 01/2022 §57: "from … to …". */
    readonly period: (from: string, to: string, cite: Cite) => string;
    readonly next: (cite: Cite) => string;
  };
  readonly clockHeading: string;
  readonly clockIntro: (due: string) => string;
  readonly identity: {
    readonly intro: string;
    readonly doubt: string;
    readonly needed: string;
    readonly law: (cite: Cite) => string;
    readonly use: string;
    readonly silence: (cite: Cite) => string;
  };
  readonly clarification: {
    readonly intro: string;
    readonly law: (cite: Cite) => string;
    readonly insist: string;
  };
  readonly dateHeading: string;
  readonly suspended: (due: string) => string;
  readonly running: (due: string) => string;
  readonly fee: {
    readonly amount: (amount: string) => string;
    readonly law: (cite: Cite) => string;
    readonly choose: string;
    /** Accept, narrow, withdraw. */
    readonly choices: readonly [string, string, string];
    readonly silence: string;
  };
  readonly extension: {
    readonly dates: (previous: string, due: string) => string;
    readonly reasons: string;
    readonly law: (cite: Cite) => string;
    readonly earlier: string;
  };
}

export type AnswerOutcome = DecisionOutcome | "none";

export interface AnswerText {
  readonly intro: (receivedOn: string) => string;
  readonly summary: Readonly<Record<"caption" | "right" | "decision", string>>;
  readonly outcomes: Readonly<Record<AnswerOutcome, string>>;
  /** The sentence under a right's heading. */
  readonly decisions: Readonly<Record<AnswerOutcome, string>>;
  /** Art. 12(4): said once when anything is refused. */
  readonly refusalLaw: (cite: Cite) => string;
  /** What was done and what follows from it, when a right is granted wholly or partly. */
  readonly done: Readonly<Record<Right, (cite: Cite) => readonly string[]>>;
  readonly marketing: (cite: Cite) => readonly string[];
  readonly postMortem: Readonly<Record<"registered" | "executed", (cite: Cite) => readonly string[]>>;
  /** Follows what was done when a right is granted in part only. */
  readonly except: string;
  readonly backups: string;
  readonly madePublic: (cite: Cite) => string;
  readonly bundle: string;
  /** The same for somebody who cannot open the page: the archive is posted with the letter. */
  readonly bundleEnclosed: string;
  readonly bundleLink: string;
  readonly categories: Readonly<Record<"caption" | "system" | "category" | "decision", string>>;
  readonly concerns: (categories: string) => string;
  readonly legalBasis: (citations: string) => string;
  readonly reasons: string;
  readonly until: (date: string) => string;
  readonly untilErased: (date: string) => string;
  readonly openItems: Readonly<Record<"heading" | "intro" | "caption" | "item" | "reason", string>>;
  readonly undone: Readonly<Record<"heading" | "intro" | "caption" | "system" | "reason", string>>;
  /** What Art. 15(1)-(3) wants in an access answer. */
  readonly items: Readonly<Record<AccessItem, string>>;
}

export interface RecipientsText {
  readonly heading: string;
  readonly law: (cite: Cite) => string;
  readonly asked: (cite: Cite) => string;
  readonly ask: (cite: Cite) => string;
  readonly nobody: string;
  readonly table: Readonly<Record<"caption" | "recipient" | "status" | "note", string>>;
  readonly statuses: Readonly<Record<NoticeStatus, string>>;
  readonly toldOn: (date: string) => string;
  readonly pending: string;
}

export interface ClosingText {
  readonly answered: readonly string[];
  readonly withdrawn: readonly string[];
  /** A refusal: Arts. 11(2), 12(2), 12(6). */
  readonly lapsed: (cite: Cite) => readonly string[];
  readonly merged: (reference: string) => readonly string[];
}

/** The ways that are open by the law of the controller's seat: of the GDPR, the UK, Switzerland, or elsewhere. */
export type RemedyScheme = "gdpr" | "uk" | "swiss" | "other";

/** Countries whose procedure differs in a way that a person must know. */
export const notedCountries = ["AT", "BE", "IE", "IT"] as const;

export interface RemedyText {
  readonly heading: string;
  readonly us: (email: string) => string;
  readonly complaint: Readonly<Record<RemedyScheme, (cite: Cite) => string>>;
  readonly labels: Readonly<Record<"authority" | "address", string>>;
  readonly website: string;
  readonly complaintForm: string;
  readonly own: string;
  /** Art. 77(1), where it applies. */
  readonly others: (cite: Cite) => string;
  /** Art. 79. `country` is a name in the letter's language. */
  readonly court: Readonly<Record<RemedyScheme, (country: string, cite: Cite) => string>>;
  readonly notes: Readonly<Record<(typeof notedCountries)[number], string>>;
}

/** All words of the letters in one language: a word that is missing does not compile. */
export interface LetterText {
  readonly frame: FrameText;
  readonly procedure: ProcedureText;
  readonly answer: AnswerText;
  readonly recipients: RecipientsText;
  readonly closing: ClosingText;
  readonly remedies: RemedyText;
  readonly grounds: Readonly<Record<GroundCode, GroundText>>;
}
