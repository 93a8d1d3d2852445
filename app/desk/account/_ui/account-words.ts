import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { DeskLocale } from "@/lib/i18n/locales";
import { formatInstant } from "@/lib/i18n/translator";

export interface AccountWords {
  readonly locale: DeskLocale;
  readonly t: DeskWords;
}

/** A person may work for organisations in several zones, so their own times are told in none of them. */
export const inUtc = ({ locale }: AccountWords, at: Date): string =>
  `${formatInstant(locale, at, "UTC")} UTC`;
