import type {
  ActorKind,
  AnswerWay,
  Channel,
  Language,
  LetterKind,
  NoticeStatus,
  RequesterRole,
  RequestStatus,
  Right,
  RightStatus,
  StaffLetterKind,
} from "@/db/schema/enums";
import type { Representative } from "@/db/schema/requests";
import type { MailFailureView } from "@/lib/mail/mail-failure-view";
import type { MessageView } from "@/lib/messages/message-view";
import type { NoteView } from "@/lib/notes/note-view";
import type { Present } from "@/lib/presence/present";
import type { ClockView } from "@/lib/requests/clock-facts";
import type { DecisionView } from "@/lib/requests/decision-facts";
import type { DeskFile, IdentityView } from "@/lib/requests/identity-facts";
import type { PassOnView } from "@/lib/requests/pass-on-facts";
import type { TaskView } from "@/lib/requests/task-view";

export interface RequestDetails {
  readonly reference: string;
  readonly controller: { readonly slug: string; readonly name: string; readonly timeZone: string };
  readonly locale: string;
  readonly status: RequestStatus;
  readonly subject: {
    readonly name: string;
    /** Null for a recorded request whose person gave none: its letters are printed and posted. */
    readonly email: string | null;
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
  /** The request that it was taken out of, and those that were taken out of it. */
  readonly splitFrom: string | null;
  readonly splitInto: readonly string[];
  /** Rights that can go into a request of their own now, and those that can be taken up again. */
  readonly splittable: readonly Right[];
  readonly reopenable: readonly Right[];
  readonly tasks: readonly TaskView[];
  /** Whom a task can be given to; empty when the reader may not. */
  readonly taskDoers: readonly { readonly id: string; readonly name: string }[];
  readonly bundles: readonly { readonly right: Right; readonly byteCount: number; readonly builtAt: Date }[];
  /** Mails about it that did not arrive, newest first. */
  readonly mailFailures: readonly MailFailureView[];
  /** The history, oldest first; `who` is a name for staff, else null. Payloads hold ids and facts. */
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly actorKind: ActorKind;
    readonly who: string | null;
    readonly byReader: boolean;
    /** The name of the member of staff whom the payload names, such as to whom the request was given. */
    readonly whom: string | null;
    readonly at: Date;
    readonly payload: Readonly<Record<string, unknown>>;
  }[];
  /** Length of the history as it is shown: what a form of the page sends back, so that nobody overwrites what they have not seen. */
  readonly seen: number;
  /** Who works on it; null while nobody took it. */
  readonly handler: { readonly id: string; readonly name: string; readonly isReader: boolean } | null;
  /** Whom it can be given to; empty when the reader may not. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** When it was put before the data protection officer, and they have not dealt with it. */
  readonly escalatedAt: Date | null;
  /** For staff only, oldest first. */
  readonly notes: readonly NoteView[];
  /** Who else has it open now. */
  readonly present: readonly Present[];
  /** What the person who looks may do now: role and status together. */
  readonly can: {
    readonly collect: boolean;
    readonly complete: boolean;
    /** Give a task to somebody else, another date or instruction, and send its link again. */
    readonly assignTasks: boolean;
    /** Accept that a task cannot be done, or have it tried again. */
    readonly settleTasks: boolean;
    /** Add and take out what was found. */
    readonly changeFound: boolean;
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
    readonly assign: boolean;
    readonly note: boolean;
    readonly split: boolean;
    readonly reopen: boolean;
    /** Send the letter that ends it as a duplicate; whether there is an original, `findDuplicates` says. */
    readonly merge: boolean;
    /** Save archives to post them to somebody without an e-mail address. */
    readonly postArchives: boolean;
    /** Put it before the data protection officer. */
    readonly escalate: boolean;
    readonly settleEscalation: boolean;
    /** Have the file for an authority (Art. 5(2)). */
    readonly exportEvidence: boolean;
  };
}
