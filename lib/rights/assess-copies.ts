import type { GroundCode } from "@/db/schema/ground-codes";
import type {
  AssessmentReason,
  CategoryAssessment,
  ProcessedCategory,
  Processing,
} from "@/lib/rights/assessment";
import { type AssessmentPart, because, no, widest } from "@/lib/rights/assessment-part";
import { effectiveBases } from "@/lib/rights/effective-bases";
import { isPortable, isProvided, portableBases } from "@/lib/rights/is-portable";

type Field = ProcessedCategory["fields"][string];

/** Access: always, whatever the basis and the motive (Art. 15, C-307/22); single fields can stay back (Art. 15(4)). */
export function assessAccess({ fields }: Processing): CategoryAssessment {
  const withheld = withheldReasons(Object.values(fields), "rights-of-others", "15(4)");
  return {
    verdict: "in",
    proposal: withheld.length > 0 ? "partly-granted" : "granted",
    reasons: [because("available", ["15(1)", "15(3)"]), ...withheld],
  };
}

/**
 * Portability: what the person provided and a machine processes on consent or a contract (Art. 20(1)), however many
 * other bases stand beside it. Fields outside that are no refusal: access gives them.
 */
export function assessPortability(processing: Processing): CategoryAssessment {
  const fields = Object.values(processing.fields);
  const portable = fields.filter((field) => isPortable(processing, field));
  const given = isPortable(processing, {}) && fields.length === 0; // Nobody listed the fields of a paper or manual file.
  if (portable.length === 0 && !given) return widest(whyNotPortable(processing));
  const withheld = withheldReasons(portable, "portability-rights-of-others", "20(4)");
  const leaving = portable.filter((field) => field.export !== "withheld");
  if (leaving.length === 0 && !given) return { verdict: "out", proposal: "refused", reasons: withheld };
  return {
    verdict: "in",
    proposal: withheld.length > 0 ? "partly-granted" : "granted",
    reasons: [
      because("portable", ["20(1)"]),
      ...withheld,
      ...(portable.length < fields.length ? [because("fields-not-portable", ["20(1)"])] : []),
    ],
  };
}

/** Every condition of Art. 20(1) that the category does not meet. */
function whyNotPortable(processing: Processing): readonly AssessmentPart[] {
  const ground = "portability-basis";
  const bases = effectiveBases(processing);
  const parts: AssessmentPart[] = [];
  if (!bases.some(({ basis }) => portableBases[basis]))
    for (const { basis, citation } of bases)
      parts.push(
        basis === "public-task"
          ? no(
              because("not-portable-public-task", ["20(3)"], {
                ground: "portability-public-task",
                basis,
                citation,
              }),
            )
          : no(because("not-portable-basis", ["20(1)"], { ground, basis, citation })),
      );
  if (!processing.automated) parts.push(no(because("not-automated", ["20(1)(b)"], { ground })));
  const fields = Object.values(processing.fields);
  if (!(fields.length === 0 ? [{}] : fields).some((field) => isProvided(processing, field)))
    parts.push(no(because("not-provided", ["20(1)"], { ground })));
  return parts;
}

const withheldCodes = {
  secret: "secret-withheld",
  "third-party-rights": "third-party-data-withheld",
  "trade-secret": "trade-secret-withheld",
  "legal-restriction": "restricted-by-law",
} as const;

/** Why fields stay back, each reason once; a secret endangers others as well as the person (Arts. 15(4), 32(1)). */
function withheldReasons(
  fields: readonly Field[],
  ground: GroundCode,
  article: "15(4)" | "20(4)",
): readonly AssessmentReason[] {
  return (["third-party-rights", "trade-secret", "secret", "legal-restriction"] as const).flatMap(
    (reason) => {
      const held = fields.find((field) => field.reason === reason && field.export !== "clear");
      if (held === undefined) return [];
      const code = withheldCodes[reason];
      const citation = held.article ?? null;
      if (reason === "legal-restriction")
        return [because(code, ["23(1)"], { ground: "national-restriction", citation })];
      return [because(code, reason === "secret" ? [article, "32(1)"] : [article], { ground, citation })];
    },
  );
}
