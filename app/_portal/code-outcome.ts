import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export const codeProblems = ["wrong", "expired", "exhausted", "too_soon", "email"] as const;
export const codeSteps = ["confirmed", "sent", "corrected"] as const;

/** What the last form led to: words of the query, never anything typed. */
export interface CodeOutcome {
  readonly problem: (typeof codeProblems)[number] | null;
  readonly done: (typeof codeSteps)[number] | null;
}

/** What to do about a refused code; undefined when none was refused. */
export function wordProblem(locale: Locale, { problem }: CodeOutcome): string | undefined {
  const t = translator(locale, "portal");
  if (problem === null || problem === "email") return undefined;
  return problem === "too_soon" ? t("code.tooSoon") : t(`code.${problem}`);
}
