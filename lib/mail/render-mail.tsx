import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import { AccessCode, type AccessCodeProps } from "@/emails/access-code";
import { AnswerReady, type AnswerReadyProps } from "@/emails/answer-ready";
import { ConfirmAddress, type ConfirmAddressProps } from "@/emails/confirm-address";
import { LetterReady, type LetterReadyProps } from "@/emails/letter-ready";
import { MessageReady, type MessageReadyProps } from "@/emails/message-ready";
import { RequestPassedOn, type RequestPassedOnProps } from "@/emails/request-passed-on";
import { RequestReceived, type RequestReceivedProps } from "@/emails/request-received";
import { RequestTakenOver, type RequestTakenOverProps } from "@/emails/request-taken-over";
import { StaffSignIn, type StaffSignInProps } from "@/emails/staff-sign-in";
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
  "staff-sign-in": StaffSignInProps;
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
  "request-taken-over": (locale, params) => ({
    subject: translator(locale, "mail")("takenOver.subject", { reference: params.reference }),
    body: <RequestTakenOver locale={locale} {...params} />,
  }),
  "staff-sign-in": (locale, params) => ({
    subject: translator(locale, "mail")("signIn.subject"),
    body: <StaffSignIn locale={locale} {...params} />,
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
