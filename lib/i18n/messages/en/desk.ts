import { deskAccount } from "@/lib/i18n/messages/en/desk-account";
import { deskAnswer } from "@/lib/i18n/messages/en/desk-answer";
import { deskAudit } from "@/lib/i18n/messages/en/desk-audit";
import { deskCalendar } from "@/lib/i18n/messages/en/desk-calendar";
import { deskClock } from "@/lib/i18n/messages/en/desk-clock";
import { deskDecision } from "@/lib/i18n/messages/en/desk-decision";
import { deskGrounds } from "@/lib/i18n/messages/en/desk-grounds";
import { deskHistory } from "@/lib/i18n/messages/en/desk-history";
import { deskIdentity } from "@/lib/i18n/messages/en/desk-identity";
import { deskIntake } from "@/lib/i18n/messages/en/desk-intake";
import { deskLetters } from "@/lib/i18n/messages/en/desk-letters";
import { deskMails } from "@/lib/i18n/messages/en/desk-mails";
import { deskMessages } from "@/lib/i18n/messages/en/desk-messages";
import { deskMoves } from "@/lib/i18n/messages/en/desk-moves";
import { deskPassOn } from "@/lib/i18n/messages/en/desk-pass-on";
import { deskPeople } from "@/lib/i18n/messages/en/desk-people";
import { deskQueue } from "@/lib/i18n/messages/en/desk-queue";
import { deskReports } from "@/lib/i18n/messages/en/desk-reports";
import { deskRequest } from "@/lib/i18n/messages/en/desk-request";
import { deskTasks } from "@/lib/i18n/messages/en/desk-tasks";
import { deskTogether } from "@/lib/i18n/messages/en/desk-together";
import { deskWork } from "@/lib/i18n/messages/en/desk-work";

/** What the staff reads. Plain words, the GDPR's own where they carry the law; every refusal says what to do next. */
export const desk = {
  layout: {
    area: "Request desk",
    skip: "Skip to the content",
    navigation: "Desk",
    menu: "Menu",
    requests: "Requests",
    calendar: "Calendar",
    rolesLabel: "Your roles",
    noRole: "No role yet",
    signOut: "Sign out",
    portal: "Public portal",
    error: "Error:",
    colon: ":",
    errorSummary: "There is a problem",
  },
  role: {
    administrator: "Administrator",
    dpo: "Data protection officer",
    handler: "Handler",
    contributor: "System owner",
    auditor: "Auditor",
  },
  signIn: {
    title: "Sign in to the desk",
    intro: "Enter your work e-mail address. You get a link that signs you in: there is no password.",
    email: "E-mail address",
    emailHint: "The address under which you were invited.",
    submit: "Send me a link",
    sending: "Sending…",
    sentTitle: "Check your mail",
    sent: "If this address belongs to a member of staff, a link is on its way.",
    sentNext:
      "It works once, for 15 minutes. If nothing comes, look in the spam folder, then ask your administrator.",
    again: "Use another address",
    mailbox: "This installation has no mail server: its mails wait in the <link>local mailbox</link>.",
    signedOut: "You are signed out.",
    errorTitle: "You are not signed in",
    errorVerification: "This link has expired or was already used. Ask for a new one below.",
    errorAccessDenied: "This account is closed. Ask your administrator.",
    errorOther: "The sign-in did not work. Ask for a new link below.",
    emailInvalid: "Enter an e-mail address such as name@example.org",
    confirmTitle: "Finish signing in",
    confirmIntro: "Press the button to open the desk. The link works once.",
    confirmButton: "Sign in",
    confirming: "Signing in…",
    confirmMissing: "This link is incomplete. Copy it whole from the e-mail, or ask for a new one.",
    confirmNew: "Ask for a new link",
  },
  due: {
    late: "{days, plural, one {# day late} other {# days late}}",
    today: "Due today",
    left: "{days, plural, one {# day left} other {# days left}}",
  },
  ...deskAccount,
  ...deskQueue,
  ...deskReports,
  ...deskRequest,
  ...deskClock,
  ...deskDecision,
  ...deskGrounds,
  ...deskAnswer,
  ...deskCalendar,
  ...deskWork,
  ...deskIdentity,
  ...deskIntake,
  ...deskLetters,
  ...deskHistory,
  ...deskMails,
  ...deskMessages,
  ...deskMoves,
  ...deskPassOn,
  ...deskPeople,
  ...deskAudit,
  ...deskTasks,
  ...deskTogether,
};
