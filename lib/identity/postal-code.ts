import { randomInt } from "node:crypto";

/** No 0/O, 1/I/L, 8/B, 5/S, 2/Z, U/V: what is read off paper comes back the same. */
const alphabet = "34679ACDEFGHJKMNPQRTWXY";
const length = 8;

/** Eight characters, 23^8 ≈ 8 × 10^10: more than five tries can ever hit. Printed in two groups. */
export const createPostalCode = (): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

export const printPostalCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Takes what people type (small letters, spaces, no dash) to what is compared. */
export const foldPostalCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");

/** As long as a letter may lie in a letter box while its owner is on holiday. */
export const postalCodeDays = 21;
export const postalCodeAttempts = 5;
