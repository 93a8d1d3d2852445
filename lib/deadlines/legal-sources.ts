import type { BareStep, StepRule } from "@/lib/deadlines/deadline-step";

/** The languages in which steps are explained. */
export type ExplanationLocale = "en" | "fr";

type Citation = Readonly<Record<ExplanationLocale, string>>;
/** What a sentence cites the law for; a regime without an entry for it cites the source of its period. */
type Point = "start" | "period" | "month-end" | "extension" | "suspension" | "working-day";

const same = (text: string): Citation => ({ en: text, fr: text });

const regulation = (article: string, frenchArticle: string): Citation => ({
  en: `Regulation 1182/71 Art. ${article}`,
  fr: `règlement 1182/71, art. ${frenchArticle}`,
});
const periodEnd = regulation("3(2)(c)", "3, § 2, point c");
const complaintAct: Citation = {
  en: "Data Protection Act 2018 s. 164A",
  fr: "Data Protection Act 2018, section 164A",
};
const article12a: Citation = { en: "UK GDPR Art. 12A", fr: "RGPD britannique, art. 12A" };

const citations: Readonly<Record<string, { readonly period: Citation } & Partial<Record<Point, Citation>>>> =
  {
    "eu-gdpr": {
      start: regulation("3(1)", "3, § 1"),
      period: { en: `GDPR Art. 12(3); ${periodEnd.en}`, fr: `RGPD, art. 12, § 3 ; ${periodEnd.fr}` },
      "month-end": periodEnd,
      extension: { en: "GDPR Art. 12(3)", fr: "RGPD, art. 12, § 3" },
      suspension: { en: "EDPB Guidelines 01/2022 §159", fr: "lignes directrices 01/2022 du CEPD, point 159" },
      "working-day": regulation("3(4)", "3, § 4"),
    },
    "uk-gdpr": {
      period: article12a,
      "working-day": { en: "ICO guidance on time limits", fr: "recommandations de l’ICO sur les délais" },
    },
    "ch-fadp": { period: { en: "Data Protection Act Art. 25(7)", fr: "LPD, art. 25, al. 7" } },
    "us-ca-ccpa": { period: same("11 CCR §7021") },
    "us-va-vcdpa": { period: same("Va. Code §59.1-577") },
    "us-ia-icdpa": { period: same("Iowa Code §715D.3") },
    "ca-qc-p39.1": { period: { en: "CQLR c. P-39.1, s. 32", fr: "RLRQ, c. P-39.1, art. 32" } },
    "in-dpdp": { period: { en: "DPDP Rules 2025, rule 14(3)", fr: "DPDP Rules 2025, règle 14(3)" } },
  };

const periodsOfOtherKinds: Readonly<Record<string, Citation>> = {
  "uk-gdpr acknowledge": complaintAct,
  "us-ca-ccpa opt_out": same("11 CCR §§7026(f), 7027(g)"),
};

/** In France the suspension for reasons of identity is written law, not a tolerance of the Guidelines. */
const frenchIdentity: Citation = {
  en: "French decree 2019-536 Art. 77",
  fr: "décret n° 2019-536, art. 77",
};

const points: Readonly<Record<StepRule, Point>> = {
  receipt: "start",
  "identity-start": "suspension",
  "one-month": "period",
  "day-count": "period",
  "business-days": "period",
  "end-of-month-clamp": "month-end",
  extension: "extension",
  "extension-late": "extension",
  suspension: "suspension",
  "suspension-open": "suspension",
  "suspension-waiting": "suspension",
  "suspension-late": "suspension",
  "no-suspension": "suspension",
  "working-day": "working-day",
};

/** The article behind a step, in the reader's way of citing; empty for a regime that is no longer known. */
export function citeLaw({ rule, params }: BareStep, locale: ExplanationLocale): string {
  const point = points[rule];
  const own = citations[params.regime];
  const kind = "kind" in params ? params.kind : "response";
  const period = periodsOfOtherKinds[`${params.regime} ${kind}`] ?? own?.period;
  const isFrench = params.regime === "eu-gdpr" && "country" in params && params.country === "FR";
  const isIdentity = "about" in params && params.about.join() === "identity";
  if (point === "suspension" && isFrench && isIdentity) return frenchIdentity[locale];
  return ((point === "period" ? undefined : own?.[point]) ?? period)?.[locale] ?? "";
}
