import type { MailFailure } from "@/db/schema/enums";
import type { MailAudience } from "@/lib/mail/mail-audience";
import type { MailTemplate } from "@/lib/mail/render-mail";

/** A mail that did not arrive, as the desk shows it. */
export interface MailFailureView {
  readonly id: string;
  readonly template: MailTemplate;
  /** Who was written to; the person's mails are those to worry about. */
  readonly audience: MailAudience;
  readonly failure: MailFailure;
  /** The server's number; null when it gave none. */
  readonly code: string | null;
  readonly failedAt: Date;
  readonly resendable: boolean;
}

/** The same in the list of all, with where it belongs. */
export interface FailedMail extends MailFailureView {
  readonly reference: string;
  readonly controller: string;
  /** The controller's. */
  readonly timeZone: string;
}
