import { createFormatter, createTranslator } from "use-intl/core";
import type { LanguagePack } from "@/lib/i18n/languages/language-pack";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { DeskLocale, Locale } from "@/lib/i18n/locales";
import { desk as enDesk } from "@/lib/i18n/messages/en/desk";
import { desk as frDesk } from "@/lib/i18n/messages/fr/desk";

export interface Messages extends Pick<LanguagePack, "mail" | "portal" | "terms"> {
  readonly desk: typeof enDesk;
}
export type Namespace = keyof Messages;

/** The languages of a namespace: only the desk does not speak all of them. */
type SpokenIn<N extends Namespace> = N extends "desk" ? DeskLocale : Locale;

/** The desk's texts stand beside the packs: it speaks fewer languages. */
export const deskTexts: Readonly<Record<DeskLocale, Messages["desk"]>> = { en: enDesk, fr: frDesk };

const texts: { readonly [N in Namespace]: (locale: SpokenIn<N>) => Messages[N] } = {
  desk: (locale) => deskTexts[locale],
  mail: (locale) => languagePacks[locale].mail,
  portal: (locale) => languagePacks[locale].portal,
  terms: (locale) => languagePacks[locale].terms,
};

/** Typed look-up of texts (ICU MessageFormat): `translator("fr", "portal")("start.title", { name })`. */
export function translator<N extends Namespace>(locale: SpokenIn<N>, namespace: N) {
  return createTranslator<Messages[N]>({ locale, messages: texts[namespace](locale) });
}

const calendarDate = (date: string) => new Date(`${date}T00:00:00Z`);

/** "Tuesday 22 December 2026" / "mardi 22 décembre 2026" for a calendar date; no time zone can move it. */
export function formatDate(locale: Locale, date: string): string {
  return createFormatter({ locale: languagePacks[locale].tag, timeZone: "UTC" }).dateTime(
    calendarDate(date),
    {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    },
  );
}

/** "22 Dec 2026" / "22 déc. 2026", for tables. */
export function formatShortDate(locale: Locale, date: string): string {
  return createFormatter({ locale: languagePacks[locale].tag, timeZone: "UTC" }).dateTime(
    calendarDate(date),
    {
      day: "numeric",
      month: "short",
      year: "numeric",
    },
  );
}

/** "22 December 2026, 14:05" in the controller's zone, for what happened at an instant. */
export function formatInstant(locale: Locale, at: Date, timeZone: string): string {
  return createFormatter({ locale: languagePacks[locale].tag, timeZone }).dateTime(at, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
