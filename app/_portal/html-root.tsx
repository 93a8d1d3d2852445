import type { ReactNode } from "react";
import "@/app/globals.css";
import type { Locale } from "@/lib/i18n/locales";

/** The document around every public page. */
export function HtmlRoot({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} className="font-sans">
      <body className="text-lg">{children}</body>
    </html>
  );
}
