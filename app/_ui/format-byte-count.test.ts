import { expect, it } from "vitest";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { locales } from "@/lib/i18n/locales";

it.each([
  { byteCount: 0, en: "0 bytes", fr: "0 octet", nl: "0 byte", de: "0 Byte" },
  { byteCount: 999, en: "999 bytes", fr: "999 octets", nl: "999 byte", de: "999 Byte" },
  { byteCount: 1_000, en: "1 kB", fr: "1 ko", nl: "1 kB", de: "1 kB" },
  { byteCount: 1_440_000, en: "1.4 MB", fr: "1,4 Mo", nl: "1,4 MB", de: "1,4 MB" },
  { byteCount: 7_200_000_000_000, en: "7,200 GB", fr: "7 200 Go", nl: "7.200 GB", de: "7.200 GB" },
])("writes $byteCount bytes as people read sizes", ({ byteCount, ...written }) => {
  const plain = (text: string) => text.replaceAll(/\s/g, " ");
  for (const locale of locales) expect(plain(formatByteCount(locale, byteCount))).toBe(written[locale]);
});
