import { type AssuranceLevel, assuranceLevels, type RequesterRole, type Right } from "@/db/schema/enums";
import type { identityChecks } from "@/db/schema/identity";
import { reachesLevel } from "@/lib/controllers/identity-methods";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";

export type IdentityCheck = typeof identityChecks.$inferSelect;
type Policy = RecordOfProcessing["verification"];

/** What is known about who asks. */
export interface KnownPerson {
  readonly requesterRole: RequesterRole;
  /** The e-mailed code was given: `low`, and of the address only. */
  readonly emailConfirmedAt: Date | null;
  readonly checks: readonly Pick<IdentityCheck, "status" | "level" | "settledBy">[];
}

/** The policy's level for a right; what it does not name needs the least. */
export const requiredLevel = ({ levels }: Pick<Policy, "levels">, right: Right): AssuranceLevel =>
  levels[right] ?? "low";

/** The highest level that was reached; null before the address is proven. */
export function reachedLevel({ emailConfirmedAt, checks }: KnownPerson): AssuranceLevel | null {
  const passed = checks.filter(({ status }) => status === "passed").map(({ level }) => level);
  const reached = emailConfirmedAt ? ["low" as const, ...passed] : passed;
  return assuranceLevels.findLast((level) => reached.includes(level)) ?? null;
}

/** Why what is known is not enough to hand out or change data; `representation`: nobody has accepted the proofs yet. */
export type IdentityGap = "level" | "representation";

/**
 * What is still missing before a right may be granted. A code proves an address and nothing about a mandate, so a
 * representative's proofs are always looked at by a person, who settles a check (décret 2019-536 Art. 77).
 */
export function identityGap(
  policy: Pick<Policy, "levels">,
  right: Right,
  person: KnownPerson,
): IdentityGap | null {
  const accepted = person.checks.some(({ status, settledBy }) => status === "passed" && settledBy !== null);
  if (person.requesterRole !== "self" && !accepted) return "representation";
  const reached = reachedLevel(person);
  return reached && reachesLevel(reached, requiredLevel(policy, right)) ? null : "level";
}
