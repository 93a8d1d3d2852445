import { Problem, type ProblemCode } from "@/lib/problem";
import { parseReference } from "@/lib/requests/reference";

/** Why one request of many was left as it was. */
export type BulkRefusal =
  | ProblemCode
  | "nobody_to_remind"
  | "draft_waits" // somebody is writing that very letter
  | "unexpected"; // logged by number

/** What became of one of many requests: each is done or left on its own, and one that is refused stops no other. */
export interface BulkResult {
  readonly reference: string;
  /** Null when it was done. */
  readonly refusal: BulkRefusal | null;
}

/** More than a few pages of the queue; it bounds how long the person waits. */
export const mostAtOnce = 100;

/** @throws Problem input.invalid (references: required, too_many) */
export function readReferences(typed: readonly string[]): readonly string[] {
  const references = [...new Set(typed.flatMap((one) => parseReference(one) ?? []))];
  if (references.length === 0) throw new Problem("input.invalid", { references: "required" });
  if (references.length > mostAtOnce) throw new Problem("input.invalid", { references: "too_many" });
  return references;
}
