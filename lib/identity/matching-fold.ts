const marks = /\p{M}/gu;
const besideLettersAndDigits = /[^\p{L}\p{N}]/gu;

/**
 * An answer and a true value as they are compared: without case, accents, spaces and separators, in one Unicode spelling,
 * so that a MAC address agrees however it is divided. Empty when nothing is left to compare.
 */
export function foldAnswer(text: string): string {
  // Capitals last: small letters depend on their neighbours (Greek sigma), capitals do not; and ß becomes SS.
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toUpperCase()
    .normalize("NFKD")
    .replace(besideLettersAndDigits, "")
    .normalize("NFKC");
}
