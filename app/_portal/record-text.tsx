import type { Locale } from "@/lib/i18n/locales";
import type { PortalController } from "@/lib/requests/portal-view";

/**
 * A text of the organisation's own record. Its language is marked where it is not the page's (WCAG 2.2 SC 3.1.2): a
 * record need not speak every language of the portal.
 */
export function RecordText({
  locale,
  controller,
  children,
}: {
  locale: Locale;
  controller: Pick<PortalController, "textLocale">;
  children: string;
}) {
  const { textLocale } = controller;
  return textLocale === locale ? children : <span lang={textLocale}>{children}</span>;
}
