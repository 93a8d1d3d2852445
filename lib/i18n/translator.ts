import { createFormatter, createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import { desk as enDesk } from "@/lib/i18n/messages/en/desk";
import { mail as enMail } from "@/lib/i18n/messages/en/mail";
import { portal as enPortal } from "@/lib/i18n/messages/en/portal";
import { terms as enTerms } from "@/lib/i18n/messages/en/terms";
import { desk as frDesk } from "@/lib/i18n/messages/fr/desk";
import { mail as frMail } from "@/lib/i18n/messages/fr/mail";
import { portal as frPortal } from "@/lib/i18n/messages/fr/portal";
import { terms as frTerms } from "@/lib/i18n/messages/fr/terms";

const en = { desk: enDesk, mail: enMail, portal: enPortal, terms: enTerms };
export type Messages = typeof en;
export type Namespace = keyof Messages;

/** Every text by language. */
export const messages: Record<Locale, Messages> = {
  en,
  fr: { desk: frDesk, mail: frMail, portal: frPortal, terms: frTerms },
};

/** Typed look-up of texts (ICU MessageFormat): `translator("fr", "portal")("start.title", { name })`. */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace });
}

const calendarDate = (date: string) => new Date(`${date}T00:00:00Z`);

/** "Monday 22 December 2026" / "lundi 22 décembre 2026" for a calendar date; no time zone can move it. */
export function formatDate(locale: Locale, date: string): string {
  return createFormatter({ locale: tag(locale), timeZone: "UTC" }).dateTime(calendarDate(date), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** "22 Dec 2026" / "22 déc. 2026", for tables. */
export function formatShortDate(locale: Locale, date: string): string {
  return createFormatter({ locale: tag(locale), timeZone: "UTC" }).dateTime(calendarDate(date), {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** "22 December 2026, 14:05" in the controller's zone, for what happened at an instant. */
export function formatInstant(locale: Locale, at: Date, timeZone: string): string {
  return createFormatter({ locale: tag(locale), timeZone }).dateTime(at, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** European order and 24 hours for English too: the controllers are in Europe. */
const tag = (locale: Locale) => (locale === "en" ? "en-GB" : "fr-FR");
