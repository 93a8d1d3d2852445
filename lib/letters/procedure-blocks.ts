import { assertGround, assertText } from "@/lib/letters/assert-answer";
import { groundBlocks } from "@/lib/letters/ground-blocks";
import type { LetterBlock } from "@/lib/letters/letter-document";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { type LetterWords, rightArticles } from "@/lib/letters/letter-words";

const paragraph = (text: string): LetterBlock => ({ kind: "paragraph", text });
const heading = (text: string): LetterBlock => ({ kind: "heading", text });

/** That the request arrived, and the period "from … to …" for its answer (EDPB 01/2022 §57). */
export function acknowledgementBlocks(
  facts: LetterFactsOf<"acknowledgement">,
  words: LetterWords,
): readonly LetterBlock[] {
  const { text, cite, date } = words;
  const { received, periodHeading, period, next } = text.procedure.acknowledgement;
  return [
    paragraph(received(date(facts.receivedOn))),
    {
      kind: "list",
      items: facts.rights.map((right) => `${text.frame.rights[right]} (${cite(rightArticles[right])})`),
    },
    heading(periodHeading),
    paragraph(period(date(facts.receivedOn), date(facts.dueOn), cite)),
    paragraph(next(cite)),
    ...clockBlocks(facts, words),
  ];
}

/** How the due date comes about, step by step; nothing when there are no steps. */
export function clockBlocks(
  { clock, dueOn }: LetterFactsOf<"acknowledgement" | "extension" | "answer">,
  { text, date }: LetterWords,
): readonly LetterBlock[] {
  const items = clock.map((step) => step.trim()).filter(Boolean);
  if (items.length === 0) return [];
  const { clockHeading, clockIntro } = text.procedure;
  return [heading(clockHeading), paragraph(clockIntro(date(dueOn))), { kind: "list", items }];
}

/** GDPR Art. 12(6): only on reasonable doubt, the least that ends it, and what it does to the clock. */
export function identityBlocks(
  facts: LetterFactsOf<"identity-requested">,
  words: LetterWords,
): readonly LetterBlock[] {
  assertText(facts.doubt, "doubt");
  assertText(facts.needed, "needed");
  const { text, cite } = words;
  const { identity } = text.procedure;
  const { labels } = text.frame;
  return [
    paragraph(identity.intro),
    paragraph(identity.doubt),
    { kind: "editable", id: "doubt", label: labels.doubt(""), text: facts.doubt.trim() },
    paragraph(identity.needed),
    { kind: "editable", id: "needed", label: labels.needed(""), text: facts.needed.trim() },
    paragraph(identity.law(cite)),
    paragraph(identity.use),
    ...dateBlocks(facts, words),
    paragraph(identity.silence(cite)),
  ];
}

/** Recital 63 of the GDPR: a question about what is meant, and the freedom to insist on everything. */
export function clarificationBlocks(
  facts: LetterFactsOf<"clarification-requested">,
  words: LetterWords,
): readonly LetterBlock[] {
  assertText(facts.question, "question");
  const { clarification } = words.text.procedure;
  const label = words.text.frame.labels.question("");
  return [
    paragraph(clarification.intro),
    { kind: "editable", id: "question", label, text: facts.question.trim() },
    paragraph(clarification.law(words.cite)),
    paragraph(clarification.insist),
    ...dateBlocks(facts, words),
  ];
}

function dateBlocks(
  { suspends, dueOn }: LetterFactsOf<"identity-requested" | "clarification-requested">,
  { text, date }: LetterWords,
): readonly LetterBlock[] {
  const { dateHeading, suspended, running } = text.procedure;
  return [heading(dateHeading), paragraph((suspends ? suspended : running)(date(dueOn)))];
}

/** GDPR Art. 12(5)(a): announced first, so that the person can accept, narrow or withdraw (EDPB 01/2022 §194). */
export function feeBlocks(facts: LetterFactsOf<"fee-requested">, words: LetterWords): readonly LetterBlock[] {
  assertText(facts.amount, "amount");
  assertGround(facts.ground, "ground");
  const { fee } = words.text.procedure;
  const { name } = words.text.grounds[facts.ground.code];
  const use = {
    ground: facts.ground,
    categories: [],
    id: "reasons",
    label: words.text.frame.labels.reasons(name),
    erases: false,
    articles: ["12(5)(a)"],
  };
  return [
    paragraph(fee.amount(facts.amount.trim())),
    paragraph(fee.law(words.cite)),
    ...[heading(name), ...groundBlocks(use, words).slice(1)],
    heading(fee.choose),
    { kind: "list", items: fee.choices },
    paragraph(fee.silence),
  ];
}

/** GDPR Art. 12(3): the new date, told within the first month, with the reasons. */
export function extensionBlocks(
  facts: LetterFactsOf<"extension">,
  words: LetterWords,
): readonly LetterBlock[] {
  assertText(facts.reasons, "reasons");
  const { text, cite, date } = words;
  const { extension } = text.procedure;
  const label = text.frame.labels.reasons(text.frame.titles.extension);
  return [
    paragraph(extension.dates(date(facts.previousDueOn), date(facts.dueOn))),
    paragraph(extension.reasons),
    { kind: "editable", id: "reasons", label, text: facts.reasons.trim() },
    paragraph(extension.law(cite)),
    paragraph(extension.earlier),
    ...clockBlocks(facts, words),
  ];
}
