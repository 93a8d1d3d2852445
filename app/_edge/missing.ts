import { redirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";

/**
 * For pages: what was asked for is not here. The redirect ends in a real 404 with a whole page; `notFound()` would send
 * an empty one to browsers without JavaScript.
 */
export function missing(locale: Locale): never {
  redirect(`/${locale}/not-found` as never);
}
