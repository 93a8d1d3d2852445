import { englishAnswer, englishClosing, englishRecipients } from "@/lib/letters/texts/en-answer";
import { englishGrounds } from "@/lib/letters/texts/en-grounds";
import type { FrameText, LetterText, ProcedureText, RemedyText } from "@/lib/letters/texts/letter-text";

const frame: FrameText = {
  titles: {
    acknowledgement: "We have received your request",
    "identity-requested": "We need to be sure who is asking",
    "clarification-requested": "A question about your request",
    "fee-requested": "A fee for your request",
    extension: "We need more time for your request",
    answer: "Our answer to your request",
    recipients: "Who received your data",
    closing: "Your request is closed",
  },
  facts: { date: "Date", reference: "Reference", receivedOn: "Request received on" },
  salutation: (name) => `Dear ${name},`,
  opening: "Thank you for writing to us.",
  goodbye: "Yours sincerely,",
  dpo: (contact) => `Data protection officer: ${contact}`,
  followHeading: "Your request online",
  follow: "On the page of your request you can see where it stands, write to us and withdraw it.",
  followLink: "Page of your request",
  page: (page, pages) => `Page ${page} of ${pages}`,
  rights: {
    access: "Access to your data",
    rectification: "Correction of your data",
    erasure: "Erasure of your data",
    restriction: "Restricting the use of your data",
    portability: "Your data in a portable form",
    objection: "Objection to the use of your data",
    "consent-withdrawal": "Withdrawal of your consent",
    "human-review": "Review of an automated decision by a person",
    "post-mortem": "Personal data after death",
  },
  labels: {
    opening: () => "Opening sentence",
    doubt: () => "Why there is doubt",
    needed: () => "What is needed",
    question: () => "Question",
    reasons: (about) => `Reasons: ${about}`,
    action: (about) => `What was done: ${about}`,
    backups: () => "Backups",
  },
};

const procedure: ProcedureText = {
  acknowledgement: {
    received: (receivedOn) => `We received your request on ${receivedOn}. You asked for:`,
    periodHeading: "When you will hear from us",
    period: (from, to, cite) =>
      `The period for our answer runs from ${from} to ${to} (${cite("12(3)")}). We answer earlier if we can.`,
    next: (cite) =>
      `You need not do anything now. If we need something from you, or more time, we write to you and say why. Our answer is free of charge (${cite("12(5)")}).`,
  },
  clockHeading: "How this date comes about",
  clockIntro: (due) => `The latest date for our answer is ${due}. It was worked out like this:`,
  identity: {
    intro:
      "Before we act on your request, we need to be sure that it comes from you. This protects your data from strangers.",
    doubt: "Why we have doubts:",
    needed: "What we need from you:",
    law: (cite) =>
      `We may ask for this only if we have reasonable doubt about who is asking (${cite("12(6)")}). Please send no more than we ask for. You can black out everything else on a document.`,
    use: "We use what you send only to check who you are, and delete it afterwards.",
    silence: (cite) =>
      `Without an answer from you we may be unable to act on your request (${cite("12(2)")}). We would then tell you so, with the reasons.`,
  },
  clarification: {
    intro: "To answer you well, we have a question:",
    law: (cite) =>
      `An organisation that uses a large amount of information about a person may ask which information or which activities the request is about (${cite("recital:63")}).`,
    insist:
      "You do not have to narrow your request. If you want everything, tell us so: our answer will then cover everything.",
  },
  dateHeading: "The date of our answer",
  suspended: (due) =>
    `The period for our answer stands still until your answer arrives. If it arrived today, we would have to answer by ${due}.`,
  running: (due) => `The period for our answer goes on in the meantime. It ends on ${due}.`,
  fee: {
    amount: (amount) => `We ask you for a fee of ${amount} for this request. So far you owe us nothing.`,
    law: (cite) =>
      `Requests are free. Only if a request is clearly unfounded or excessive may we ask for a reasonable fee that reflects our administrative costs, or refuse to act. We have to prove that this is so (${cite("12(5)(a)")}).`,
    choose: "Your choice",
    choices: [
      "Accept the fee. Tell us so, and we go on with your request.",
      "Narrow your request. Tell us what matters to you, and we look again at whether a fee is still due.",
      "Withdraw your request. This costs you nothing, and you can make a new request later.",
    ],
    silence:
      "We charge nothing unless you accept. If you do not choose, we may refuse to act on your request. We would then tell you so, with the reasons.",
  },
  extension: {
    dates: (previous, due) =>
      `We cannot answer your request by ${previous}. We will answer by ${due} at the latest.`,
    reasons: "Why we need more time:",
    law: (cite) =>
      `The period may be extended by up to two months where this is necessary because requests are complex and numerous. We must tell you so, with the reasons, within one month of receiving your request (${cite("12(3)")}).`,
    earlier: "We answer earlier if we can.",
  },
};

const remedies: RemedyText = {
  heading: "If you do not agree",
  us: (email) => `You can write to us: ${email}.`,
  complaint: {
    gdpr: (cite) =>
      `You have the right to lodge a complaint with a supervisory authority, free of charge (${cite("77")}). The authority for us is:`,
    uk: (cite) =>
      `Please complain to us first (section 164A of the Data Protection Act 2018): we confirm your complaint within 30 days. You then have the right to complain to the supervisory authority, free of charge (${cite("77")}). That is:`,
    swiss: () => "You can report the matter to the supervisory authority (Art. 49 FADP). That is:",
    other: () => "You have the right to complain to a supervisory authority. The authority for us is:",
  },
  labels: { authority: "Authority", address: "Address" },
  website: "Website",
  complaintForm: "Complaint form",
  own: "The authority of the country where you live is:",
  others: (cite) =>
    `You can also turn to the authority of your habitual residence, of your place of work or of the place of the alleged infringement (${cite("77(1)")}).`,
  court: {
    gdpr: (country, cite) =>
      `You also have the right to go to court (${cite("79")}). You can do so in the country where we are established (${country}) or in the country where you habitually live.`,
    uk: (_, cite) =>
      `You also have the right to go to court (${cite("79")}): in England, Wales and Northern Ireland to the High Court or a county court, in Scotland to the Court of Session or the sheriff.`,
    swiss: () =>
      "You also have the right to go to court: the civil court decides about access in a simplified procedure (Art. 32 FADP; Art. 243 of the Civil Procedure Code).",
    other: (country) => `You also have the right to go to court (${country}).`,
  },
  notes: {
    AT: "In Austria, the complaint must be made within one year of learning of the matter, and within three years of the event (section 24(4) of the Data Protection Act).",
    BE: "In Belgium, the complaint is made in writing, dated and signed. It costs nothing.",
    IE: "In Ireland, please add our correspondence to your complaint.",
    IT: "In Italy, you can turn either to the authority or to a court in the same matter, not to both.",
  },
};

export const english: LetterText = {
  frame,
  procedure,
  answer: englishAnswer,
  recipients: englishRecipients,
  closing: englishClosing,
  remedies,
  grounds: englishGrounds,
};
