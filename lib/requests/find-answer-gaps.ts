import type { Right } from "@/db/schema/enums";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { isFromEarlierAnswer } from "@/lib/requests/earlier-bundle";
import { heldCategories } from "@/lib/requests/held-categories";
import { isSearch, isUnfinished, type RequestCase } from "@/lib/requests/load-case";
import { openGround } from "@/lib/requests/open-ground";
import { toldRecipients } from "@/lib/requests/told-recipients";
import type { AccessItem } from "@/lib/rights/access-gaps";
import { type AnsweredRight, findGaps, type Gap } from "@/lib/rights/completeness";

/** What stands between a drafted answer and its sending (Arts. 12(3)-(4), 15(1)-(3), 19). */
export function findAnswerGaps(
  about: RequestCase,
  { remedies, language }: Pick<LetterFactsOf<"answer">, "remedies" | "language">,
  fields: {
    readonly rights: readonly Right[];
    readonly reasonedItems: Readonly<Partial<Record<AccessItem, string>>>;
  },
): readonly Gap[] {
  return findGaps({
    record: about.record,
    reasonedItems: fields.reasonedItems,
    rights: fields.rights.map((right) => answeredRight(about, right, language)),
    remedies,
  });
}

function answeredRight(
  about: RequestCase,
  right: Right,
  language: Parameters<typeof toldRecipients>[2],
): AnsweredRight {
  const { key } = about;
  const decision = about.decisions.find((one) => one.right === right);
  return {
    right,
    outcome: decision?.outcome ?? null,
    ground: decision ? openGround(key, decision) : null,
    concerned: heldCategories(about, right).map(({ system, category }) => ({
      system: system.slug,
      category: category.slug,
    })),
    categories: about.categoryDecisions
      .filter((one) => one.right === right)
      .map((one) => ({ ...one, ground: openGround(key, one) })),
    openTasks: about.tasks.filter((task) => isUnfinished(task) && (isSearch(task) || task.right === right))
      .length,
    recipients: toldRecipients(about, [right], language),
    bundleBuilt: about.bundles.some(
      (bundle) => bundle.right === right && !isFromEarlierAnswer(bundle, about.rights),
    ),
  };
}
