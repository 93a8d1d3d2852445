import type { DeskWords, Terms } from "@/app/desk/_ui/desk-words";
import { problemWords } from "@/app/desk/_ui/problem-words";
import { languages } from "@/db/schema/enums";
import type { BulkRefusal } from "@/lib/queue/bulk-result";

/** A language by its name; one that we do not speak by its tag. */
export function languageWord(language: string, terms: Terms): string {
  const known = languages.find((one) => one === language);
  return known ? terms(`language.${known}`) : language;
}

const own = {
  not_found: "bulk.refusal.notFound",
  forbidden: "bulk.refusal.forbidden",
  "request.wrong_status": "bulk.refusal.wrongStatus",
  nobody_to_remind: "bulk.refusal.nobodyToRemind",
  draft_waits: "bulk.refusal.draftWaits",
  unexpected: "bulk.refusal.unexpected",
  "input.invalid": "bulk.refusal.invalid",
} as const satisfies Partial<Record<BulkRefusal, string>>;

const hasOwn = (code: string): code is keyof typeof own => Object.hasOwn(own, code);

/** Why one request of many was left as it was. */
export const refusalWords = (code: string, t: DeskWords): string =>
  hasOwn(code) ? t(own[code]) : (problemWords(t, code) ?? t("bulk.refusal.unexpected"));
