import { Disclosure } from "@/app/_ui/disclosure";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { GroundView, Written } from "@/app/desk/_ui/ground-view";
import { OutcomeTag } from "@/app/desk/_ui/request-tags";
import { formatInstant } from "@/lib/i18n/translator";
import type { DecisionView } from "@/lib/requests/decision-facts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { groupCategories } from "./group-categories";

/** A decision as it stands: grounds, categories, what is done, who wrote and who approved it. */
export function Decided({
  decision,
  request,
  words,
}: {
  decision: DecisionView;
  request: RequestDetails;
  words: Wording;
}) {
  const { t, terms, locale } = words;
  const at = (instant: Date) => formatInstant(locale, instant, request.controller.timeZone);
  const groups = groupCategories(decision.categories);
  return (
    <div className="grid gap-3">
      {decision.ground ? <GroundView ground={decision.ground} words={words} /> : null}
      {decision.actionTaken ? <Written label={t("rights.done")} text={decision.actionTaken} t={t} /> : null}
      {groups.length > 0 ? (
        <Disclosure
          summary={`${t("rights.categories")} (${decision.categories.length})`}
          open={groups.some(({ outcome }) => outcome !== "granted")}
        >
          {groups.map(({ key, outcome, ground, titles }) => (
            <div key={key} className="grid gap-1">
              <p>
                <OutcomeTag outcome={outcome} terms={terms} />
              </p>
              <ul className="list-disc pl-6">
                {titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
              {ground ? <GroundView ground={ground} words={words} /> : null}
            </div>
          ))}
        </Disclosure>
      ) : null}
      <p className="text-sm text-muted">
        {t("rights.decidedBy", { who: decision.decidedBy, at: at(decision.decidedAt) })}
        {decision.approvedBy && decision.approvedAt ? (
          <>
            <br />
            {t("rights.approvedBy", { who: decision.approvedBy, at: at(decision.approvedAt) })}
          </>
        ) : null}
      </p>
    </div>
  );
}
