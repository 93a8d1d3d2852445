import { Disclosure } from "@/app/_ui/disclosure";
import { Notice } from "@/app/_ui/notice";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatDate } from "@/lib/i18n/translator";
import type { DecisionDraft } from "@/lib/requests/decision-facts";

/** What to know before deciding: what was asked, the last day for a refusal, and the limits. */
export function DecisionNotices({
  draft: { details, status, refusalNoticeBy, refusalLate, restrictions },
  wholeOnly,
  words: { t, locale },
}: {
  draft: DecisionDraft;
  wholeOnly: boolean;
  words: Wording;
}) {
  const isOpen = status === "asked" || status === "proposed";
  const refusalBy = refusalNoticeBy ? formatDate(locale, refusalNoticeBy) : null;
  return (
    <div className="mt-4 grid max-w-prose gap-4">
      {details ? (
        <blockquote
          aria-label={t("rights.asked")}
          className="border-l-4 border-line pl-3 whitespace-pre-line [overflow-wrap:anywhere]"
        >
          {details}
        </blockquote>
      ) : (
        <p className="text-muted">{t("rights.noDetails")}</p>
      )}
      {isOpen ? <p>{t("decision.lead")}</p> : null}
      {isOpen && refusalBy ? (
        refusalLate ? (
          <Notice tone="warning" title={t("decision.late")}>
            {t("decision.lateText", { date: refusalBy })}
          </Notice>
        ) : (
          <p className="text-muted">{t("decision.refusalBy", { date: refusalBy })}</p>
        )
      ) : null}
      {wholeOnly ? <Notice title={t("decision.notSearched")}>{t("decision.notSearchedText")}</Notice> : null}
      {restrictions.length > 0 ? (
        <Disclosure summary={t("decision.restrictions")}>
          <dl className="grid gap-3">
            {restrictions.map(({ citation, text }) => (
              <div key={citation}>
                <dt className="font-semibold">{citation}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ) : null}
    </div>
  );
}
