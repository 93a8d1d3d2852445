import type { LetterBlock } from "@/lib/letters/letter-document";
import type { AppliedGround } from "@/lib/letters/letter-facts";
import type { LetterWords } from "@/lib/letters/letter-words";
import { grounds } from "@/lib/rights/grounds";

export interface GroundUse {
  readonly ground: AppliedGround;
  /** The categories it stands against; empty when it stands against the whole. */
  readonly categories: readonly string[];
  /** Of the editable block with the reasons. */
  readonly id: string;
  readonly label: string;
  /** Erasure follows when the ground ends. */
  readonly erases: boolean;
  /** Instead of the articles that let the ground refuse. */
  readonly articles?: readonly string[];
}

/** A ground as GDPR Art. 12(4) wants it told: the rule in plain words, its articles, and the reasons in this case. */
export function groundBlocks(use: GroundUse, { text, cite, date }: LetterWords): readonly LetterBlock[] {
  const { ground, categories, id, label, erases } = use;
  const { name, rule } = text.grounds[ground.code];
  const { answer } = text;
  const national = ground.citation?.trim().replace(/\.$/, "") || null;
  const citations = [
    ...(use.articles ?? grounds[ground.code].articles).map(cite),
    ...(national === null ? [] : [national]),
  ];
  const reasons = ground.reasons.trim();
  const until = erases ? answer.untilErased : answer.until;
  return [
    { kind: "subheading", text: name },
    ...(categories.length === 0
      ? []
      : [{ kind: "paragraph", text: answer.concerns(categories.join("; ")) } as const]),
    { kind: "paragraph", text: rule },
    { kind: "paragraph", text: answer.legalBasis(citations.join("; ")) },
    ...(reasons === ""
      ? []
      : [
          { kind: "paragraph", text: answer.reasons } as const,
          { kind: "editable", id, label, text: reasons } as const,
        ]),
    ...(ground.until === null ? [] : [{ kind: "paragraph", text: until(date(ground.until)) } as const]),
  ];
}
