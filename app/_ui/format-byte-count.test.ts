import { expect, it } from "vitest";
import { formatByteCount } from "@/app/_ui/format-byte-count";

it.each([
  { byteCount: 0, en: "0 bytes", fr: "0 octet" },
  { byteCount: 999, en: "999 bytes", fr: "999 octets" },
  { byteCount: 1_000, en: "1 kB", fr: "1 ko" },
  { byteCount: 1_440_000, en: "1.4 MB", fr: "1,4 Mo" },
  { byteCount: 7_200_000_000_000, en: "7,200 GB", fr: "7 200 Go" },
])("writes $byteCount bytes as people read sizes", ({ byteCount, en, fr }) => {
  const plain = (text: string) => text.replaceAll(/\s/g, " ");
  expect(plain(formatByteCount("en", byteCount))).toBe(en);
  expect(plain(formatByteCount("fr", byteCount))).toBe(fr);
});
