import type { Right } from "@/db/schema/enums";
import { assertAnswer } from "@/lib/letters/assert-answer";
import type { LetterBlock } from "@/lib/letters/letter-document";
import type { LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";
import { type LetterWords, rightArticles } from "@/lib/letters/letter-words";
import { outcomeOf } from "@/lib/letters/outcome-of";
import { clockBlocks } from "@/lib/letters/procedure-blocks";
import { toldBlocks } from "@/lib/letters/recipient-blocks";
import { rightAnswerBlocks } from "@/lib/letters/right-answer-blocks";
import { accessArticles } from "@/lib/rights/access-gaps";

/** Rights after which everyone who received the data is told (GDPR Art. 19). */
const toldRights: readonly Right[] = ["rectification", "erasure", "restriction"];

/**
 * The answer: each right with its decision, what was done, and the reasons for what was not (GDPR Art. 12(3)-(4)).
 * @throws LetterError when something is refused without what Art. 12(4) wants.
 */
export function answerBlocks(facts: LetterFactsOf<"answer">, words: LetterWords): readonly LetterBlock[] {
  assertAnswer(facts);
  const { text, cite, date } = words;
  const isRefusing = facts.answers.some((answer) => answer.outcome !== "granted");
  return [
    { kind: "paragraph", text: text.answer.intro(date(facts.receivedOn)) },
    summaryTable(facts.answers, words),
    ...(isRefusing ? [{ kind: "paragraph", text: text.answer.refusalLaw(cite) } as const] : []),
    ...facts.answers.flatMap((answer) => rightAnswerBlocks(answer, facts, words)),
    ...toldBlocks(facts.recipients, words),
    ...askBlocks(facts, words),
    ...openItemBlocks(facts, words),
    ...undoneBlocks(facts, words),
    ...clockBlocks(facts, words),
  ];
}

function summaryTable(answers: readonly RightAnswer[], { text, cite }: LetterWords): LetterBlock {
  const { summary, outcomes } = text.answer;
  const rows = answers.map((answer) => [
    `${text.frame.rights[answer.right]} (${cite(rightArticles[answer.right])})`,
    outcomes[outcomeOf(answer)],
  ]);
  return { kind: "table", caption: summary.caption, head: [summary.right, summary.decision], rows };
}

function askBlocks(
  { answers, recipients }: LetterFactsOf<"answer">,
  { text, cite }: LetterWords,
): readonly LetterBlock[] {
  const isTold = answers.some((answer) => toldRights.includes(answer.right) && answer.outcome !== "refused");
  if (!isTold || recipients.length > 0) return [];
  return [
    { kind: "heading", text: text.recipients.heading },
    { kind: "paragraph", text: text.recipients.law(cite) },
    { kind: "paragraph", text: text.recipients.ask(cite) },
  ];
}

/** Items of GDPR Art. 15(1)-(2) that stay open, each with its reason. */
function openItemBlocks(
  { reasonedItems }: LetterFactsOf<"answer">,
  { text, cite }: LetterWords,
): readonly LetterBlock[] {
  if (reasonedItems.length === 0) return [];
  const { heading, intro, caption, item, reason } = text.answer.openItems;
  const rows = reasonedItems.map((open) => [
    `${text.answer.items[open.item]} (${cite(accessArticles[open.item])})`,
    open.reason.trim(),
  ]);
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: intro },
    { kind: "table", caption, head: [item, reason], rows },
  ];
}

/** Where the controller could not look, or do what it decided: the person hears of it and why (GDPR Arts. 5(1)(a), 12(3)). */
function undoneBlocks(
  { undone = [] }: LetterFactsOf<"answer">,
  { text }: LetterWords,
): readonly LetterBlock[] {
  if (undone.length === 0) return [];
  const { heading, intro, caption, system, reason } = text.answer.undone;
  const rows = undone.map((one) => [one.system, one.reason.trim()]);
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: intro },
    { kind: "table", caption, head: [system, reason], rows },
  ];
}
