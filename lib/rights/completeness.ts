import type { DecisionOutcome, NoticeStatus, Right } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { type AccessItem, accessArticles, accessGaps, type DisclosedRecord } from "@/lib/rights/access-gaps";
import { isReasoned } from "@/lib/rights/check-ground";
import { grounds } from "@/lib/rights/grounds";

interface Place {
  readonly system: string;
  readonly category: string;
}

interface GivenGround {
  readonly code: GroundCode;
  readonly reasons: string;
}

/** One right that the letter answers; rights that were withdrawn are not among them. */
export interface AnsweredRight {
  readonly right: Right;
  /** Null while nothing is decided. */
  readonly outcome: DecisionOutcome | null;
  readonly ground: GivenGround | null;
  /** The categories that hold something about the person, as far as the right bears on them. */
  readonly concerned: readonly Place[];
  readonly categories: readonly (Place & {
    readonly outcome: DecisionOutcome;
    readonly ground: GivenGround | null;
  })[];
  /** Searches, and work that carries out this decision, not done yet. */
  readonly openTasks: number;
  /** Those to be told under Art. 19. */
  readonly recipients: readonly {
    readonly name: string;
    readonly status: NoticeStatus;
    readonly reason: string | null;
  }[];
  /** The signed archive is there to be downloaded. */
  readonly bundleBuilt: boolean;
}

/** An answer about to leave. */
export interface AnswerToCheck {
  readonly record: DisclosedRecord;
  /** What staff wrote where the record leaves an item open. */
  readonly reasonedItems: Readonly<Partial<Record<AccessItem, string>>>;
  readonly rights: readonly AnsweredRight[];
  /** As the letter names them. */
  readonly remedies: {
    readonly authority: {
      readonly name: string;
      readonly url: string | null;
      readonly address: readonly string[];
    } | null;
    /** Of the controller's seat, whose courts the letter names (Art. 79(2)). */
    readonly country: string | null;
  };
}

/** Something without which the answer may not leave, and the article that wants it. */
export interface Gap {
  readonly item:
    | AccessItem
    | "decision"
    | "category-decision"
    | "open-task"
    | "reasons"
    | "authority"
    | "judicial-remedy"
    | "recipient-told"
    | "recipient-reason"
    | "bundle";
  readonly article: string;
  /** Null when it is missing from the whole answer. */
  readonly right: Right | null;
  /** Which category, recipient or transfer. */
  readonly detail?: string;
}

/**
 * What is missing from an answer; it may leave only when nothing is. Each item of Art. 15 that the record leaves open
 * must have been reasoned by staff, every right and category be decided and done, every refusal be explained with its
 * remedies, every recipient be told or excused.
 *
 * Sources: GDPR Arts. 12(3)-(4), 15(1)-(3), 19, 20(1), 77, 79.
 */
export function findGaps(answer: AnswerToCheck): readonly Gap[] {
  return [
    ...answer.rights.flatMap((answered) => [
      ...decisionGaps(answered),
      ...reasonGaps(answered),
      ...recipientGaps(answered),
      ...bundleGaps(answered, answer.reasonedItems),
    ]),
    ...informationGaps(answer),
    ...remedyGaps(answer),
  ];
}

const isGranted = ({ outcome }: Pick<AnsweredRight, "outcome">): boolean =>
  outcome === "granted" || outcome === "partly-granted";

const isSame = (a: Place, b: Place): boolean => a.system === b.system && a.category === b.category;

const named = ({ system, category }: Place): string => `${system}/${category}`;

/** Everything is decided and done (Art. 12(3)); a refusal of the whole right decides about each of its categories. */
function decisionGaps(answered: AnsweredRight): readonly Gap[] {
  const { right, outcome, ground, concerned, categories, openTasks } = answered;
  const article = "12(3)";
  const gaps: Gap[] = openTasks > 0 ? [{ item: "open-task", article, right, detail: String(openTasks) }] : [];
  if (outcome === null) return [...gaps, { item: "decision", article, right }];
  if (outcome === "refused" && ground !== null) return gaps;
  const open = concerned.filter((place) => !categories.some((decided) => isSame(decided, place)));
  return [
    ...gaps,
    ...open.map((place) => ({ item: "category-decision", article, right, detail: named(place) }) as const),
  ];
}

/** Nothing is refused without reasons (Art. 12(4)). */
function reasonGaps({ right, outcome, ground, categories }: AnsweredRight): readonly Gap[] {
  const gap = { item: "reasons", article: "12(4)", right } as const;
  const refused = categories.filter((category) => category.outcome !== "granted");
  const covered = outcome === "refused" && ground !== null;
  const unexplained = refused.filter((category) =>
    category.ground === null ? !covered : !isExplained(category.ground),
  );
  const whole =
    ground === null
      ? outcome !== "granted" && outcome !== null && refused.length === 0
      : !isExplained(ground);
  return [...(whole ? [gap] : []), ...unexplained.map((category) => ({ ...gap, detail: named(category) }))];
}

const isExplained = ({ code, reasons }: GivenGround): boolean =>
  !grounds[code].reasonsRequired || isReasoned(reasons);

/** After rectification, erasure and restriction each recipient is told, or why not is written down (Art. 19). */
function recipientGaps(answered: AnsweredRight): readonly Gap[] {
  const { right, recipients } = answered;
  if (!toldAbout.includes(right) || !isGranted(answered)) return [];
  const article = "19";
  return recipients.flatMap(({ name, status, reason }): readonly Gap[] => {
    if (status === "pending") return [{ item: "recipient-told", article, right, detail: name }];
    return status === "told" || isReasoned(reason)
      ? []
      : [{ item: "recipient-reason", article, right, detail: name }];
  });
}

const toldAbout: readonly Right[] = ["rectification", "erasure", "restriction"];

/** The copy itself: part of what Art. 15 wants, or the file of Art. 20. */
function bundleGaps(answered: AnsweredRight, reasoned: AnswerToCheck["reasonedItems"]): readonly Gap[] {
  const { right, bundleBuilt } = answered;
  if (bundleBuilt || !isGranted(answered)) return [];
  if (right === "portability") return [{ item: "bundle", article: "20(1)", right }];
  if (right !== "access" || isReasoned(reasoned.copy ?? null)) return [];
  return [{ item: "copy", article: accessArticles.copy, right }];
}

/** What goes with an access answer, from the record or reasoned (Art. 15(1)-(2)). */
function informationGaps({ record, reasonedItems, rights }: AnswerToCheck): readonly Gap[] {
  if (!rights.some((answered) => answered.right === "access" && isGranted(answered))) return [];
  return accessGaps(record)
    .filter(({ item }) => !isReasoned(reasonedItems[item] ?? null))
    .map(({ item, article, detail }) => ({
      item,
      article,
      right: "access",
      ...(detail === null ? {} : { detail }),
    }));
}

/** Whatever is refused, even in part, comes with the authority and the court (Arts. 12(4), 77, 79). */
function remedyGaps({ rights, remedies: { authority, country } }: AnswerToCheck): readonly Gap[] {
  const refuses = rights.some(
    ({ outcome, categories }) =>
      (outcome !== null && outcome !== "granted") || categories.some((one) => one.outcome !== "granted"),
  );
  if (!refuses) return [];
  const reachable =
    authority !== null &&
    authority.name.trim() !== "" &&
    [authority.url ?? "", ...authority.address].some((line) => line.trim() !== "");
  return [
    ...(reachable ? [] : [{ item: "authority", article: "77(1)", right: null } as const]),
    ...(country?.trim() ? [] : [{ item: "judicial-remedy", article: "79", right: null } as const]),
  ];
}
