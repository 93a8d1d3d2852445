import type { AnswerWay, PassOnStatus, RequesterRole, RequestStatus, Right } from "@/db/schema/enums";
import type { Representative } from "@/db/schema/requests";
import type { FileFacts } from "@/lib/files/file-facts";
import type { Locale } from "@/lib/i18n/locales";
import type { PortalController } from "@/lib/requests/portal-view";

/**
 * What a client reads of a request about its processing: all that the person sent, because the client decides about it,
 * and nothing of what the processor found or noted.
 */
export interface ClientView {
  readonly reference: string;
  /** The processor. */
  readonly controller: PortalController;
  /** The client as it was written to. */
  readonly client: string;
  /** Somebody forwarded the request here in the client's name; else the person sent it here. */
  readonly forwarded: boolean;
  readonly status: PassOnStatus;
  readonly requestStatus: RequestStatus;
  readonly sentAt: Date;
  readonly acknowledgedAt: Date | null;
  /** Of a forwarded request also before the client confirms it: then `instructedAt` is null. */
  readonly instruction: string | null;
  readonly instructedAt: Date | null;
  /** The day on which the time of Art. 12(3) began, and the last day for the answer; civil, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly subject: {
    readonly name: string;
    /** Null when the request was recorded without one. */
    readonly email: string | null;
    /** Proven by a code; else only typed. */
    readonly emailConfirmed: boolean;
    readonly identifiers: readonly { readonly label: string; readonly value: string }[];
    readonly residenceCountry: string | null;
  };
  readonly requester: {
    readonly role: RequesterRole;
    readonly representative: Representative | null;
    readonly claimedEmail: string | null;
  };
  /** Of the answer that the person wants. */
  readonly language: Locale;
  readonly answerWay: AnswerWay;
  readonly postalAddress: string | null;
  readonly rights: readonly {
    readonly right: Right;
    readonly details: string | null;
    readonly answers: readonly { readonly question: string; readonly values: readonly string[] }[];
  }[];
  readonly files: readonly FileFacts[];
}
