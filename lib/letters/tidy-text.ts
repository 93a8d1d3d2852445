/**
 * Text as a letter can show it: composed characters (NFC), plain line breaks, and nothing that cannot be seen but
 * changes what is: control characters, and those that turn the direction of the text around them.
 */
export const tidyText = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/[^\P{Cc}\n]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "");
