import type { LetterKind } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { plainDate } from "@/lib/deadlines/plain-date";
import type { AppliedGround, LetterFacts, LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";

type Base = Omit<LetterFactsOf<"recipients">, "kind" | "recipients">;

export const sampleBase: Base = {
  language: "en",
  reference: "HAB-7K3M-9QXD",
  writtenOn: plainDate("2027-03-15"),
  controller: {
    name: "Example & Sons <Ltd>",
    address: ["1 rue du Palais", "57000 Metz", "France"],
    email: "rights@controller.example",
    dpo: "dpo@controller.example",
  },
  subjectName: "Zoë Łukasz Παπαδοπούλου Жукова",
  receivedOn: plainDate("2027-03-05"),
  rights: ["access", "erasure"],
  dueOn: plainDate("2027-04-05"),
  remedies: {
    authority: {
      name: "Commission nationale de l’informatique et des libertés (CNIL)",
      url: "https://www.cnil.fr",
      complaintUrl: "https://www.cnil.fr/fr/plaintes",
      address: ["3 place de Fontenoy", "TSA 80715", "75334 Paris Cedex 07"],
    },
    ownAuthority: null,
    country: "FR",
  },
  trackUrl: "https://rights.controller.example/en/track",
};

export const sampleGround = (code: GroundCode, more: Partial<AppliedGround> = {}): AppliedGround => ({
  code,
  citation: "CPCE, art. L34-1",
  reasons: "You were connected to our network until 30 June 2026.",
  until: null,
  ...more,
});

export const grantedAnswer = (more: Partial<RightAnswer> & Pick<RightAnswer, "right">): RightAnswer => ({
  outcome: "granted",
  ground: null,
  categories: [],
  actionTaken: null,
  ...more,
});

const partly: RightAnswer = {
  right: "erasure",
  outcome: "partly-granted",
  ground: null,
  categories: [
    { system: "Members", category: "Identity", outcome: "granted", ground: null },
    {
      system: "Network",
      category: "Connection logs",
      outcome: "refused",
      ground: sampleGround("erasure-legal-obligation", { until: plainDate("2027-07-01") }),
    },
    {
      system: "Network",
      category: "Devices",
      outcome: "refused",
      ground: sampleGround("erasure-legal-obligation", { until: plainDate("2027-07-01") }),
    },
  ],
  actionTaken: "We erased your name, your address and your room.",
};

const particulars = {
  acknowledgement: { clock: ["Received on 5 March.", "One month later: 5 April."] },
  "identity-requested": {
    doubt: "The request came from an address that we do not know.",
    needed: "Your membership number.",
    suspends: true,
  },
  "clarification-requested": { question: "Which of your three accounts do you mean?", suspends: false },
  "fee-requested": { amount: "€ 20", ground: sampleGround("excessive", { citation: null }) },
  extension: {
    reasons: "Your data are spread over eleven systems.",
    previousDueOn: plainDate("2027-04-05"),
    clock: ["Two months more."],
  },
  answer: {
    answers: [grantedAnswer({ right: "access" }), partly],
    recipients: [
      { name: "Payments Inc.", status: "told", on: plainDate("2027-03-14"), reason: null },
      { name: "Archive", status: "disproportionate", on: null, reason: "Ten thousand paper files." },
      { name: "Printer", status: "pending", on: null, reason: null },
    ],
    bundles: ["access"],
    reasonedItems: [{ item: "transfers", reason: "The processor has not answered yet." }],
    clock: ["Received on 5 March."],
  },
  recipients: { recipients: [{ name: "Payments Inc.", status: "told", on: null, reason: null }] },
  closing: { cause: "lapsed", mergedInto: null },
} as const satisfies { readonly [K in LetterKind]: Omit<LetterFactsOf<K>, keyof Base | "kind"> };

/** Facts of each kind of letter; `more` replaces what all kinds have. */
export const sampleFacts = (kind: LetterKind, more: Partial<Base> = {}): LetterFacts =>
  ({ ...sampleBase, ...more, kind, ...particulars[kind] }) as LetterFacts;

export const answerFacts = (
  answers: readonly RightAnswer[],
  more: Partial<LetterFactsOf<"answer">> = {},
): LetterFactsOf<"answer"> => ({
  ...sampleBase,
  kind: "answer",
  answers,
  recipients: [],
  bundles: [],
  reasonedItems: [],
  clock: [],
  ...more,
});
