import { type AssuranceLevel, assuranceLevels, type IdentityMethod } from "@/db/schema/enums";

/** Allowed where a record names none. The e-mail code is always among them. */
export const defaultMethods: readonly IdentityMethod[] = [
  "email-code",
  "document",
  "postal-code",
  "in-person",
];

/** What a record says of the methods whose level it can set. */
interface MethodLevels {
  readonly account?: { readonly level: AssuranceLevel } | undefined;
  readonly matching?: { readonly level: AssuranceLevel } | undefined;
  readonly document?: { readonly level: AssuranceLevel } | undefined;
}

/**
 * The level that a passed check of this method gives (named as in Reg. (EU) 910/2014 Art. 8). An account or matching
 * that the record does not describe gives no more than the e-mail code; a document does, for any controller can look at
 * one.
 */
export function levelOfMethod(method: IdentityMethod, verification: MethodLevels): AssuranceLevel {
  return levels[method](verification);
}

const levels: Readonly<Record<IdentityMethod, (verification: MethodLevels) => AssuranceLevel>> = {
  "email-code": () => "low",
  account: ({ account }) => account?.level ?? "low",
  matching: ({ matching }) => matching?.level ?? "low",
  document: ({ document }) => document?.level ?? "high",
  "postal-code": () => "substantial",
  "in-person": () => "high",
};

/** Whether one level is at least another one. */
export function reachesLevel(given: AssuranceLevel, needed: AssuranceLevel): boolean {
  return assuranceLevels.indexOf(given) >= assuranceLevels.indexOf(needed);
}
