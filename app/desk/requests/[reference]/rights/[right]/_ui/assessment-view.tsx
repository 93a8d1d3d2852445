import { Tag, type TagTone } from "@/app/_ui/tag";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import { formatShortDate } from "@/lib/i18n/translator";
import type { CategoryAssessment } from "@/lib/rights/assessment";

const tones: Record<CategoryAssessment["verdict"], TagTone> = {
  in: "success",
  conditional: "warning",
  out: "neutral",
};

/** What the law says about one category, as far as the record tells it: a verdict, and each reason with its law. */
export function AssessmentView({
  assessment: { verdict, reasons },
  words: { t, locale },
}: {
  assessment: CategoryAssessment;
  words: Wording;
}) {
  return (
    <div className="grid content-start gap-2">
      <p className="text-sm font-semibold text-muted">{t("decision.law")}</p>
      <p>
        <Tag tone={tones[verdict]}>{t(`decision.verdict.${verdict}`)}</Tag>
      </p>
      <ul className="grid list-disc gap-2 pl-5">
        {reasons.map(({ code, articles, basis, citation, until }) => (
          <li key={`${code}/${basis}/${citation}`}>
            {t(`assessed.${code}`)}
            <span className="block text-sm text-muted [overflow-wrap:anywhere]">
              {[
                citeArticles(t, articles),
                basis && `${t("decision.restsOn")}${t("layout.colon")} ${t(`decision.basis.${basis}`)}`,
                citation && `${t("decision.cited")}${t("layout.colon")} ${citation}`,
                until && t("decision.keptUntil", { date: formatShortDate(locale, until) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
