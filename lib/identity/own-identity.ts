import { reachedLevel } from "@/lib/identity/assurance";
import { isConfigured } from "@/lib/identity/configured-methods";
import { lastTry, triesLeft } from "@/lib/identity/matching-tries";
import { neededLevel, offeredWays } from "@/lib/identity/offered-ways";
import { hasGap, isWaiting } from "@/lib/identity/settle-check";
import { knownPerson, type RequestCase } from "@/lib/requests/load-case";
import type { OwnIdentity } from "@/lib/requests/portal-view";
import { isOpen } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

/** What somebody sees who has proven nothing yet. */
export const unprovenIdentity: OwnIdentity = {
  reached: null,
  needed: "low",
  ways: [],
  matching: { triesLeft: 0, last: null },
  open: [],
};

/** How surely a person is known, what the policy wants, and what they can do about it now. */
export function ownIdentity(about: RequestCase, now: Date): OwnIdentity {
  const { row, record, key, identityChecks: checks } = about;
  // Staff may have noted an answer that came another way: what was asked for is then not waited for any more.
  const wanted = row.status === "identity" || hasGap(about);
  const waiting = checks.filter(
    (check) => check.status === "submitted" || (isWaiting(check, now) && (wanted || check.codeHash !== null)),
  );
  return {
    reached: reachedLevel(knownPerson(about)),
    needed: neededLevel(about),
    ways: offeredWays(about),
    matching: { triesLeft: triesLeft(checks), last: lastTry(checks) },
    open: isOpen(row.status)
      ? waiting.flatMap(({ id, method, status, reason, expiresAt, codeHash }) =>
          method === "other-means" || !isConfigured(method, record)
            ? []
            : [
                {
                  id,
                  method,
                  submitted: status === "submitted",
                  reason: reason ? open(key, "reason", reason) : null,
                  expiresAt,
                  letterSent: codeHash !== null,
                },
              ],
        )
      : [],
  };
}
