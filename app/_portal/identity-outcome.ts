import { fileProblems, wordFileProblem } from "@/app/_portal/file-problem";
import { proveProblems, proveSteps, wordProveProblem, wordProveStep } from "@/app/_portal/prove-outcome";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const ownSteps = ["document", "letter", "code"] as const;
export const identitySteps = [...ownSteps, ...proveSteps];
const fieldProblems = ["document_required", "code_required", "code_wrong"] as const;
const pageProblems = ["moved", "code_expired", "code_exhausted"] as const;
export const identityProblems = [...fileProblems, ...fieldProblems, ...pageProblems, ...proveProblems];

/** What the last form on the page led to: words of the query, never anything typed. */
export interface IdentityOutcome {
  readonly problem: (typeof identityProblems)[number] | null;
  readonly done: (typeof identitySteps)[number] | null;
}

export type IdentityField = "document" | "postalCode" | "answers";

/** The field at which a refusal is explained, with the sentence; null when it concerns none. */
export function wordFieldProblem(
  locale: Locale,
  { problem }: IdentityOutcome,
): { readonly fieldId: IdentityField; readonly text: string } | null {
  const t = translator(locale, "portal");
  if (problem === "document_required") return { fieldId: "document", text: t("identity.document.required") };
  if (problem === "file.too_many") return { fieldId: "document", text: t("identity.document.tooMany") };
  if (problem === "code_required") return { fieldId: "postalCode", text: t("identity.postal.required") };
  if (problem === "code_wrong") return { fieldId: "postalCode", text: t("identity.postal.wrong") };
  if (problem === "answers_required" || problem === "answers_too_long")
    return { fieldId: "answers", text: wordProveProblem(locale, problem, "") };
  const file = fileProblems.find((known) => known === problem);
  return file ? { fieldId: "document", text: wordFileProblem(locale, file) } : null;
}

/** What is said at the top of the page beside that; null when there is nothing to say. */
export function wordPageOutcome(
  locale: Locale,
  { problem, done }: IdentityOutcome,
  name: string,
): { readonly tone: "success" | "warning"; readonly text: string } | null {
  const t = translator(locale, "portal");
  if (problem === "moved") return { tone: "warning", text: t("identity.moved") };
  if (problem === "code_expired") return { tone: "warning", text: t("identity.postal.expired") };
  if (problem === "code_exhausted")
    return { tone: "warning", text: t("identity.postal.exhausted", { name }) };
  const proving = proveProblems.find((known) => known === problem);
  if (proving && wordFieldProblem(locale, { problem, done }) === null)
    return { tone: "warning", text: wordProveProblem(locale, proving, name) };
  const proven = proveSteps.find((known) => known === done);
  if (proven) return { tone: "success", text: wordProveStep(locale, proven) };
  const step = ownSteps.find((known) => known === done);
  return step ? { tone: "success", text: t(`identity.done.${step}`, { name }) } : null;
}
