import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { MailTemplate } from "@/lib/mail/render-mail";

const names = {
  "confirm-address": "template.confirm",
  "request-received": "template.received",
  "access-code": "template.code",
  "answer-ready": "template.answered",
  "letter-ready": "template.letter",
  "message-ready": "template.message",
  "withdrawal-confirmed": "template.withdrawn",
  "request-passed-on": "template.passedOn",
  "request-taken-over": "template.takenOver",
  "request-split": "template.split",
  "request-reopened": "template.reopened",
  "staff-invited": "template.invited",
  "request-assigned": "template.assigned",
  "task-assigned": "template.taskAssigned",
  "staff-sign-in": "template.signIn",
  "answer-delayed": "template.delayed",
  "archive-expiring": "template.expiring",
  "confirm-reminder": "template.unconfirmed",
  "due-reminder": "template.dueReminder",
  "task-due": "template.taskDue",
  "request-escalated": "template.escalated",
  "subject-replied": "template.replied",
  "morning-digest": "template.digest",
} as const satisfies Record<MailTemplate, string>;

const isTemplate = (slug: string): slug is MailTemplate => Object.hasOwn(names, slug);

/** What a mail is called at the desk; one that this version does not know by its own name. */
export const mailName = (t: DeskWords, template: string): string =>
  isTemplate(template) ? t(names[template]) : template;

/** The same where it stands by itself. */
export function mailTitle(t: DeskWords, template: string): string {
  const name = mailName(t, template);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
