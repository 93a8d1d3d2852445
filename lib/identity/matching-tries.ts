import type { IdentityCheck } from "@/lib/identity/assurance";

/** Enough for slips, too few for guessing. */
const mostTries = 3;

type Check = Pick<IdentityCheck, "method" | "status" | "attempts">;

/**
 * How often answers may still be given. A check counts from the moment its answers are in; one that ended because a
 * system did not answer has `attempts` 0 and is not held against the person.
 */
export function triesLeft(checks: readonly Check[]): number {
  const used = checks.filter(({ method, status, attempts }) => {
    if (method !== "matching") return false;
    return status === "submitted" || status === "passed" || (status === "failed" && attempts > 0);
  });
  return Math.max(0, mostTries - used.length);
}

/**
 * How the last answers fared, for the person: being compared, not enough of them true, or not compared at all. Which one
 * was wrong is told to nobody.
 */
export function lastTry(checks: readonly Check[]): "comparing" | "failed" | "not-compared" | null {
  const last = checks.findLast(({ method, status }) => method === "matching" && status !== "open");
  if (last?.status === "submitted") return "comparing";
  if (last?.status !== "failed") return null;
  return last.attempts > 0 ? "failed" : "not-compared";
}
