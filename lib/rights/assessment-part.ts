import type { DecisionOutcome } from "@/db/schema/enums";
import type { AssessmentReason, AssessmentReasonCode, CategoryAssessment } from "@/lib/rights/assessment";

/** What one activity says about a right: the assessment of a category is put together from these. */
export interface AssessmentPart {
  readonly verdict: CategoryAssessment["verdict"];
  readonly proposal: DecisionOutcome;
  readonly reason: AssessmentReason;
}

/** A reason; what is not named is null. */
export function because(
  code: AssessmentReasonCode,
  articles: readonly string[],
  rest: Partial<Omit<AssessmentReason, "code" | "articles">> = {},
): AssessmentReason {
  return { code, articles, ground: null, basis: null, citation: null, until: null, ...rest };
}

/** The right applies. */
export const yes = (reason: AssessmentReason): AssessmentPart => ({
  verdict: "in",
  proposal: "granted",
  reason,
});

/** The right does not apply. */
export const no = (reason: AssessmentReason): AssessmentPart => ({
  verdict: "out",
  proposal: "refused",
  reason,
});

/** It turns on what people find out; `proposal` is where the law puts the burden meanwhile. */
export const perhaps = (proposal: DecisionOutcome, reason: AssessmentReason): AssessmentPart => ({
  verdict: "conditional",
  proposal,
  reason,
});

/** One activity that gives the right is enough: portability, objection, withdrawal, human review. */
export function widest(parts: readonly AssessmentPart[]): CategoryAssessment {
  const verdict =
    (["in", "conditional"] as const).find((one) => parts.some((part) => part.verdict === one)) ?? "out";
  return { verdict, proposal: sumOf(parts), reasons: parts.map(({ reason }) => reason) };
}

/** Every activity has to let go of the data: erasure. One that still needs it keeps it. */
export function narrowest(parts: readonly AssessmentPart[]): CategoryAssessment {
  const verdict =
    (["out", "conditional"] as const).find((one) => parts.some((part) => part.verdict === one)) ?? "in";
  const proposal = parts.some((part) => part.proposal === "refused") ? "refused" : "granted";
  return { verdict, proposal, reasons: parts.map(({ reason }) => reason) };
}

function sumOf(parts: readonly AssessmentPart[]): DecisionOutcome {
  const given = parts.filter(({ proposal }) => proposal !== "refused");
  if (given.length === 0) return "refused";
  return given.length === parts.length && given.every(({ proposal }) => proposal === "granted")
    ? "granted"
    : "partly-granted";
}
