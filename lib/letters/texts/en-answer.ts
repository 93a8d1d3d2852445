import type { AnswerText, ClosingText, RecipientsText } from "@/lib/letters/texts/letter-text";

export const englishAnswer: AnswerText = {
  intro: (receivedOn) =>
    `We received your request on ${receivedOn}. This letter says what we decided on each point, and why.`,
  summary: { caption: "Our decisions", right: "Your request", decision: "Decision" },
  outcomes: {
    granted: "granted",
    "partly-granted": "granted in part",
    refused: "refused",
    none: "no data held",
  },
  decisions: {
    granted: "We grant your request.",
    "partly-granted": "We grant your request in part. What we do not grant, and why, is explained below.",
    refused: "We cannot grant your request. The reasons are explained below.",
    none: "We searched our systems and found no data about you that this request could concern.",
  },
  refusalLaw: (cite) =>
    `Where we do not do all that you asked for, we must tell you why, and where you can turn (${cite("12(4)")}).`,
  done: {
    access: (cite) => [
      `You receive a copy of your personal data, together with the information that belongs to it: purposes, kinds of data, recipients, how long we keep them, where they come from, and your rights (${cite("15")}).`,
    ],
    rectification: () => ["We have corrected or completed the data."],
    erasure: () => ["We have erased the data."],
    restriction: (cite) => [
      `We have restricted the data. We still store them. Otherwise we use them only with your consent, for legal claims, to protect the rights of another person, or for reasons of important public interest (${cite("18(2)")}).`,
      `You will be told before the restriction is lifted (${cite("18(3)")}).`,
    ],
    portability: (cite) => [
      `You receive the data that you provided in a structured, commonly used and machine-readable format. You can pass them on to another organisation (${cite("20(1)")}).`,
      `This does not erase your data here. If you want that too, please ask us for it (${cite("20(3)")}).`,
    ],
    objection: () => ["We have stopped the use of your data that you objected to."],
    "consent-withdrawal": (cite) => [
      "We have stopped every use of your data that rested on the consent you have withdrawn.",
      `Withdrawing consent must be as easy as giving it. It takes effect for the future: what was done before stays lawful (${cite("7(3)")}).`,
      `Data that we held only because of this consent are erased if you ask for it (${cite("17(1)(b)")}).`,
    ],
    "human-review": (cite) => [
      `A person has reviewed the decision: somebody with the authority to change it, who considered all the facts and your point of view (${cite("22(3)")}).`,
      `You have the right to an explanation of the procedure and the principles that were actually applied to your data (${cite("15(1)(h)")}).`,
    ],
    "post-mortem": (cite) => [
      `We have acted on your request about the fate of personal data after death (${cite("FR-78-17:85")}).`,
    ],
  },
  marketing: (cite) => [
    `We no longer use your data for direct marketing, nor for profiling that serves it. This right holds without exception (${cite("21(3)")}).`,
    "So that nobody contacts you again by mistake, we keep the few details that this takes on a suppression list. We use that list for nothing else.",
  ],
  postMortem: {
    registered: (cite) => [
      `We have registered your directive about your personal data after your death (${cite("FR-78-17:85")}).`,
      "You can change or revoke it at any time. After your death, the person whom you named in it may ask us to carry it out. If you named nobody, or that person has died, your heirs may.",
    ],
    executed: (cite) => [
      `We have carried out the request about the data of the person who died (${cite("FR-78-17:85")}).`,
    ],
  },
  except: "This does not hold for the part that we do not grant.",
  backups:
    "Copies of the data can remain in our backups until these are overwritten. We do not use them. If a backup has to be restored, we erase the data again.",
  madePublic: (cite) =>
    `Where we had made the data public, we take reasonable steps to tell others who use them that you want links and copies erased (${cite("17(2)")}).`,
  bundle:
    "The data are ready for you on the page of your request, as a signed ZIP archive. Begin with its file index.html: it explains everything else and needs no internet connection. With the signature, anyone can check that nothing was changed.",
  bundleEnclosed:
    "The data are enclosed with this letter, as a signed ZIP archive. Begin with its file index.html: it explains everything else and needs no internet connection. With the signature, anyone can check that nothing was changed.",
  bundleLink: "To the archive",
  categories: {
    caption: "Decision by kind of data",
    system: "Where the data are",
    category: "Kind of data",
    decision: "Decision",
  },
  concerns: (categories) => `This concerns: ${categories}.`,
  legalBasis: (citations) => `Legal basis: ${citations}.`,
  reasons: "Our reasons in your case:",
  until: (date) => `This reason ends on ${date}. From that day on it no longer stands against your request.`,
  untilErased: (date) =>
    `This reason ends on ${date}. Without another legal reason, the data are then erased.`,
  undone: {
    heading: "What we could not do",
    intro: "In these places we could not search, or could not carry out what was decided. This is why:",
    caption: "Places with something undone",
    system: "Place",
    reason: "Reason",
  },
  openItems: {
    heading: "Information that we cannot give",
    intro: "Some of the information that belongs to an answer about your data is missing. This is why:",
    caption: "Missing information",
    item: "Information",
    reason: "Reason",
  },
  items: {
    purposes: "Purposes",
    categories: "Kinds of data",
    recipients: "Recipients",
    storage: "How long the data are kept",
    rights: "Your rights",
    complaint: "Where to complain",
    source: "Where the data come from",
    "automated-decisions": "Automated decisions",
    transfers: "Transfers to other countries",
    copy: "Copy of the data",
  },
};

export const englishRecipients: RecipientsText = {
  heading: "Who has been told",
  law: (cite) =>
    `We must tell everyone to whom we disclosed the data that they were corrected, erased or restricted, unless this is impossible or takes a disproportionate effort (${cite("19")}).`,
  asked: (cite) =>
    `You asked us who received the data that were corrected, erased or restricted. Here are the recipients (${cite("19")}).`,
  ask: (cite) => `If you ask us, we tell you who received the data (${cite("19")}).`,
  nobody: "We disclosed these data to nobody.",
  table: { caption: "Recipients of the data", recipient: "Recipient", status: "Told?", note: "Note" },
  statuses: {
    told: "told",
    impossible: "not possible",
    disproportionate: "disproportionate effort",
    pending: "not yet",
  },
  toldOn: (date) => `told on ${date}`,
  pending: "The others will be told. The page of your request will show when this is done.",
};

export const englishClosing: ClosingText = {
  answered: [
    "We have answered all parts of your request, and close it.",
    "You can make a new request at any time.",
  ],
  withdrawn: [
    "You withdrew your request. We take no further steps and close it.",
    "This does not affect your rights. You can make a new request at any time.",
  ],
  lapsed: (cite) => [
    "We asked you to confirm that the request comes from you. We have not received enough to be sure of it. We therefore cannot act on your request, and close it.",
    `In case of reasonable doubt, an organisation may ask for information that confirms who is asking (${cite("12(6)")}). It need not act if it shows that it cannot identify the person (${cite("11(2)")}, ${cite("12(2)")}).`,
    "This does not affect your rights. You can make a new request at any time, with the missing information.",
  ],
  merged: (reference) => [
    `You sent us the same request more than once. We answer it under the reference ${reference}, and close this one.`,
    `The dates of the request ${reference} apply. You lose nothing by this.`,
  ],
};
