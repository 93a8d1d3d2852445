import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What a task is, in one line: "Erase the data in ADH6". */
export function taskTitle(
  locale: Locale,
  { right, system }: { readonly right: Right | null; readonly system: string },
): string {
  const t = translator(locale, "portal");
  return right === null ? t("task.search", { system }) : t(`task.do.${right}`, { system });
}
