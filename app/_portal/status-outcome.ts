import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

export const statusProblems = ["reply_required", "reply_too_long", "fee_unread", "moved"] as const;
export const statusSteps = ["replied", "fee_accepted", "withdrawn"] as const;

/** What the last form on the page of a request led to: words of the query, and the answer that was refused. */
export interface StatusOutcome {
  readonly problem: (typeof statusProblems)[number] | null;
  readonly done: (typeof statusSteps)[number] | null;
  /** An answer to a question that did not arrive, to go on from. */
  readonly typed: string;
}

/**
 * The field of the page at which a refusal is explained, with the sentence; null when it concerns none, or when the
 * question was settled meanwhile and its field is gone.
 */
export function wordRefusal(
  locale: Locale,
  { problem }: StatusOutcome,
  questions: OwnRequest["questions"],
): { readonly fieldId: "text" | "accepted"; readonly text: string } | null {
  const t = translator(locale, "portal");
  const concerned = problem === "fee_unread" ? "fee" : "clarification";
  if (!questions.some(({ about }) => about === concerned)) return null;
  if (problem === "reply_required") return { fieldId: "text", text: t("question.replyRequired") };
  if (problem === "reply_too_long") return { fieldId: "text", text: t("question.replyTooLong") };
  return problem === "fee_unread" ? { fieldId: "accepted", text: t("question.feeUnread") } : null;
}

/** What a form has done, said at the top of the page; null when nothing was done. */
export function wordDone(locale: Locale, { done }: StatusOutcome, name: string): string | null {
  const t = translator(locale, "portal");
  if (done === "replied") return t("question.replied", { name });
  if (done === "fee_accepted") return t("question.feeAccepted", { name });
  return done === "withdrawn" ? t("withdraw.done") : null;
}
