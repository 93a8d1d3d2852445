import type {
  DecisionOutcome,
  Language,
  LetterKind,
  RequestStatus,
  Right,
  RightStatus,
} from "@/db/schema/enums";
import type { EventType } from "@/lib/audit/event-catalogue";
import type { Locale } from "@/lib/i18n/locales";

/** What the public may know of a controller: everything here stands in its privacy policy. */
export interface PortalController {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly locales: readonly Locale[];
  readonly country: string;
  readonly timeZone: string;
  /** What can be asked for. */
  readonly rights: readonly Right[];
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
}

/** The raw form, exactly as typed. Field names of the HTML form are given beside. */
export interface DraftContent {
  readonly rights: readonly string[]; // name="right", repeated
  readonly name: string; // name="name"
  readonly email: string; // name="email"
  readonly identifiers: Readonly<Record<string, string>>; // name="identifier.<slug>"
  readonly details: Readonly<Record<string, string>>; // name="details.<right>"
  readonly residenceCountry: string; // name="residenceCountry", empty when not said
}

/** Field name → code of what is wrong: `required`, `too_long`, `email`, `not_offered`. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface Draft {
  readonly controllerSlug: string;
  readonly content: DraftContent;
  /** What would be refused if it were sent now. */
  readonly errors: FieldErrors;
}

export interface ClockStep {
  readonly rule: string;
  readonly text: string;
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
  /** Each right with where it stands; the outcome shows once it is answered. */
  readonly decisions: readonly { right: Right; status: RightStatus; outcome: DecisionOutcome | null }[];
  /** Letters as they were sent, oldest first. */
  readonly letters: readonly { id: string; kind: LetterKind; language: Language; sentAt: Date }[];
  readonly canWithdraw: boolean;
  readonly email: string;
  /** Newest last; only the steps that concern the subject. */
  readonly timeline: readonly { type: EventType; at: Date }[];
  readonly bundles: readonly { right: Right; byteCount: number; builtAt: Date }[];
  /** True when the last code was given recently enough, and after the answer was ready. */
  readonly canDownload: boolean;
}
