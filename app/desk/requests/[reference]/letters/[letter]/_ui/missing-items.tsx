import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { letterPath, newLetterPath, requestPath, rightPath, withParam } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import type { LetterDraft } from "@/lib/requests/letter-draft";
import type { Gap } from "@/lib/rights/completeness";

type Place = "form" | "decision" | "tasks" | "recipients" | "reload" | null;

/** Where each is mended; null: in the record of processing. */
const places: Record<Gap["item"], Place> = {
  purposes: "form",
  categories: "form",
  recipients: "form",
  storage: "form",
  rights: "form",
  complaint: "form",
  source: "form",
  "automated-decisions": "form",
  transfers: "form",
  copy: "reload",
  bundle: "reload",
  decision: "decision",
  "category-decision": "decision",
  reasons: "decision",
  "open-task": "tasks",
  "recipient-told": "recipients",
  "recipient-reason": "recipients",
  authority: null,
  "judicial-remedy": null,
};

/** What the law wants in the letter and is not there yet, each with its article, what to do and where. */
export function MissingItems({
  draft,
  reference,
  words: { t, terms },
}: {
  draft: LetterDraft;
  reference: string;
  words: Wording;
}) {
  if (draft.gaps.length === 0) return null;
  const path = (place: NonNullable<Place>, { right }: Gap): string => {
    if (place === "form") return withParam(newLetterPath(reference, draft.kind), "from", draft.id);
    if (place === "decision") return right ? rightPath(reference, right) : requestPath(reference);
    if (place === "tasks") return `${requestPath(reference)}#carry-out`;
    return place === "recipients" ? `${requestPath(reference)}#recipients` : letterPath(reference, draft.id);
  };
  return (
    <div className="mt-6">
      <Notice tone="warning" title={t("letterPreview.gaps")}>
        <ul className="grid list-disc gap-3 pl-5">
          {draft.gaps.map((gap) => {
            const { item, article, right, detail } = gap;
            const place = places[item];
            const text = t(`letterPreview.gap.${item}`);
            return (
              <li key={`${item}/${right}/${detail}`}>
                {right ? t("letterPreview.gapRight", { right: terms(`rightName.${right}`), text }) : text}{" "}
                <span className="text-sm text-muted [overflow-wrap:anywhere]">
                  {[citeArticles(t, [article]), item === "open-task" ? null : detail]
                    .filter(Boolean)
                    .join(" · ")}
                </span>{" "}
                {place ? (
                  <span className="inline-block py-0.5">
                    <TextLink href={path(place, gap)}>{t(`letterPreview.goTo.${place}`)}</TextLink>
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
