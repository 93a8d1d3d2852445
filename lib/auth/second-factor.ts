/** What a session of staff still needs before it opens the desk: nothing, a passkey shown, or a first passkey made. */
export type SessionStep = "complete" | "show-passkey" | "add-passkey";

/**
 * The rule of the second factor. Who has a passkey shows it in every session; who has none is asked to make one first
 * where the installation requires it (`STAFF_SECOND_FACTOR`).
 * @param session.shownAt when a passkey was shown or made in this session
 */
export function sessionStep(session: {
  readonly hasPasskey: boolean;
  readonly shownAt: Date | null;
  readonly required: boolean;
}): SessionStep {
  if (session.shownAt !== null) return "complete";
  if (session.hasPasskey) return "show-passkey";
  return session.required ? "add-passkey" : "complete";
}

const freshMs = 5 * 60_000;

/**
 * Whether a passkey was shown so lately that passkeys may be changed: who finds a desk unlocked must not be able to leave
 * a key of their own behind, or to take the owner's away.
 */
export const isFreshlyShown = (shownAt: Date | null, now: Date): boolean =>
  shownAt !== null && now.getTime() - shownAt.getTime() < freshMs;
