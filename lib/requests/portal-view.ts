import type { RequestStatus, Right } from "@/db/schema/enums";
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
  /** What can be asked for on the form. */
  readonly rights: readonly Right[];
  /** What the controller grants too, but has to be asked by e-mail or post. */
  readonly otherRights: readonly Right[];
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
  readonly email: string;
  /** Newest last; only the steps that concern the subject. */
  readonly timeline: readonly { type: EventType; at: Date }[];
  readonly bundles: readonly { right: Right; byteCount: number; builtAt: Date }[];
  /** True when the last code was given recently enough, and after the answer was ready. */
  readonly canDownload: boolean;
}
