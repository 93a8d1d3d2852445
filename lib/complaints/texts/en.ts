import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";

export const english: ComplaintText = {
  to: "To:",
  date: "Date:",
  subject: (controller, reference, cite) =>
    `Complaint against ${controller}${cite ? ` (${cite("77")})` : ""}: request ${reference}`,
  me: "From:",
  name: "Name",
  email: "E-mail",
  post: "Postal address",
  postHere: "[your postal address]",
  against: "Against:",
  dpo: "Data protection officer",
  asked: {
    heading: "1. What I asked",
    sent: (date, controller, reference, way) =>
      `On ${date}, ${controller} received my request about my personal data, ${way}. It has the reference ${reference}.`,
    ways: {
      portal: "through its own form",
      api: "through a website or application",
      forwarded: "through another organisation that forwarded it",
      email: "by e-mail",
      phone: "by telephone",
      post: "by post",
      "in-person": "in person",
      "social-network": "through a social network",
    },
    list: "I asked for:",
    first: (controller) =>
      `I turned to ${controller} first. The signed receipt shows the day and what I asked.`,
    firstLaw:
      "This complaint is therefore about a request that was first made to the controller (Regulation (EU) 2025/2518).",
  },
  happened: {
    heading: "2. What happened",
    due: (date) => `The answer was due by ${date}.`,
    extended: (on, until) =>
      `On ${on} I was told that the time was extended. The answer is now due by ${until}.`,
    reasons: (reasons) => `The reasons given: “${reasons}”`,
    moved: (date) => `Because of questions to me, the answer is now due by ${date}.`,
    question: {
      identity: (on) => `On ${on} I was asked to show who I am.`,
      clarification: (on) => `On ${on} I was asked what I mean.`,
      fee: (on) => `On ${on} I was asked for a fee.`,
    },
    questionAnswered: (on) => `I answered on ${on}.`,
    questionOpen: "I have not answered that yet.",
    standing: {
      open: (right) => `${right}: no answer so far.`,
      withdrawn: (right) => `${right}: I withdrew this.`,
      answered: (right, on) => `${right}: answered${on ? ` on ${on}` : ""}.`,
      granted: (right, on) => `${right}: granted${on ? ` on ${on}` : ""}.`,
      "partly-granted": (right, on) => `${right}: granted in part, refused in part${on ? ` on ${on}` : ""}.`,
      refused: (right, on) => `${right}: refused${on ? ` on ${on}` : ""}.`,
    },
    late: (due) => `The time ran out on ${due}, and not everything was answered.`,
    running: (due) => `The time for what is not answered yet ends on ${due}.`,
    ended: "The request was ended without an answer to everything.",
  },
  disagree: {
    heading: "3. What I disagree with",
    here: "[Write here, in your own words, what is wrong or missing.]",
  },
  demand: {
    heading: "4. What I ask of you",
    text: (controller) =>
      `I ask you to look into this and to see to it that ${controller} respects my rights, and to tell me what comes of it.`,
  },
  seat: (controller, authority) =>
    `${controller} is established in another country. The authority there is: ${authority}.`,
  ukFirst: (controller) =>
    `I have complained to ${controller} first (section 164A of the Data Protection Act 2018) on [date]. [Say what came of it, or that 30 days have passed without a confirmation.]`,
  enclosures: {
    heading: "Enclosures",
    receipt: (date) => `Signed receipt of ${date}`,
    letters: {
      acknowledgement: "Confirmation of receipt",
      "identity-requested": "Question about my identity",
      "clarification-requested": "Question about my request",
      "fee-requested": "Announcement of a fee",
      extension: "Announcement of an extension",
      answer: "Answer",
      recipients: "List of recipients",
      closing: "Closing letter",
    },
    letter: (kind, date) => `${kind}, ${date}`,
    messages: (count) => (count === 1 ? "The message exchanged" : `The ${count} messages exchanged`),
    none: "None",
  },
  sign: "[Signature]",
};
