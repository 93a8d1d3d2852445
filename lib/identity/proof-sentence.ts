import type { Localised, RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { AskableMethod } from "@/lib/identity/proof-methods";

type Policy = RecordOfProcessing["verification"];

/** What a letter says is needed for one way of proof; `text` words what the record says in the letter's language. */
type ProofSentence = (policy: Policy, text: (localised: Localised) => string) => string;
export type ProofSentences = Readonly<Record<AskableMethod, ProofSentence>>;

export const acceptedDocument: ProofSentence = ({ document }, text) =>
  document ? `\n\n${text(document.accepted)}` : "";
export const maskedParts: ProofSentence = ({ document }, text) =>
  document ? `\n\n${text(document.mask)}` : "";
export const accountLabel: ProofSentence = ({ account }, text) =>
  account ? ` (${text(account.label)})` : "";
