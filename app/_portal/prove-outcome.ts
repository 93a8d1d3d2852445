import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { accountProblems } from "@/lib/identity/account-problem";

/** What a sign-in or answers led to: words of the query, never anything typed. */
export const proveProblems = [
  ...accountProblems,
  "answers_required",
  "answers_too_long",
  "answers_exhausted",
] as const;
export const proveSteps = ["account", "answers"] as const;

export type ProveProblem = (typeof proveProblems)[number];
export type ProveStep = (typeof proveSteps)[number];

const texts = {
  "account.cancelled": "prove.account.cancelled",
  "account.expired": "prove.account.expired",
  "account.unreachable": "prove.account.unreachable",
  "account.unproven": "prove.account.unproven",
  answers_required: "prove.matching.required",
  answers_too_long: "prove.matching.tooLong",
  answers_exhausted: "prove.matching.exhausted",
} as const satisfies Record<ProveProblem, string>;

export const wordProveProblem = (locale: Locale, problem: ProveProblem, name: string): string =>
  translator(locale, "portal")(texts[problem], { name });

export const wordProveStep = (locale: Locale, step: ProveStep): string =>
  translator(locale, "portal")(step === "account" ? "prove.account.done" : "prove.matching.done");
