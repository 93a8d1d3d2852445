import type { MatchRecord } from "@/lib/controllers/record-schema";
import type { Identifiers } from "./contract";

type Normalisation = MatchRecord["normalise"];

/** More accounts than one person has: a statement that finds as many is wrong, and would hand over other people's data. */
export const mostAccounts = 50;

/** More true answers than a question about one person has: with as many, a guess would hit one of them. */
export const mostValues = 500;

/**
 * The value to look up for a match, tidied as the record says; null when the request does not tell it. Blank counts as
 * not told: systems hold blanks too, and they would find everybody who left the field empty.
 */
export function identifierValue(match: MatchRecord, identifiers: Identifiers): string | null {
  const given = Object.hasOwn(identifiers, match.identifier) ? identifiers[match.identifier] : undefined;
  if (given === undefined || given.trim() === "" || given.includes("\0")) return null;
  return tidy[match.normalise](given);
}

const tidy: Readonly<Record<Normalisation, (value: string) => string>> = {
  none: (value) => value,
  trim: (value) => value.normalize("NFC").trim(),
  lowercase: (value) => value.normalize("NFC").trim().toLowerCase(),
};
