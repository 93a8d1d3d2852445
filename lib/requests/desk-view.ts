import type {
  ActorKind,
  AnswerWay,
  AssuranceLevel,
  Channel,
  DecisionOutcome,
  FilePurpose,
  IdentityCheckMethod,
  IdentityCheckStatus,
  Language,
  LetterKind,
  NoticeStatus,
  PassOnStatus,
  RequesterRole,
  RequestStatus,
  Right,
  RightStatus,
  StaffLetterKind,
  TaskKind,
  TaskOutcome,
  TaskStatus,
} from "@/db/schema/enums";
import type { PassOnRecipient } from "@/db/schema/pass-ons";
import type { Representative } from "@/db/schema/requests";
import type { ColumnType, Value } from "@/lib/connectors/contract";
import type { FileFacts } from "@/lib/files/file-facts";
import type { AccountProof } from "@/lib/identity/account-proof";
import type { IdentityGap } from "@/lib/identity/assurance";
import type { AskableMethod, RecordableMethod } from "@/lib/identity/proof-methods";
import type { LetterDocument } from "@/lib/letters/letter-document";
import type { MessageView } from "@/lib/messages/message-view";
import type { QuestionAbout } from "@/lib/requests/clock-events";
import type { OpenedGround } from "@/lib/requests/open-ground";
import type { ClockStep } from "@/lib/requests/portal-view";
import type { AccessGap } from "@/lib/rights/access-gaps";
import type { CategoryAssessment } from "@/lib/rights/assessment";
import type { Gap } from "@/lib/rights/completeness";

export interface QueueRow {
  readonly reference: string;
  readonly controller: string;
  readonly subjectName: string;
  readonly rights: readonly Right[];
  readonly status: RequestStatus;
  /** The calendar day in the controller's zone, as the clock counts it. */
  readonly receivedOn: string;
  readonly dueOn: string;
  /** Calendar days from today (in the controller's zone) to the due date; negative when it has passed. */
  readonly daysLeft: number;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** Opaque; goes back as `after` for the next page. */
  readonly next: string | null;
}

export interface QueueFilter {
  readonly state: "open" | "answered" | "all";
  readonly after?: string;
  /** A reference, or an e-mail address (found by its blind index). */
  readonly search?: string;
}

export interface TaskView {
  readonly id: string;
  readonly kind: TaskKind;
  /** The right whose decision is carried out; null for a search. */
  readonly right: Right | null;
  readonly system: string;
  readonly title: string;
  /** No connector: a person looks and says what was found. */
  readonly manual: boolean;
  readonly status: TaskStatus;
  readonly outcome: TaskOutcome | null;
  /** What the person who did it wrote down. */
  readonly note: string | null;
  readonly errorCode: string | null;
  readonly accounts: readonly {
    readonly key: string;
    readonly by: readonly string[];
    readonly proven: boolean;
  }[];
  readonly extracts: readonly {
    readonly category: string;
    readonly title: string;
    readonly rowCount: number;
    /** Also in the portable copy (Art. 20(1)). */
    readonly portable: boolean;
    /** Holds free text that may name other people: look before release (Art. 15(4)). */
    readonly review: boolean;
  }[];
}

/** What is proposed or decided about one right. */
export interface DecisionView {
  readonly outcome: DecisionOutcome;
  /** Counts how often it was written; an approval names the one that was read. */
  readonly proposal: number;
  readonly ground: OpenedGround | null;
  readonly categories: readonly {
    readonly system: string;
    readonly category: string;
    readonly title: string;
    readonly outcome: DecisionOutcome;
    readonly ground: OpenedGround | null;
  }[];
  readonly actionTaken: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** Abuse-based refusals: somebody else than the author approves. */
  readonly needsSecond: boolean;
  readonly byReader: boolean;
}

/** Who asks, and how surely. */
export interface IdentityView {
  readonly reached: AssuranceLevel | null;
  /** Rights that the request still wants answered, with what the policy asks for each and what is missing. */
  readonly needs: readonly {
    readonly right: Right;
    readonly level: AssuranceLevel;
    readonly gap: IdentityGap | null;
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly method: IdentityCheckMethod;
    readonly level: AssuranceLevel;
    readonly status: IdentityCheckStatus;
    /** Why it was asked for, or what convinced who accepted it. */
    readonly reason: string | null;
    /** What an account said, and whether that is another address than the proven one. */
    readonly account: AccountProof | null;
    readonly askedAt: Date;
    readonly expiresAt: Date | null;
    /** Of a code by post: it was printed. */
    readonly letterSent: boolean;
    readonly settledAt: Date | null;
    /** The name of who looked. */
    readonly settledBy: string | null;
    /** The reader asked for it or is a data protection officer: they see what is shown, and settle it. */
    readonly named: boolean;
    /** The document, while it exists and the reader may see it. */
    readonly files: readonly DeskFile[];
  }[];
  /** Ways that staff can ask for now. */
  readonly canAsk: readonly AskableMethod[];
  /** What a letter that asks for it would say is needed, in the person's language. */
  readonly suggested: Readonly<Partial<Record<AskableMethod, string>>>;
  /** Make the letter with a code. */
  readonly canPrint: boolean;
  readonly canSettle: boolean;
  /** The levels that the reader may note for a proof given elsewhere; none: not possible now. */
  readonly recordable: Readonly<Record<RecordableMethod, readonly AssuranceLevel[]>>;
}

export interface DeskFile extends FileFacts {
  readonly purpose: FilePurpose;
  readonly uploadedAt: Date;
  readonly destroyed: boolean;
}

/** What became of a request that a processor passed on. */
export interface PassOnView {
  readonly status: PassOnStatus;
  readonly recipient: PassOnRecipient;
  readonly sentAt: Date;
  readonly dueOn: string;
  readonly receivedAt: Date | null;
  readonly instruction: string | null;
  readonly instructedAt: Date | null;
}

/** The clock of a request, with and without what suspended it. Dates are civil, `YYYY-MM-DD`. */
export interface ClockView {
  readonly receivedOn: string;
  readonly dueOn: string;
  /** As if nothing had suspended the time. */
  readonly statutoryDueOn: string;
  /** The due date if every open question were answered today; null when none is open or none stops the clock. */
  readonly dueOnIfAnsweredToday: string | null;
  readonly suspendedDays: number;
  readonly daysLeft: number;
  readonly overdue: boolean;
  readonly extended: boolean;
  /** What the controller's law allows: `most` units, or null for as many as the notice announces. Null: nothing. */
  readonly extension: { readonly unit: "months" | "days"; readonly most: number | null } | null;
  readonly extensionNoticeBy: string | null;
  readonly refusalNoticeBy: string | null;
  /** Questions to the person that wait for an answer. */
  readonly questions: readonly {
    readonly about: QuestionAbout;
    readonly askedAt: Date;
    readonly text: string | null;
  }[];
  readonly steps: readonly ClockStep[];
  readonly ruleVersion: string;
  readonly holidaysVersion: string;
}

export interface RequestDetails {
  readonly reference: string;
  readonly controller: { readonly slug: string; readonly name: string; readonly timeZone: string };
  readonly locale: string;
  readonly status: RequestStatus;
  readonly subject: {
    readonly name: string;
    readonly email: string;
    readonly identifiers: Readonly<Record<string, string>>;
  };
  readonly emailConfirmedAt: Date | null;
  readonly channel: Channel;
  readonly requester: {
    readonly role: RequesterRole;
    /** Null when the subject asks. */
    readonly representative: Representative | null;
    readonly claimedEmail: string | null;
  };
  /** How the person wants the answer; the address only for an answer by post. */
  readonly answerWay: AnswerWay;
  readonly postalAddress: string | null;
  readonly identity: IdentityView;
  /** What was sent along, oldest first. */
  readonly files: readonly DeskFile[];
  readonly messages: readonly MessageView[];
  /** Null when the request concerns the controller's own processing. */
  readonly client: { readonly slug: string | null; readonly name: string } | null;
  readonly passOn: PassOnView | null;
  readonly rights: readonly {
    readonly right: Right;
    readonly details: string | null;
    /** The right's own questions that were answered, by slug, with the words of what was chosen. */
    readonly answers: readonly { readonly question: string; readonly values: readonly string[] }[];
    readonly status: RightStatus;
    readonly decision: DecisionView | null;
  }[];
  readonly receivedAt: Date;
  readonly clock: ClockView;
  /** Art. 19: who has to hear of what was corrected, erased or restricted. */
  readonly notices: readonly {
    readonly right: Right;
    readonly recipient: string;
    readonly name: string;
    readonly status: NoticeStatus;
    readonly reason: string | null;
    readonly settledAt: Date | null;
  }[];
  /** Newest last; `sentAt` null is a draft. */
  readonly letters: readonly {
    readonly id: string;
    readonly kind: LetterKind;
    readonly language: Language;
    readonly rights: readonly Right[];
    readonly writtenAt: Date;
    readonly sentAt: Date | null;
  }[];
  readonly fee: {
    readonly amount: number;
    readonly currency: string;
    readonly requestedAt: Date;
    readonly acceptedAt: Date | null;
  } | null;
  /** First day on which an unproven request may be closed as lapsed; null when it may not. */
  readonly lapsesOn: string | null;
  readonly mergedInto: string | null;
  readonly tasks: readonly TaskView[];
  readonly bundles: readonly { readonly right: Right; readonly byteCount: number; readonly builtAt: Date }[];
  /** The history, oldest first; `who` is a name for staff, else null. Payloads hold ids and facts. */
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly actorKind: ActorKind;
    readonly who: string | null;
    readonly at: Date;
    readonly payload: Readonly<Record<string, unknown>>;
  }[];
  /** What the person who looks may do now: role and status together. */
  readonly can: {
    readonly collect: boolean;
    readonly complete: boolean;
    readonly retry: boolean;
    readonly preview: boolean;
    /** Write or rewrite a decision on at least one right. */
    readonly decide: boolean;
    /** Approve or return a proposal, and grant copies in one step. */
    readonly approve: boolean;
    /** Grant access and portability as they stand: only while nothing of them is decided. */
    readonly grantCopies: boolean;
    readonly carryOut: boolean;
    /** The letters whose act is possible now. */
    readonly letters: readonly StaffLetterKind[];
    /** Note the person's answer to an open question. */
    readonly reply: boolean;
    /** Pass the request on to a client, or send the link again. */
    readonly passOn: boolean;
    /** Take back a request that was taken for a client's. */
    readonly answerOurselves: boolean;
  };
}

/** The page on which one right is decided: what the law says per category, and what stands so far. */
export interface DecisionDraft {
  readonly right: Right;
  readonly status: RightStatus;
  readonly details: string | null;
  readonly decision: DecisionView | null;
  readonly categories: readonly {
    readonly system: string;
    readonly category: string;
    readonly title: string;
    readonly systemTitle: string;
    /** Something about the person was found there; a decision is written only about these. */
    readonly held: boolean;
    readonly rowCount: number | null;
    readonly taskId: string | null;
    readonly assessment: CategoryAssessment;
  }[];
  /** National restrictions that the record cites for this right (Art. 23). */
  readonly restrictions: readonly { readonly citation: string; readonly text: string }[];
  /** Last day for a refusal (Art. 12(4)), and whether it has passed. */
  readonly refusalNoticeBy: string | null;
  readonly refusalLate: boolean;
  readonly searched: boolean;
  readonly can: { readonly decide: boolean; readonly approve: boolean };
}

/** A letter that waits to be sent, as it would be sent now. */
export interface LetterDraft {
  readonly id: string;
  readonly kind: StaffLetterKind;
  readonly language: Language;
  readonly rights: readonly Right[];
  readonly fields: unknown;
  readonly edits: Readonly<Record<string, string>>;
  readonly document: LetterDocument;
  readonly digest: string;
  readonly gaps: readonly Gap[];
}

/** What the form of an answer letter starts from. */
export interface AnswerForm {
  /** Decided and not yet answered. */
  readonly rights: readonly Right[];
  /** What the record leaves open of Art. 15(1)-(2), with its own words as a start of a reason. */
  readonly accessGaps: readonly (Omit<AccessGap, "suggestion"> & { readonly suggestion: string | null })[];
}

export interface ExtractPreview {
  readonly system: string;
  readonly category: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: ColumnType;
    readonly portable: boolean;
  }[];
  /** Held, but does not leave; with the reason and article. */
  readonly withheld: readonly { readonly name: string; readonly title: string; readonly reason: string }[];
  readonly rows: readonly (readonly Value[])[];
  readonly rowCount: number;
  readonly page: number;
  readonly pages: number;
}
