import { randomInt } from "node:crypto";

/** No 0/O, 1/I/L, U/V: what is read aloud or off paper comes back the same. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";

/** `HAB-7K3M-9QXD`: names a request, opens nothing. 29^8 ≈ 5 × 10^11. */
export function createReference(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return `HAB-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Takes what people type (lower case, no dashes, spaces) to the written form; null when it cannot be a reference. */
export function parseReference(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replace(/^HAB/, "");
  if (letters.length !== 8 || [...letters].some((letter) => !alphabet.includes(letter))) return null;
  return `HAB-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
