import type { IdentityCheckMethod } from "@/db/schema/enums";

/** What staff can ask a person for. */
export const askableMethods = [
  "account",
  "matching",
  "document",
  "postal-code",
] as const satisfies readonly IdentityCheckMethod[];
export type AskableMethod = (typeof askableMethods)[number];

/** What nobody but staff can say: that a person came, or that something else convinced (decree 2019-536 Art. 77). */
export const recordableMethods = [
  "in-person",
  "other-means",
] as const satisfies readonly IdentityCheckMethod[];
export type RecordableMethod = (typeof recordableMethods)[number];
