import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The label of something that can be left out, and says so in words. */
export const Optional = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <>
    {children} <span className="font-normal">{translator(locale, "portal")("form.optional")}</span>
  </>
);
