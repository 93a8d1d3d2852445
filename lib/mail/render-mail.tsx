import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import { AccessCode, type AccessCodeProps } from "@/emails/access-code";
import { AnswerDelayed, type AnswerDelayedProps } from "@/emails/answer-delayed";
import { AnswerReady, type AnswerReadyProps } from "@/emails/answer-ready";
import { ArchiveExpiring, type ArchiveExpiringProps } from "@/emails/archive-expiring";
import { ConfirmAddress, type ConfirmAddressProps } from "@/emails/confirm-address";
import { ConfirmReminder, type ConfirmReminderProps } from "@/emails/confirm-reminder";
import { DueReminder, type DueReminderProps } from "@/emails/due-reminder";
import { LetterReady, type LetterReadyProps } from "@/emails/letter-ready";
import { MessageReady, type MessageReadyProps } from "@/emails/message-ready";
import { MorningDigest, type MorningDigestProps } from "@/emails/morning-digest";
import { RequestAssigned, type RequestAssignedProps } from "@/emails/request-assigned";
import { RequestEscalated, type RequestEscalatedProps } from "@/emails/request-escalated";
import { RequestPassedOn, type RequestPassedOnProps } from "@/emails/request-passed-on";
import { RequestReceived, type RequestReceivedProps } from "@/emails/request-received";
import { RequestReopened, type RequestReopenedProps } from "@/emails/request-reopened";
import { RequestSplit, type RequestSplitProps } from "@/emails/request-split";
import { RequestTakenOver, type RequestTakenOverProps } from "@/emails/request-taken-over";
import { StaffInvited, type StaffInvitedProps } from "@/emails/staff-invited";
import { StaffSignIn, type StaffSignInProps } from "@/emails/staff-sign-in";
import { SubjectReplied, type SubjectRepliedProps } from "@/emails/subject-replied";
import { TaskAssigned, type TaskAssignedProps } from "@/emails/task-assigned";
import { TaskDue, type TaskDueProps } from "@/emails/task-due";
import { WithdrawalConfirmed, type WithdrawalConfirmedProps } from "@/emails/withdrawal-confirmed";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Every mail there is, with what it needs to be written. */
export interface MailParams {
  "confirm-address": ConfirmAddressProps;
  "request-received": RequestReceivedProps;
  "access-code": AccessCodeProps;
  "answer-ready": AnswerReadyProps;
  "letter-ready": LetterReadyProps;
  "message-ready": MessageReadyProps;
  "withdrawal-confirmed": WithdrawalConfirmedProps;
  "request-passed-on": RequestPassedOnProps;
  "request-taken-over": RequestTakenOverProps;
  "request-split": RequestSplitProps;
  "request-reopened": RequestReopenedProps;
  "request-assigned": RequestAssignedProps;
  "staff-invited": StaffInvitedProps;
  "staff-sign-in": StaffSignInProps;
  "answer-delayed": AnswerDelayedProps;
  "archive-expiring": ArchiveExpiringProps;
  "confirm-reminder": ConfirmReminderProps;
  "due-reminder": DueReminderProps;
  "morning-digest": MorningDigestProps;
  "request-escalated": RequestEscalatedProps;
  "subject-replied": SubjectRepliedProps;
  "task-assigned": TaskAssignedProps;
  "task-due": TaskDueProps;
}
export type MailTemplate = keyof MailParams;

interface Written {
  subject: string;
  body: ReactElement;
}

/** Subjects name the reference at most: they are read on lock screens and kept in logs. */
const templates: { [T in MailTemplate]: (locale: Locale, params: MailParams[T]) => Written } = {
  "confirm-address": (locale, params) => ({
    subject: translator(locale, "mail")("confirm.subject", { reference: params.reference }),
    body: <ConfirmAddress locale={locale} {...params} />,
  }),
  "request-received": (locale, params) => ({
    subject: translator(locale, "mail")("received.subject", { reference: params.reference }),
    body: <RequestReceived locale={locale} {...params} />,
  }),
  "access-code": (locale, params) => ({
    subject: translator(locale, "mail")("code.subject", { reference: params.reference }),
    body: <AccessCode locale={locale} {...params} />,
  }),
  "answer-ready": (locale, params) => ({
    subject: translator(locale, "mail")("answered.subject", { reference: params.reference }),
    body: <AnswerReady locale={locale} {...params} />,
  }),
  "letter-ready": (locale, params) => ({
    subject: translator(locale, "mail")(`letter.kind.${params.kind}.subject`, {
      reference: params.reference,
    }),
    body: <LetterReady locale={locale} {...params} />,
  }),
  "message-ready": (locale, params) => ({
    subject: translator(locale, "mail")("message.subject", { reference: params.reference }),
    body: <MessageReady locale={locale} {...params} />,
  }),
  "withdrawal-confirmed": (locale, params) => ({
    subject: translator(locale, "mail")("withdrawn.subject", { reference: params.reference }),
    body: <WithdrawalConfirmed locale={locale} {...params} />,
  }),
  "request-passed-on": (locale, params) => ({
    subject: translator(locale, "mail")("passedOn.subject", { reference: params.reference }),
    body: <RequestPassedOn locale={locale} {...params} />,
  }),
  "request-split": (locale, params) => ({
    subject: translator(locale, "mail")("split.subject", { reference: params.reference }),
    body: <RequestSplit locale={locale} {...params} />,
  }),
  "request-reopened": (locale, params) => ({
    subject: translator(locale, "mail")("reopened.subject", { reference: params.reference }),
    body: <RequestReopened locale={locale} {...params} />,
  }),
  "request-taken-over": (locale, params) => ({
    subject: translator(locale, "mail")("takenOver.subject", { reference: params.reference }),
    body: <RequestTakenOver locale={locale} {...params} />,
  }),
  "request-assigned": (locale, params) => ({
    subject: translator(locale, "mail")("assigned.subject", { reference: params.reference }),
    body: <RequestAssigned locale={locale} {...params} />,
  }),
  "staff-invited": (locale, params) => ({
    subject: translator(locale, "mail")("invited.subject"),
    body: <StaffInvited locale={locale} {...params} />,
  }),
  "staff-sign-in": (locale, params) => ({
    subject: translator(locale, "mail")("signIn.subject"),
    body: <StaffSignIn locale={locale} {...params} />,
  }),
  "answer-delayed": (locale, params) => ({
    subject: translator(locale, "mail")("delayed.subject", { reference: params.reference }),
    body: <AnswerDelayed locale={locale} {...params} />,
  }),
  "archive-expiring": (locale, params) => ({
    subject: translator(locale, "mail")("expiring.subject", { reference: params.reference }),
    body: <ArchiveExpiring locale={locale} {...params} />,
  }),
  "confirm-reminder": (locale, params) => ({
    subject: translator(locale, "mail")("unconfirmed.subject", { reference: params.reference }),
    body: <ConfirmReminder locale={locale} {...params} />,
  }),
  "due-reminder": (locale, params) => ({
    subject: translator(locale, "mail")(`dueReminder.subject.${params.state}`, {
      reference: params.reference,
      days: params.workingDays,
    }),
    body: <DueReminder locale={locale} {...params} />,
  }),
  "morning-digest": (locale, params) => ({
    subject: translator(locale, "mail")("digest.subject"),
    body: <MorningDigest locale={locale} {...params} />,
  }),
  "request-escalated": (locale, params) => ({
    subject: translator(locale, "mail")("escalated.subject", { reference: params.reference }),
    body: <RequestEscalated locale={locale} {...params} />,
  }),
  "subject-replied": (locale, params) => ({
    subject: translator(locale, "mail")("replied.subject", { reference: params.reference }),
    body: <SubjectReplied locale={locale} {...params} />,
  }),
  "task-assigned": (locale, params) => ({
    subject: translator(locale, "mail")("taskAssigned.subject", { reference: params.reference }),
    body: <TaskAssigned locale={locale} {...params} />,
  }),
  "task-due": (locale, params) => ({
    subject: translator(locale, "mail")(
      params.left ? "taskDue.left.subject" : `taskDue.subject.${params.state}`,
      {
        reference: params.reference,
        days: params.workingDays,
      },
    ),
    body: <TaskDue locale={locale} {...params} />,
  }),
};

/** Subject, HTML and plain text of a mail; the text is made from the HTML, so both say the same. */
export async function renderMail<T extends MailTemplate>(
  template: T,
  locale: Locale,
  params: MailParams[T],
): Promise<{ subject: string; html: string; text: string }> {
  const { subject, body } = templates[template](locale, params);
  const html = await render(body);
  return { subject, html, text: toPlainText(html) };
}
