import { type CoverText, dayInWords, groupThousands } from "@/lib/bundle/cover-text";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const englishCover: CoverText = {
  title: (controller) => `Your personal data at ${controller}`,
  intro: {
    access: (controller) =>
      `This is a copy of the personal data that ${controller} holds about you, with the information that the law adds to it. It answers your request for access (GDPR, Article 15).`,
    portability: (controller) =>
      `These are the personal data that you gave to ${controller}, in a form that other services can read. They answer your request for portability (GDPR, Article 20).`,
  },
  onThisPage: "On this page",
  facts: {
    caption: "This answer",
    from: "From",
    address: "Postal address",
    contact: "Contact",
    to: "For",
    reference: "Reference",
    receivedOn: "Request received on",
    answeredOn: "Decided on",
  },
  contents: {
    heading: "What is in this bundle",
    caption: "Your data",
    system: "System",
    category: "Category",
    rows: "Rows",
    files: "Files",
    description: "description",
    empty: "This bundle holds no records.",
    csvNote:
      'JSON holds every value exactly. CSV opens in a spreadsheet: an empty field means that nothing is held, "" is an empty text, and a text that a spreadsheet would take for a formula has an apostrophe before it. The description says what each column is, for programs.',
    attachments: "Attached files",
    attachment: "File",
    size: "Size",
    others: "Files about this answer",
    file: "File",
    holds: "What it holds",
    request: "Your request: its dates, how the time limit was counted, and the decisions",
    record: "The same for machines, in the W3C Data Privacy Vocabulary",
    redactions: "What was left out, and why",
  },
  use: {
    heading: "How your data is used",
    purposes: "Purposes",
    legalBases: "Legal basis",
    data: "Kinds of data",
    recipients: "Who receives it",
    retention: "How long it is kept",
    sources: "Where it comes from",
    transfers: "Transfers outside the European Economic Area",
    automatedDecisions: "Automated decisions",
    rights: "Your rights",
    none: "None.",
  },
  elsewhere: {
    heading: "How to use your data elsewhere",
    steps: (controller) => [
      "Give the whole ZIP file to the other service, or only the files that it asks for.",
      "The JSON files hold every value exactly, and the files in the folder “schema” describe them (JSON Schema), so that a program can read them without guessing. The CSV files open in a spreadsheet.",
      "Another organisation that runs Habeas imports the ZIP file with: habeas bundle import",
      `You may also ask ${controller} to send your data directly to another organisation, where this is technically feasible (GDPR, Article 20(2)).`,
    ],
  },
  complaint: {
    heading: "If you disagree",
    text: "You can complain to this authority:",
    others:
      "You can also turn to the authority of the country where you live or work, or where the problem arose (GDPR, Article 77), and go to court (Article 79).",
  },
  leftOut: {
    heading: "What was left out, and why",
    caption: "Left out or blacked out",
    where: "Where",
    field: "What",
    whole: "Whole entries",
    why: "Why",
    article: "Legal ground",
    count: "How many",
    none: "Nothing was left out.",
  },
  check: {
    heading: "How to check this bundle",
    intro: (controller) =>
      `The bundle is signed. Anyone can check that it comes from ${controller} and that nothing in it was changed.`,
    files: "That every file is there and unchanged, in the unpacked folder:",
    signature: "That the ZIP file is genuine, with Habeas:",
    byHand: (keysUrl) =>
      `That the signature is right, with OpenSSL alone. The key is the value “x” in ${keysUrl}, of the entry that has the name “kid” from the first part of signature.jws:`,
  },
  offline: "This page works without a connection and loads nothing from elsewhere.",
  bagDescription: {
    access: "Copy of personal data (GDPR, Article 15)",
    portability: "Portable personal data (GDPR, Article 20)",
  },
  formatDay: (day) => dayInWords(day, months, (date, month) => `${date} ${month}`),
  formatCount: (count) => groupThousands(count, ","),
};
