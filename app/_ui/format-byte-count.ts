import type { Locale } from "@/lib/i18n/locales";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "1.4 MB" / "1,4 Mo": powers of a thousand, as the units say. */
export function formatByteCount(locale: Locale, byteCount: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(byteCount, 1)) / 3), units.length - 1);
  const format = { style: "unit", unit: units[power], unitDisplay: power === 0 ? "long" : "short" } as const;
  return new Intl.NumberFormat(locale, { ...format, maximumFractionDigits: power === 0 ? 0 : 1 }).format(
    byteCount / 1000 ** power,
  );
}
