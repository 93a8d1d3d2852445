import { type GroundUse, groundBlocks } from "@/lib/letters/ground-blocks";
import type { LetterBlock } from "@/lib/letters/letter-document";
import type { AppliedGround, CategoryAnswer, LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";
import type { LetterWords } from "@/lib/letters/letter-words";
import { outcomeOf } from "@/lib/letters/outcome-of";

/** What is answered about one right: the decision, what was done and follows from it, and why the rest was not. */
export function rightAnswerBlocks(
  answer: RightAnswer,
  facts: LetterFactsOf<"answer">,
  words: LetterWords,
): readonly LetterBlock[] {
  const { text } = words;
  const outcome = outcomeOf(answer);
  const title = text.frame.rights[answer.right];
  return [
    { kind: "heading", text: `${title} – ${text.answer.outcomes[outcome]}` },
    { kind: "paragraph", text: text.answer.decisions[outcome] },
    ...doneBlocks(answer, words),
    ...actionBlocks(answer, words),
    ...erasureBlocks(answer, words),
    ...bundleBlocks(answer, facts, words),
    ...categoryTable(answer, words),
    ...groundUses(answer, words).flatMap((use) => groundBlocks(use, words)),
  ];
}

function doneBlocks(answer: RightAnswer, { text, cite }: LetterWords): readonly LetterBlock[] {
  if (!isDone(answer)) return [];
  const paragraphs = donePhrases(answer)(text.answer, cite);
  const except = answer.outcome === "partly-granted" ? [text.answer.except] : [];
  return [...paragraphs, ...except].map((paragraph) => ({ kind: "paragraph", text: paragraph }));
}

/** GDPR Art. 17(2), and what is left for a while: how long backups last is the controller's own, so staff may say it. */
function erasureBlocks(answer: RightAnswer, { text, cite }: LetterWords): readonly LetterBlock[] {
  if (answer.right !== "erasure" || !isDone(answer)) return [];
  const { backups, madePublic } = text.answer;
  return [
    { kind: "editable", id: "backups", label: text.frame.labels.backups(""), text: backups },
    { kind: "paragraph", text: madePublic(cite) },
  ];
}

const isDone = (answer: RightAnswer): boolean =>
  outcomeOf(answer) === "granted" || outcomeOf(answer) === "partly-granted";

type Phrases = (text: LetterWords["text"]["answer"], cite: LetterWords["cite"]) => readonly string[];

function donePhrases({ right, marketing, postMortem }: RightAnswer): Phrases {
  if (right === "objection" && marketing === true) return (text, cite) => text.marketing(cite);
  if (right === "post-mortem" && postMortem !== undefined)
    return (text, cite) => text.postMortem[postMortem](cite);
  return (text, cite) => text.done[right](cite);
}

/** GDPR Art. 12(3): "information on action taken", in staff's words. */
function actionBlocks({ right, actionTaken }: RightAnswer, { text }: LetterWords): readonly LetterBlock[] {
  const action = actionTaken?.trim() || null;
  if (action === null) return [];
  const label = text.frame.labels.action(text.frame.rights[right]);
  return [{ kind: "editable", id: `action.${right}`, label, text: action }];
}

function bundleBlocks(
  { right }: RightAnswer,
  { bundles, trackUrl, byPostOnly }: LetterFactsOf<"answer">,
  { text }: LetterWords,
): readonly LetterBlock[] {
  if (!bundles.includes(right)) return [];
  if (byPostOnly) return [{ kind: "paragraph", text: text.answer.bundleEnclosed }];
  return [
    { kind: "paragraph", text: text.answer.bundle },
    { kind: "link", text: text.answer.bundleLink, href: trackUrl },
  ];
}

function categoryTable({ categories }: RightAnswer, { text }: LetterWords): readonly LetterBlock[] {
  if (categories.length === 0) return [];
  const { caption, system, category, decision } = text.answer.categories;
  const rows = categories.map((one) => [one.category, one.system, text.answer.outcomes[outcomeOf(one)]]);
  return [{ kind: "table", caption, head: [category, system, decision], rows }];
}

/** Each ground once, with the categories that it stands against: what repeats itself is not read. */
function groundUses({ right, ground, categories }: RightAnswer, { text }: LetterWords): readonly GroundUse[] {
  const uses = new Map<string, { ground: AppliedGround; categories: string[] }>();
  if (ground !== null) uses.set(keyOf(ground), { ground, categories: [] });
  const whole = ground === null ? null : keyOf(ground);
  for (const category of categories) {
    if (category.ground === null || keyOf(category.ground) === whole) continue;
    const use = uses.get(keyOf(category.ground)) ?? { ground: category.ground, categories: [] };
    uses.set(keyOf(category.ground), use);
    use.categories.push(nameOf(category));
  }
  return [...uses.values()].map((use, index) => ({
    ...use,
    id: `reasons.${right}.${index}`,
    label: text.frame.labels.reasons(text.grounds[use.ground.code].name),
    erases: right === "erasure",
  }));
}

const keyOf = ({ code, citation, reasons, until }: AppliedGround): string =>
  JSON.stringify([code, citation, reasons.trim(), until]);

const nameOf = ({ system, category }: CategoryAnswer): string => `${category} (${system})`;
