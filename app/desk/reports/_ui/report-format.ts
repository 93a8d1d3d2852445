import type { CellKind } from "@/app/desk/reports/_ui/report-tables";
import type { DeskLocale } from "@/lib/i18n/locales";

const tags: Readonly<Record<DeskLocale, string>> = { en: "en-GB", fr: "fr-FR" };

/** "March 2026", or "Mar 26" where there is little room; takes `YYYY-MM`. */
export function formatMonth(locale: DeskLocale, month: string, length: "long" | "short" = "long"): string {
  const style = length === "long" ? ({ month: "long", year: "numeric" } as const) : shortMonth;
  return new Intl.DateTimeFormat(tags[locale], { ...style, timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

const shortMonth = { month: "short", year: "2-digit" } as const;

/** "87%" / "87 %": down to the whole number, so that 99.9 never reads as all of them. */
export function formatShare(locale: DeskLocale, share: number): string {
  const percent = Math.floor(share * 100 + 1e-9) / 100;
  return new Intl.NumberFormat(tags[locale], { style: "percent", maximumFractionDigits: 0 }).format(percent);
}

/** A cell of a report as people read it; `none` for what cannot be said. */
export function formatCell(
  locale: DeskLocale,
  kind: CellKind,
  value: string | number | null,
  none: string,
): string {
  if (value === null) return none;
  if (kind === "month") return formatMonth(locale, String(value));
  if (typeof value === "string") return value;
  if (kind === "share") return formatShare(locale, value);
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(value);
}
