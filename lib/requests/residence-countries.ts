import { findAuthority, listAuthorities } from "@/lib/authorities/find-authority";

/**
 * The countries that a person can say they live in: those whose supervisory authority is known, since naming it is all
 * that the answer is used for (Arts. 5(1)(c), 77(1)). Two-letter codes, in alphabetical order.
 */
export const residenceCountries: readonly string[] = [
  ...new Set(listAuthorities().map(({ country }) => country)),
]
  .filter((country) => country !== "EU" && findAuthority({ country }) !== null)
  .sort();

export const isResidenceCountry = (code: string): boolean => residenceCountries.includes(code);
