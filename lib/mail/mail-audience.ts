import type { MailTemplate } from "@/lib/mail/render-mail";

/** Who reads a mail. `subject`: who asked, or their representative; `owner`: who keeps a system or is a client. */
export type MailAudience = "subject" | "staff" | "owner";

/** For whom each mail is written. */
export const mailAudience: Readonly<Record<MailTemplate, MailAudience>> = {
  "confirm-address": "subject",
  "confirm-reminder": "subject",
  "request-received": "subject",
  "access-code": "subject",
  "letter-ready": "subject",
  "message-ready": "subject",
  "answer-delayed": "subject",
  "answer-ready": "subject",
  "archive-expiring": "subject",
  "withdrawal-confirmed": "subject",
  "request-taken-over": "subject",
  "request-split": "subject",
  "request-reopened": "subject",
  "request-passed-on": "owner",
  "due-reminder": "staff",
  "task-assigned": "staff",
  "task-due": "staff",
  "request-escalated": "staff",
  "subject-replied": "staff",
  "morning-digest": "staff",
  "request-assigned": "staff",
  "staff-invited": "staff",
  "staff-sign-in": "staff",
};

/** Its code or link lives for minutes: sent again, it would open nothing. The person asks for a new one. */
const shortLived: readonly MailTemplate[] = ["confirm-address", "access-code", "staff-sign-in"];

/** Whether the same mail, sent again later, still says something true. */
export const isResendable = (template: MailTemplate): boolean => !shortLived.includes(template);

export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(mailAudience, name);
