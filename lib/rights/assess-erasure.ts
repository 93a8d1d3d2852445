import type {
  AssessmentFacts,
  AssessmentReason,
  CategoryAssessment,
  Processing,
} from "@/lib/rights/assessment";
import { type AssessmentPart, because, narrowest, no, perhaps, yes } from "@/lib/rights/assessment-part";
import { effectiveBases } from "@/lib/rights/effective-bases";
import type { LegalBasis } from "@/lib/rights/legal-bases";
import { isNeedOver, type RetentionState, retentionState } from "@/lib/rights/retention-end";

interface Case {
  readonly basis: LegalBasis;
  readonly citation: string;
  /** The law behind it is not confirmed: nobody is refused for it without a person who looks. */
  readonly assumed: boolean;
  readonly processing: Processing;
  readonly facts: AssessmentFacts;
  readonly retention: RetentionState;
}

/**
 * Erasure: data goes when no basis needs it any more (Art. 17(1)) and no exemption holds (Art. 17(3)). Each basis and
 * each exemption that the record states is looked at alone; one that still needs the data keeps it, so a legal
 * obligation that runs binds although another basis has ended.
 */
export function assessErasure(processing: Processing, facts: AssessmentFacts): CategoryAssessment {
  const retention = retentionState(processing, facts);
  const bases = effectiveBases(processing).map((stated) =>
    ofBasis[stated.basis]({
      basis: stated.basis,
      citation: stated.citation,
      assumed: isAssumed(stated, processing),
      processing,
      facts,
      retention,
    }),
  );
  const assessment = narrowest([...bases, ...exemptions(processing, retention)]);
  return { ...assessment, reasons: [...assessment.reasons, ...besides(processing, facts, assessment)] };
}

const isAssumed = (stated: { readonly assumed?: boolean | undefined }, { retention }: Processing): boolean =>
  stated.assumed === true || retention.assumed === true;

const ofBasis: Readonly<Record<LegalBasis, (about: Case) => AssessmentPart>> = {
  // Asking for erasure withdraws the consent that the data rests on.
  consent: ({ basis, citation }) =>
    yes(because("consent-withdrawn", ["17(1)(b)", "7(3)"], { basis, citation })),
  contract: ofContract,
  "legal-obligation": (about) => ofLegalObligation(about, about.basis),
  "vital-interests": (about) =>
    isOver(about)
      ? noLongerNecessary(about)
      : perhaps("refused", against(about, "vital-interests-may-last", ["17(1)"], "erasure-no-ground")),
  "public-task": (about) =>
    about.retention.state === "over"
      ? noLongerNecessary(about)
      : perhaps(
          "refused",
          against(about, "public-task-needs", ["17(1)(c)", "17(3)(b)"], "erasure-legal-obligation"),
        ),
  "legitimate-interests": ofLegitimateInterests,
};

function ofContract(about: Case): AssessmentPart {
  const { processing, retention } = about;
  if (retention.state === "over") return noLongerNecessary(about);
  const ended = isNeedOver(processing, about.facts);
  if (ended === null)
    return perhaps("refused", against(about, "contract-end-unknown", ["17(1)(a)"], "erasure-no-ground"));
  if (!ended) return perhaps("refused", against(about, "contract-runs", ["17(1)"], "erasure-no-ground"));
  if (processing.retention.period === null) return noLongerNecessary(about);
  if (retention.state === "unknown")
    return perhaps("granted", against(about, "retention-unknown", ["17(1)(a)"], "erasure-no-ground"));
  // A period that the controller set itself exempts from nothing; what it may stand for is the defence of claims.
  return perhaps("granted", {
    ...against(about, "own-retention-runs", ["17(1)(a)", "17(3)(e)"], "erasure-legal-claims"),
    until: retention.until,
  });
}

function ofLegalObligation(
  { citation, assumed, retention }: Pick<Case, "citation" | "assumed" | "retention">,
  basis: LegalBasis | null,
): AssessmentPart {
  const { state, until } = retention;
  if (state === "over") return noLongerNecessary({ basis, citation });
  const rest = { basis, citation, ground: "erasure-legal-obligation", until } as const;
  if (state === "unknown") return perhaps("refused", because("retention-unknown", ["17(3)(b)"], rest));
  if (assumed) return perhaps("refused", because("legal-obligation-assumed", ["17(3)(b)"], rest));
  return no(because("legal-obligation-runs", ["17(3)(b)"], rest));
}

/** Asking for erasure objects as well; grounds that override it are the controller's to show (Arts. 17(1)(c), 21(1)). */
function ofLegitimateInterests(about: Case): AssessmentPart {
  const { basis, citation, facts, processing, retention } = about;
  if (retention.state === "over") return noLongerNecessary(about);
  if (processing.directMarketing === true && facts.marketing === true)
    return yes(because("marketing-objection-erases", ["17(1)(c)", "21(2)", "21(3)"], { basis, citation }));
  return perhaps("granted", against(about, "objection-erases", ["17(1)(c)", "21(1)"], "erasure-no-ground"));
}

const isOver = ({ processing, facts, retention }: Case): boolean =>
  retention.state === "over" ||
  (processing.retention.period === null && isNeedOver(processing, facts) === true);

const noLongerNecessary = ({
  basis,
  citation,
}: {
  basis: LegalBasis | null;
  citation: string;
}): AssessmentPart => yes(because("no-longer-necessary", ["17(1)(a)"], { basis, citation }));

const against = (
  { basis, citation }: Case,
  code: AssessmentReason["code"],
  articles: readonly string[],
  ground: NonNullable<AssessmentReason["ground"]>,
): AssessmentReason => because(code, articles, { basis, citation, ground });

const exemptionArticles = {
  "erasure-expression": "17(3)(a)",
  "erasure-legal-obligation": "17(3)(b)",
  "erasure-public-health": "17(3)(c)",
  "erasure-archiving": "17(3)(d)",
  "erasure-legal-claims": "17(3)(e)",
} as const;

/** They hold "to the extent that processing is necessary": but for a duty with dates, people have to see how far. */
function exemptions(processing: Processing, retention: RetentionState): readonly AssessmentPart[] {
  return (processing.exemptions ?? []).map(({ ground, citation }) =>
    ground === "erasure-legal-obligation"
      ? ofLegalObligation({ citation, assumed: isAssumed({}, processing), retention }, null)
      : perhaps("refused", because("exemption-stated", [exemptionArticles[ground]], { ground, citation })),
  );
}

const claims = {
  d: because("unlawful-claimed", ["17(1)(d)"]),
  e: because("erasure-duty-claimed", ["17(1)(e)"]),
  f: because("child-claimed", ["17(1)(f)", "FR-78-17:51"]),
} as const;

/** What people still have to look into, and whom else to tell once data goes that was made public (Art. 17(2)). */
function besides(
  { madePublic }: Processing,
  { erasureClaims = [] }: AssessmentFacts,
  { verdict }: CategoryAssessment,
): readonly AssessmentReason[] {
  const claimed = (["d", "e", "f"] as const).filter((letter) => erasureClaims.includes(letter));
  return [
    ...(verdict === "conditional" ? claimed.map((letter) => claims[letter]) : []),
    ...(madePublic === true && verdict !== "out" ? [because("others-to-inform", ["17(2)"])] : []),
  ];
}
