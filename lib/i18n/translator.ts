import { createFormatter, createTranslator } from "use-intl/core";
import type { DeskLocale, Locale } from "@/lib/i18n/locales";
import { mail as deMail } from "@/lib/i18n/messages/de/mail";
import { portal as dePortal } from "@/lib/i18n/messages/de/portal";
import { terms as deTerms } from "@/lib/i18n/messages/de/terms";
import { desk as enDesk } from "@/lib/i18n/messages/en/desk";
import { mail as enMail } from "@/lib/i18n/messages/en/mail";
import { portal as enPortal } from "@/lib/i18n/messages/en/portal";
import { terms as enTerms } from "@/lib/i18n/messages/en/terms";
import { desk as frDesk } from "@/lib/i18n/messages/fr/desk";
import { mail as frMail } from "@/lib/i18n/messages/fr/mail";
import { portal as frPortal } from "@/lib/i18n/messages/fr/portal";
import { terms as frTerms } from "@/lib/i18n/messages/fr/terms";
import { mail as nlMail } from "@/lib/i18n/messages/nl/mail";
import { portal as nlPortal } from "@/lib/i18n/messages/nl/portal";
import { terms as nlTerms } from "@/lib/i18n/messages/nl/terms";

export interface Messages {
  readonly desk: typeof enDesk;
  readonly mail: typeof enMail;
  readonly portal: typeof enPortal;
  readonly terms: typeof enTerms;
}
export type Namespace = keyof Messages;

/** The languages of a namespace: only the desk does not speak all of them. */
type SpokenIn<N extends Namespace> = N extends "desk" ? DeskLocale : Locale;

/** Every text by namespace and language. */
export const messages: { readonly [N in Namespace]: Readonly<Record<SpokenIn<N>, Messages[N]>> } = {
  desk: { en: enDesk, fr: frDesk },
  mail: { en: enMail, fr: frMail, nl: nlMail, de: deMail },
  portal: { en: enPortal, fr: frPortal, nl: nlPortal, de: dePortal },
  terms: { en: enTerms, fr: frTerms, nl: nlTerms, de: deTerms },
};

/** Typed look-up of texts (ICU MessageFormat): `translator("fr", "portal")("start.title", { name })`. */
export function translator<N extends Namespace>(locale: SpokenIn<N>, namespace: N) {
  const texts: Readonly<Record<SpokenIn<N>, Messages[N]>> = messages[namespace];
  return createTranslator<Messages[N]>({ locale, messages: texts[locale] });
}

const calendarDate = (date: string) => new Date(`${date}T00:00:00Z`);

/** "Tuesday 22 December 2026" / "mardi 22 décembre 2026" for a calendar date; no time zone can move it. */
export function formatDate(locale: Locale, date: string): string {
  return createFormatter({ locale: tags[locale], timeZone: "UTC" }).dateTime(calendarDate(date), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** "22 Dec 2026" / "22 déc. 2026", for tables. */
export function formatShortDate(locale: Locale, date: string): string {
  return createFormatter({ locale: tags[locale], timeZone: "UTC" }).dateTime(calendarDate(date), {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** "22 December 2026, 14:05" in the controller's zone, for what happened at an instant. */
export function formatInstant(locale: Locale, at: Date, timeZone: string): string {
  return createFormatter({ locale: tags[locale], timeZone }).dateTime(at, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** European order and 24 hours for English too: the controllers are in Europe. */
const tags: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR", nl: "nl-NL", de: "de-DE" };
