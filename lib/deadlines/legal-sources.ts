import type { Language } from "@/db/schema/enums";
import type { DeadlineStep, StepRule } from "@/lib/deadlines/deadline-step";
import { sourceOf } from "@/lib/deadlines/regimes";

type Citation = Readonly<Record<Language, string>>;
/** What a sentence cites the law for; a regime without an entry for it cites the source of its period. */
type Point = "start" | "period" | "month-end" | "extension" | "written" | "tolerated" | "working-day";

const cite = (en: string, fr: string, nl: string, de: string): Citation => ({ en, fr, nl, de });

const regulation = (en: string, fr: string, nl: string, de: string): Citation =>
  cite(
    `Regulation 1182/71 Art. ${en}`,
    `règlement 1182/71, art. ${fr}`,
    `Verordening 1182/71, art. ${nl}`,
    `Verordnung 1182/71, Art. ${de}`,
  );
const periodEnd = regulation("3(2)(c)", "3, § 2, point c", "3, lid 2, onder c", "3 Abs. 2 Buchst. c");
const article12 = cite(
  "GDPR Art. 12(3)",
  "RGPD, art. 12, § 3",
  "AVG, art. 12, lid 3",
  "DSGVO, Art. 12 Abs. 3",
);
const healthCode = cite(
  "French Public Health Code Art. L.1111-7",
  "Code de la santé publique, art. L. 1111-7",
  "Frans wetboek volksgezondheid, art. L.1111-7",
  "Französisches Gesundheitsgesetzbuch, Art. L.1111-7",
);

/** Where the languages cite a law differently. Everything else is cited as its regime's row does. */
const citations: Readonly<Record<string, Partial<Record<Point, Citation>>>> = {
  "eu-gdpr": {
    start: regulation("3(1)", "3, § 1", "3, lid 1", "3 Abs. 1"),
    period: cite(
      `${article12.en}; ${periodEnd.en}`,
      `${article12.fr} ; ${periodEnd.fr}`,
      `${article12.nl}; ${periodEnd.nl}`,
      `${article12.de}; ${periodEnd.de}`,
    ),
    "month-end": periodEnd,
    extension: article12,
    /** In France, for reasons of identity. */
    written: cite(
      "French decree 2019-536 Art. 77",
      "décret n° 2019-536, art. 77",
      "Frans decreet 2019-536, art. 77",
      "Französisches Dekret 2019-536, Art. 77",
    ),
    tolerated: cite(
      "EDPB Guidelines 01/2022 §159",
      "lignes directrices 01/2022 du CEPD, point 159",
      "EDPB-richtsnoeren 01/2022, punt 159",
      "EDSA-Leitlinien 01/2022, Rn. 159",
    ),
    "working-day": regulation("3(4)", "3, § 4", "3, lid 4", "3 Abs. 4"),
  },
  "uk-gdpr": {
    period: cite(
      "UK GDPR Arts. 12(3), 12A",
      "RGPD britannique, art. 12, § 3, et 12A",
      "Britse AVG, art. 12, lid 3, en 12A",
      "Britische DSGVO, Art. 12 Abs. 3 und 12A",
    ),
    written: cite(
      "UK GDPR Art. 12A",
      "RGPD britannique, art. 12A",
      "Britse AVG, art. 12A",
      "Britische DSGVO, Art. 12A",
    ),
    tolerated: icoGuidance(),
    "working-day": icoGuidance(),
  },
  "ch-fadp": {
    period: cite(
      "Data Protection Act Art. 25(7); Data Protection Ordinance Art. 18",
      "LPD, art. 25, al. 7 ; OPDo, art. 18",
      "Zwitserse DSG, art. 25, lid 7; DSV, art. 18",
      "DSG, Art. 25 Abs. 7; DSV, Art. 18",
    ),
  },
  "fr-csp-l1111-7": { period: healthCode },
  "fr-csp-l1111-7-older": { period: healthCode },
  "fr-lil-51": {
    period: cite(
      "French Act 78-17 Art. 51 II",
      "loi n° 78-17, art. 51, II",
      "Franse wet 78-17, art. 51 II",
      "Französisches Gesetz 78-17, Art. 51 II",
    ),
  },
  "ca-pipeda": {
    period: cite(
      "PIPEDA s. 8(3)-(4)",
      "LPRPDE, art. 8(3) et (4)",
      "PIPEDA, s. 8(3)-(4)",
      "PIPEDA, s. 8(3)-(4)",
    ),
  },
  "ca-qc-p39.1": {
    period: cite(
      "CQLR c. P-39.1, s. 32",
      "RLRQ, c. P-39.1, art. 32",
      "CQLR c. P-39.1, s. 32",
      "CQLR c. P-39.1, s. 32",
    ),
  },
  "in-dpdp": {
    period: cite(
      "DPDP Rules 2025, rule 14(3)",
      "DPDP Rules 2025, règle 14(3)",
      "DPDP Rules 2025, regel 14(3)",
      "DPDP Rules 2025, Regel 14(3)",
    ),
  },
};

function icoGuidance(): Citation {
  return cite(
    "ICO guidance on time limits",
    "recommandations de l’ICO sur les délais",
    "ICO-richtsnoeren over termijnen",
    "ICO-Leitfaden zu Fristen",
  );
}

/** The Guidelines speak of identity and clarification; Art. 12(5) of the fee, without a word on the clock. */
const europeanFee = cite(
  "GDPR Art. 12(5); by analogy EDPB Guidelines 01/2022 §159",
  "RGPD, art. 12, § 5 ; par analogie, lignes directrices 01/2022 du CEPD, point 159",
  "AVG, art. 12, lid 5; naar analogie EDPB-richtsnoeren 01/2022, punt 159",
  "DSGVO, Art. 12 Abs. 5; entsprechend EDSA-Leitlinien 01/2022, Rn. 159",
);

const points: Readonly<Record<StepRule, Exclude<Point, "written" | "tolerated"> | "question">> = {
  receipt: "start",
  "identity-start": "question",
  "fee-start": "question",
  "one-month": "period",
  "month-count": "period",
  "day-count": "period",
  "business-days": "period",
  "end-of-month-clamp": "month-end",
  extension: "extension",
  "extension-late": "extension",
  suspension: "question",
  "suspension-open": "question",
  "suspension-waiting": "question",
  "suspension-late": "question",
  "no-suspension": "question",
  "working-day": "working-day",
};

/** The article behind a step, in the reader's way of citing; empty for a regime that is no longer known. */
export function citeLaw({ rule, params }: DeadlineStep, language: Language): string {
  const { regime } = params;
  const kind = "kind" in params ? params.kind : "response";
  const source = sourceOf(regime, kind);
  const own = citations[regime] ?? {};
  const period = source === sourceOf(regime, "response") ? own.period : undefined;
  const basis = "basis" in params ? params.basis : "written";
  if (regime === "eu-gdpr" && basis === "tolerated" && "about" in params && params.about.join() === "fee") {
    return europeanFee[language];
  }
  const about = points[rule];
  const point = about === "question" ? basis : about;
  return ((point === "period" ? undefined : own[point]) ?? period)?.[language] ?? source;
}
