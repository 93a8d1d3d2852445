import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import { formatShortDate } from "@/lib/i18n/translator";
import type { DecisionView } from "@/lib/requests/decision-facts";
import { grounds } from "@/lib/rights/grounds";

type Ground = NonNullable<DecisionView["ground"]>;

/** A ground as it was applied, with all that was written for it; evidence is marked as staying in the house. */
export function GroundView({ ground, words: { t, locale } }: { ground: Ground; words: Wording }) {
  return (
    <div className="grid gap-1">
      <p>
        <span className="font-semibold">{t(`ground.${ground.code}.name`)}</span>{" "}
        <span className="text-sm text-muted">{citeArticles(t, grounds[ground.code].articles)}</span>
      </p>
      {ground.reasons ? <Written label={t("rights.reasons")} text={ground.reasons} t={t} /> : null}
      {ground.citation ? <Written label={t("rights.citation")} text={ground.citation} t={t} /> : null}
      {ground.until ? (
        <Written label={t("rights.until")} text={formatShortDate(locale, ground.until)} t={t} />
      ) : null}
      {ground.facts ? <Written label={t("rights.facts")} text={ground.facts} t={t} /> : null}
    </div>
  );
}

/** A text of staff under its label, with its line breaks. */
export function Written({ label, text, t }: { label: string; text: string; t: DeskWords }) {
  return (
    <p className="whitespace-pre-line [overflow-wrap:anywhere]">
      <span className="text-sm text-muted">{`${label}${t("layout.colon")} `}</span>
      {text}
    </p>
  );
}
