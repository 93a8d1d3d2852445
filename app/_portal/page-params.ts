import { headers } from "next/headers";
import { missing } from "@/app/_edge/missing";
import { getPortalController } from "@/lib/controllers/portal-controllers";
import { isLocale, type Locale, negotiateLocale } from "@/lib/i18n/locales";
import type { PortalController } from "@/lib/requests/portal-view";

export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The language of the address; an unknown one ends in a 404 in the browser's language. */
export async function requireLocale(locale: string): Promise<Locale> {
  return isLocale(locale) ? locale : missing(await browserLocale());
}

export const browserLocale = async (): Promise<Locale> =>
  negotiateLocale((await headers()).get("accept-language"));

/** Language and organisation of the address, or a 404. */
export async function requireController(params: {
  locale: string;
  controller: string;
}): Promise<{ locale: Locale; controller: PortalController }> {
  const locale = await requireLocale(params.locale);
  return { locale, controller: (await getPortalController(params.controller, locale)) ?? missing(locale) };
}

/** A word of the query that the page knows; anything else counts as absent. Queries carry codes, never what was typed. */
export function knownWord<Word extends string>(
  value: string | string[] | undefined,
  known: readonly Word[],
): Word | null {
  return known.find((word) => word === value) ?? null;
}
