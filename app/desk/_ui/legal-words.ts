import type { DeskWords } from "@/app/desk/_ui/desk-words";

/**
 * Provisions as the desk cites them, the GDPR's together: "Art. 17(1)(c), 21(1) GDPR". Takes the machine forms of
 * grounds and assessments: `17(3)(b)`, `FR-78-17:85`, `recital-27`. What has none of these forms is shown as it is.
 */
export function citeArticles(t: DeskWords, articles: readonly string[]): string {
  const ofGdpr = articles.filter((article) => /^\d/.test(article));
  const others = articles.filter((article) => !ofGdpr.includes(article));
  return [
    ...(ofGdpr.length > 0 ? [t("law.gdpr", { articles: ofGdpr.join(", ") })] : []),
    ...others.map((article) => citeOther(t, article)),
  ].join("; ");
}

function citeOther(t: DeskWords, article: string): string {
  const act = /^FR-78-17:(\d+)$/.exec(article)?.[1];
  if (act !== undefined) return t("law.frenchAct", { articles: act });
  const recital = /^recital[-:](\d+)$/.exec(article)?.[1];
  return recital === undefined ? article : t("law.recital", { recital });
}
