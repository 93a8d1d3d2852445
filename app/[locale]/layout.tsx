import type { ReactNode } from "react";
import { HtmlRoot } from "@/app/_portal/html-root";
import { browserLocale } from "@/app/_portal/page-params";
import { isLocale } from "@/lib/i18n/locales";

/** Rendered per request: each answer carries its own nonce, and nothing personal may be kept by anyone. */
export const dynamic = "force-dynamic";

export default async function PortalLayout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const { locale } = await params;
  return <HtmlRoot locale={isLocale(locale) ? locale : await browserLocale()}>{children}</HtmlRoot>;
}
