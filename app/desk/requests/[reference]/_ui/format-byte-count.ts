import type { Locale } from "@/lib/i18n/locales";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "412 byte", "1.4 kB", "23 MB" / "23 Mo": decimal units, at most one decimal. */
export function formatByteCount(locale: Locale, byteCount: number): string {
  const step = byteCount < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(byteCount) / 3));
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: 1,
  }).format(byteCount / 1_000 ** step);
}
