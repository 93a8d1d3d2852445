import { mailDates } from "@/lib/i18n/messages/en/mail-dates";
import { mailIntake } from "@/lib/i18n/messages/en/mail-intake";
import { mailPeople } from "@/lib/i18n/messages/en/mail-people";
import { mailStaff } from "@/lib/i18n/messages/en/mail-staff";
import { mailTasks } from "@/lib/i18n/messages/en/mail-tasks";

/** Mails say that something happened and where to look; the data itself never travels by mail. */
export const mail = {
  footer:
    "You receive this message because this address was given in a request about personal data to {controller}. If it was not you, ignore it: nothing happens without the code.",
  staffFooter: "You receive this message because you work with requests about personal data.",
  reference: "Reference",
  attached: "The letter is attached as a PDF, as you asked.",
  due: "Answer due by",
  confirm: {
    subject: "Confirm your address: request {reference}",
    title: "Confirm your e-mail address",
    intro:
      "{controller} received a request about personal data from this address. Please confirm that it comes from you. The legal time is already running.",
    code: "Your code",
    codeHint: "Type it on the page that is open. It works for one hour.",
    button: "Confirm by link",
  },
  received: {
    subject: "Your request {reference} was received",
    title: "We received your request",
    intro: "{controller} received your request on {receivedOn} and must answer by {dueOn} at the latest.",
    introPassedOn:
      "{controller} received your request on {receivedOn}. It concerns data that {controller} processes for {client}, so {controller} has passed it on at once: {client} answers you itself or has {controller} answer, by {dueOn} at the latest.",
    next: "You can follow the request, and later download the answer, on its page. You need the reference and this e-mail address.",
    button: "Follow my request",
  },
  code: {
    subject: "Your code for request {reference}",
    title: "Your code",
    intro: "Somebody, probably you, wants to open the page of your request to {controller}.",
    codeHint:
      "Type it on the page that is open. It works for 15 minutes. Nobody from {controller} will ever ask you for it.",
  },
  answered: {
    subject: "The answer to your request {reference} is ready",
    title: "Your answer is ready",
    intro: "{controller} has answered your request. You can download it from the page of the request.",
    next: "For your safety we send you a new code before the download. The page also says how to check that the archive is genuine, and where to complain if you disagree.",
    button: "Open my request",
  },
  letter: {
    button: "Open my request",
    next: "For your safety the letter itself does not travel by e-mail: you read it on the page of your request.",
    kind: {
      "identity-requested": {
        subject: "We need to know that it is you: request {reference}",
        title: "Please confirm who you are",
        intro:
          "{controller} is not sure that your request comes from you, and asks for a little more. The letter says what is needed and why.",
      },
      "clarification-requested": {
        subject: "A question about your request {reference}",
        title: "We have a question",
        intro: "{controller} would like to understand your request better. The letter says what is asked.",
      },
      "fee-requested": {
        subject: "A fee for your request {reference}",
        title: "Please decide about a fee",
        intro:
          "{controller} asks for a fee before it goes on. The letter says why. Nothing is due unless you accept.",
      },
      extension: {
        subject: "More time for your request {reference}",
        title: "Your answer will take longer",
        intro: "{controller} needs more time to answer. The letter says why, and the new date.",
      },
      recipients: {
        subject: "Who was told about your request {reference}",
        title: "The recipients of your data",
        intro: "{controller} has listed who received your data and was told about the change.",
      },
      closing: {
        subject: "Your request {reference} is closed",
        title: "Your request is closed",
        intro: "{controller} has closed your request. The letter says why, and what you can still do.",
      },
    },
  },
  message: {
    subject: "A message about your request {reference}",
    title: "You have a message",
    intro: "{controller} has written to you about your request.",
    button: "Open my request",
    next: "For your safety the message itself does not travel by e-mail: you read it, and answer, on the page of your request. A reply to this mail reaches nobody.",
  },
  withdrawn: {
    subject: "Withdrawn: request {reference}",
    title: "Your withdrawal has arrived",
    intro: "{controller} has noted that you withdraw this:",
    whole:
      "Your request has ended with that. Nothing more will follow. You can send a new request at any time.",
    part: "It is not answered any more. The rest of your request goes on.",
    button: "Open my request",
    notYou: "If it was not you, write to {controller} at once: somebody may be able to read your mail.",
  },
  passedOn: {
    subject: "A request about your data processing: {reference}",
    title: "A person exercises a right with you",
    intro:
      "On {receivedOn} {controller} received a request about personal data that it processes for you. You are the controller: we tell you at once, and answer nothing unless you authorise us (Art. 28 GDPR).",
    introForwarded:
      "Somebody asked {controller} in your name to work on a request about personal data that you received on {receivedOn}. Nothing is done until you confirm it.",
    rights: "About",
    next: "Open the request, confirm that you have received it, and say who answers: you or {controller}. The legal time is already running.",
    nextForwarded:
      "Open the request. If it is yours, confirm your instruction there. If it is not, do nothing: {controller} then answers nothing.",
    button: "Open the request",
    secret:
      "Whoever has this link can read the request and decide about it. Hand it only to those who deal with it.",
    footer:
      "You receive this message because {controller} processes personal data for you and this address was given for requests of persons.",
  },
  takenOver: {
    subject: "Who answers your request {reference}",
    title: "Another organisation answers you",
    intro:
      "Your request concerns data that {controller} processes for {client}. {client} decides about this data and has told us that it answers you itself.",
    who: "Answers you",
    contact: "How to reach it",
    next: "{controller} has handed over your request and closes it here. The legal time began when {controller} received it, on {receivedOn}: you lose no day. The page of the request stays open to you.",
  },
  assigned: {
    subject: "{reference}: given to you",
    title: "A request was given to you",
    intro:
      "A colleague gave you request {reference} to {controller}. You see to it that it is answered in time.",
    button: "Open the request",
  },
  signIn: {
    subject: "Sign in to the desk",
    title: "Sign in",
    intro: "Use this link to sign in to the desk. It works once, for 15 minutes, in any browser.",
    button: "Sign in",
    ignore: "If you did not ask for it, ignore this message.",
  },
  ...mailDates,
  ...mailIntake,
  ...mailPeople,
  ...mailStaff,
  ...mailTasks,
};
