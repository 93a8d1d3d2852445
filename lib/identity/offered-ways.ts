import {
  type AssuranceLevel,
  assuranceLevels,
  type IdentityMethod,
  identityMethods,
} from "@/db/schema/enums";
import { levelOfMethod, reachesLevel } from "@/lib/controllers/identity-methods";
import { identityGap, reachedLevel, requiredLevel } from "@/lib/identity/assurance";
import { isConfigured } from "@/lib/identity/configured-methods";
import { knownPerson, type RequestCase, unanswered } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";

type Known = Pick<RequestCase, "row" | "record" | "rights" | "identityChecks">;

/** Somebody of the house looks at what is shown, so these can also prove that a person may act for another. */
const lookedAt: readonly IdentityMethod[] = ["document", "in-person"];

/** The highest level that a right which still wants an answer needs. */
export function neededLevel(about: Pick<RequestCase, "record" | "rights">): AssuranceLevel {
  const needed = unanswered(about).map(({ right }) => requiredLevel(about.record.verification, right));
  return assuranceLevels.findLast((level) => needed.includes(level)) ?? "low";
}

/**
 * The ways that the policy allows, that this installation can do and that would still tell something, least data first (Art. 5(1)(c)): one closes the
 * gap of a right, or, while there is doubt, says more than is known. A representative's own account or answers prove
 * nothing about the subject.
 */
export function offeredWays(about: Known): readonly IdentityMethod[] {
  const { row, record } = about;
  if (!isOpen(row.status)) return [];
  const { verification } = record;
  const person = knownPerson(about);
  const reached = reachedLevel(person);
  const gaps = unanswered(about).map(({ right }) => ({
    gap: identityGap(verification, right, person),
    level: requiredLevel(verification, right),
  }));
  const helps = (method: IdentityMethod): boolean => {
    const level = levelOfMethod(method, verification);
    const says = reached === null || !reachesLevel(reached, level);
    if (lookedAt.includes(method) && gaps.some(({ gap }) => gap === "representation")) return true;
    if (row.requesterRole !== "self" && !lookedAt.includes(method)) return false;
    if (row.status === "identity" && says) return true;
    return gaps.some((one) => one.gap === "level" && reachesLevel(level, one.level));
  };
  return identityMethods.filter(
    (method) =>
      method !== "email-code" &&
      verification.methods.includes(method) &&
      isConfigured(method, record) &&
      helps(method),
  );
}
