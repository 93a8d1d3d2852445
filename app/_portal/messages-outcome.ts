import { fileProblems, wordFileProblem } from "@/app/_portal/file-problem";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Problem } from "@/lib/problem";

/** Why a message was not taken, as it stands in `?problem=`. */
export const messageProblems = ["message.empty", "too_long", "limited", ...fileProblems] as const;
export type MessageProblem = (typeof messageProblems)[number];

/** The word of the query for a refusal; null when the page has none for it. */
export function messageProblemOf({ code }: Problem): MessageProblem | null {
  if (code === "input.invalid") return "too_long";
  return messageProblems.find((known) => known === code) ?? null;
}

/** The field at which a refusal is explained, with the sentence that says what to do. */
export function wordMessageProblem(
  locale: Locale,
  problem: MessageProblem,
): { readonly fieldId: "text" | "file"; readonly text: string } {
  const t = translator(locale, "portal");
  if (problem === "message.empty") return { fieldId: "text", text: t("messages.empty") };
  if (problem === "too_long") return { fieldId: "text", text: t("messages.tooLong") };
  if (problem === "limited") return { fieldId: "text", text: t("messages.limited") };
  return { fieldId: "file", text: wordFileProblem(locale, problem) };
}
