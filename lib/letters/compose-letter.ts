import { answerBlocks } from "@/lib/letters/answer-blocks";
import { assertRemedies } from "@/lib/letters/assert-remedies";
import { closingBlocks } from "@/lib/letters/closing-blocks";
import type { LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import type { LetterFacts } from "@/lib/letters/letter-facts";
import { type LetterWords, letterWords } from "@/lib/letters/letter-words";
import {
  acknowledgementBlocks,
  clarificationBlocks,
  extensionBlocks,
  feeBlocks,
  identityBlocks,
} from "@/lib/letters/procedure-blocks";
import { recipientBlocks } from "@/lib/letters/recipient-blocks";
import { remedyBlocks } from "@/lib/letters/remedy-blocks";
import { tidyText } from "@/lib/letters/tidy-text";

/**
 * The letter that the facts make, in their language and by the law of the controller's seat. Pure: the same facts give
 * the same letter. Every letter ends with where the person can turn.
 * @throws LetterError when the law wants something in the letter that the facts do not have.
 */
export function composeLetter(facts: LetterFacts): LetterDocument {
  assertRemedies(facts.remedies);
  const words = letterWords(facts.language, facts.remedies.country);
  const { frame } = words.text;
  const { controller } = facts;
  return tidied({
    language: facts.language,
    title: frame.titles[facts.kind],
    reference: facts.reference,
    writtenOn: facts.writtenOn,
    sender: lines(controller.name, ...controller.address, controller.email ?? ""),
    addressee: lines(facts.subjectName, ...(facts.postalAddress ?? [])),
    facts: [
      { label: frame.facts.date, value: words.date(facts.writtenOn) },
      { label: frame.facts.reference, value: facts.reference },
      { label: frame.facts.receivedOn, value: words.date(facts.receivedOn) },
    ],
    salutation: frame.salutation(facts.subjectName.trim()),
    blocks: [
      { kind: "editable", id: "opening", label: frame.labels.opening(""), text: frame.opening },
      ...bodyBlocks(facts, words),
      ...followBlocks(facts, words),
      ...remedyBlocks(facts, words),
    ],
    signature: lines(
      frame.goodbye,
      controller.name,
      controller.dpo === null ? "" : frame.dpo(controller.dpo),
    ),
  });
}

/** Where the request is followed; nothing for somebody who cannot open that page. */
const followBlocks = (
  { trackUrl, byPostOnly }: LetterFacts,
  { text: { frame } }: LetterWords,
): readonly LetterBlock[] =>
  byPostOnly
    ? []
    : [
        { kind: "heading", text: frame.followHeading },
        { kind: "paragraph", text: frame.follow },
        { kind: "link", text: frame.followLink, href: trackUrl },
      ];

/** Every text as all renderings and the desk's preview show it, wherever it was typed. */
function tidied(document: LetterDocument): LetterDocument {
  const texts: LetterDocument = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === "string" ? tidyText(value) : value,
  );
  return texts;
}

function bodyBlocks(facts: LetterFacts, words: LetterWords): readonly LetterBlock[] {
  switch (facts.kind) {
    case "acknowledgement":
      return acknowledgementBlocks(facts, words);
    case "identity-requested":
      return identityBlocks(facts, words);
    case "clarification-requested":
      return clarificationBlocks(facts, words);
    case "fee-requested":
      return feeBlocks(facts, words);
    case "extension":
      return extensionBlocks(facts, words);
    case "answer":
      return answerBlocks(facts, words);
    case "recipients":
      return recipientBlocks(facts, words);
    case "closing":
      return closingBlocks(facts, words);
  }
}

const lines = (...texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter(Boolean);
