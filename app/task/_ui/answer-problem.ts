import { type FileProblem, fileProblems, wordFileProblem } from "@/app/_portal/file-problem";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Problem } from "@/lib/problem";

/** Why an answer was not taken, as it stands in `?problem=`. */
export const answerProblems = ["outcome", "note", "reason", "long", ...fileProblems] as const;
export type AnswerProblem = (typeof answerProblems)[number];

/** Null for what is wrong with more than the form. */
export function answerProblemOf({
  code,
  fields,
}: {
  readonly code: string;
  readonly fields: Problem["fields"];
}): AnswerProblem | null {
  const file = fileProblems.find((known) => known === code);
  if (file) return file;
  if (code === "task.reason_missing") return fields["note"] === "reason" ? "reason" : "note";
  if (code !== "input.invalid") return null;
  return fields["note"] === "too_long" ? "long" : "outcome";
}

/** The field that is at fault, and the sentence that says what to do. */
export function wordAnswerProblem(
  locale: Locale,
  problem: AnswerProblem,
): { readonly field: "outcome" | "note" | "file"; readonly text: string } {
  const t = translator(locale, "portal");
  if (isFileProblem(problem)) {
    const again = problem === "file.none" ? "" : ` ${t("task.error.files")}`;
    return { field: "file", text: `${wordFileProblem(locale, problem)}${again}` };
  }
  return { field: problem === "outcome" ? "outcome" : "note", text: t(`task.error.${problem}`) };
}

const isFileProblem = (problem: AnswerProblem): problem is FileProblem =>
  fileProblems.some((known) => known === problem);
