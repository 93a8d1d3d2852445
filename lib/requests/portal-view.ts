import type {
  AssuranceLevel,
  DecisionOutcome,
  IdentityMethod,
  Language,
  LetterKind,
  PassOnStatus,
  RequesterRole,
  RequestStatus,
  Right,
  RightStatus,
} from "@/db/schema/enums";
import type { ChannelKind } from "@/lib/controllers/channel-schema";
import type { FileFacts } from "@/lib/files/file-facts";
import type { Locale } from "@/lib/i18n/locales";
import type { ToldRecipient } from "@/lib/letters/letter-facts";
import type { MessageView } from "@/lib/messages/message-view";
import type { OwnEvent } from "@/lib/requests/own-event";
import type { RightQuestion } from "@/lib/requests/right-questions";

/** What the public may know of a controller: everything here stands in its privacy policy. */
export interface PortalController {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The registered name, where the policy gives it. */
  readonly legalEntity: string | null;
  readonly role: "controller" | "processor" | "both";
  /** Colours of links and buttons on the light and on the dark page, and the address of the logo. */
  readonly brand: { readonly light: string; readonly dark: string; readonly logo: string | null } | null;
  /** The languages of its pages: all of the portal, whatever its record offers. */
  readonly locales: readonly Locale[];
  /** The language in which the record's own texts stand here: the page's, or the record's default. For `lang`. */
  readonly textLocale: string;
  readonly country: string;
  readonly timeZone: string;
  /** What can be asked for. */
  readonly rights: readonly Right[];
  /** What is told beside a right before anyone starts. */
  readonly rightNotes: Readonly<Partial<Record<Right, string>>>;
  /** Asked on the form besides name and e-mail, in the language of the page. */
  readonly identifiers: readonly { slug: string; label: string; hint: string | null; required: boolean }[];
  readonly contact: { readonly email: string | null; readonly post: string | null };
  readonly authority: {
    readonly name: string;
    readonly url: string;
    readonly complaintUrl: string | null;
    readonly post: string | null;
  };
  readonly policyUrl: string | null;
  /** Every way to ask, as the policy says them (Art. 12(2)). */
  readonly channels: readonly { kind: ChannelKind; address: string | null; note: string | null }[];
  /** Of a processor: what is processed for clients, who answers, and how to reach them. */
  readonly processorNote: string | null;
  readonly clients: readonly { slug: string; name: string; concerns: string }[];
  readonly verification: PortalVerification;
  /** Who may file here. */
  readonly requesters: readonly RequesterRole[];
  /** What each offered right asks besides the free text. */
  readonly questions: Readonly<Partial<Record<Right, readonly PortalQuestion[]>>>;
}

/** A question of a right in the language of the page; a null label stands in the portal's texts. */
export interface PortalQuestion extends Omit<RightQuestion, "options"> {
  readonly options: readonly { readonly value: string; readonly label: string | null }[];
}

/** How a person can prove who they are. No statement, no true answer, no address of a provider stands here. */
export interface PortalVerification {
  /** Least data first. */
  readonly methods: readonly IdentityMethod[];
  /** Rights that need more than the e-mail code, or say that they do not; any other needs `low`. */
  readonly levels: Readonly<Partial<Record<Right, AssuranceLevel>>>;
  readonly reasons: string | null;
  readonly account: { readonly label: string } | null;
  readonly matching: {
    readonly questions: readonly { slug: string; label: string; hint: string | null }[];
  } | null;
  /** Which documents do, and what to cover on them. */
  readonly document: { readonly accepted: string; readonly mask: string } | null;
}

/** The raw form, exactly as typed; the name of the HTML field is beside each. Pages save their own part of it. */
export interface DraftContent {
  readonly rights: readonly string[]; // right, repeated
  readonly client: string; // a client's slug, "other", or empty: the controller's own processing
  readonly clientName: string; // of another one
  readonly requester: string; // a role; empty is "self"
  readonly representativeName: string;
  readonly mandate: string; // what entitles the representative, in their words
  readonly claimedEmail: string; // the subject's address, as the representative says
  readonly name: string; // of the person that the data is about
  readonly email: string; // proven and written to
  readonly identifiers: Readonly<Record<string, string>>; // identifier.<slug>
  readonly details: Readonly<Record<string, string>>; // details.<right>
  readonly answers: Readonly<Record<string, readonly string[]>>; // answer.<right>.<slug>, by "<right>.<slug>"
  readonly residenceCountry: string; // empty when not said
  readonly language: string; // of the answer; empty is that of the page
  readonly answerWay: string; // empty is "online"
  readonly postalAddress: string;
}

/** Name of the HTML field → code of what is wrong: `required`, `too_long`, `email`, `not_offered`. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface Draft {
  readonly controllerSlug: string;
  readonly content: DraftContent;
  /** What was attached so far, oldest first. */
  readonly files: readonly FileFacts[];
  /** What would be refused if it were sent now. */
  readonly errors: FieldErrors;
}

export interface ClockStep {
  readonly rule: string;
  readonly text: string;
}

/** Who the person is known to be so far, and how they can prove more. */
export interface OwnIdentity {
  /** Null before the address is proven. */
  readonly reached: AssuranceLevel | null;
  /** The highest level that a right of the request needs. */
  readonly needed: AssuranceLevel;
  /** Allowed, and of use now; least data first. */
  readonly ways: readonly IdentityMethod[];
  /** Of the answers to the record's questions: how often more, and how the last ones fared. */
  readonly matching: {
    readonly triesLeft: number;
    readonly last: "comparing" | "failed" | "not-compared" | null;
  };
  /** What is waited for. */
  readonly open: readonly {
    readonly id: string;
    readonly method: IdentityMethod;
    /** The person did their part and somebody looks at it. */
    readonly submitted: boolean;
    /** Why it was asked for, in the controller's words. */
    readonly reason: string | null;
    readonly expiresAt: Date | null;
    /** Of a code by post: it was printed. */
    readonly letterSent: boolean;
  }[];
}

/** What a subject sees of their own request; `verified` false hides all that a stranger with the form could not know. */
export interface OwnRequest {
  readonly reference: string;
  readonly controller: PortalController;
  readonly locale: Locale;
  readonly status: RequestStatus;
  readonly verified: boolean;
  readonly rights: readonly Right[];
  readonly receivedAt: Date;
  readonly dueOn: string;
  readonly clock: readonly ClockStep[];
  /** The controller waits for the subject: the clock may stand still until they answer. */
  readonly questions: readonly {
    about: "identity" | "clarification" | "fee";
    askedAt: Date;
    text: string | null;
  }[];
  readonly identity: OwnIdentity;
  /** Each right with where it stands; the outcome shows once it is answered. */
  readonly decisions: readonly { right: Right; status: RightStatus; outcome: DecisionOutcome | null }[];
  /** Letters as they were sent, oldest first. */
  readonly letters: readonly { id: string; kind: LetterKind; language: Language; sentAt: Date }[];
  readonly canWithdraw: boolean;
  readonly email: string;
  /** Newest last; only the steps that concern the subject. */
  readonly timeline: readonly OwnEvent[];
  /** What was written to each other, oldest first; staff are not named. */
  readonly messages: readonly Omit<MessageView, "who">[];
  /** What was attached to the form. */
  readonly files: readonly FileFacts[];
  /** Art. 19: who was told of what was corrected, erased or restricted, once that was answered. */
  readonly recipients: readonly ToldRecipient[];
  /** Archives that can be downloaded, until `expiresAt`. */
  readonly bundles: readonly { right: Right; byteCount: number; builtAt: Date; expiresAt: Date }[];
  /** Archives whose time is over, with the last instant at which they could be had. */
  readonly expiredBundles: readonly { right: Right; at: Date }[];
  /** The receipt is for who filed here, too. */
  readonly hasReceipt: boolean;
  /** The client whose processing it concerns was told: it answers itself, or has the organisation answer. */
  readonly passOn: OwnPassOn | null;
  /** True when the last code was given recently enough, and after the answer was ready. */
  readonly canDownload: boolean;
}

/** What the subject of a passed-on request sees of it. */
interface OwnPassOn {
  readonly client: string;
  /** How the client can be reached; null until it said that it answers itself. */
  readonly contact: string | null;
  /** The client handed the request in here itself. */
  readonly forwarded: boolean;
  readonly status: PassOnStatus;
  readonly sentAt: Date;
  readonly receivedAt: Date | null;
}
