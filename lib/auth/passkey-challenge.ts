import { and, eq, isNotNull } from "drizzle-orm";
import { staffSessions } from "@/db/schema/staff";
import type { StaffSession } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";

/** What a challenge is for: a new passkey, or the showing of one. Neither answers the other. */
export type Ceremony = "create" | "get";

/** Long enough to look for a key in a bag. */
export const ceremonyMs = 5 * 60_000;

/** Keeps what a passkey has to sign next on the session; the one before is forgotten. */
export async function storeChallenge(
  { sessionId }: StaffSession,
  ceremony: Ceremony,
  challenge: string,
  now: Date,
): Promise<void> {
  const until = now.getTime() + ceremonyMs;
  await installation()
    .db.update(staffSessions)
    .set({ challenge: `${ceremony}.${until}.${challenge}` })
    .where(eq(staffSessions.id, sessionId));
}

/**
 * Takes the challenge off the session, whatever the answer to it turns out to be worth: it is good for one answer.
 * @returns null when there is none, it was for something else, or its time is over
 */
export async function takeChallenge(
  { sessionId }: StaffSession,
  ceremony: Ceremony,
  now: Date,
): Promise<string | null> {
  const stored = await installation().db.transaction(async (tx) => {
    const [row] = await tx
      .select({ challenge: staffSessions.challenge })
      .from(staffSessions)
      .where(and(eq(staffSessions.id, sessionId), isNotNull(staffSessions.challenge)))
      .for("update");
    await tx.update(staffSessions).set({ challenge: null }).where(eq(staffSessions.id, sessionId));
    return row?.challenge ?? null;
  });
  const [kind, until, challenge] = stored?.split(".") ?? [];
  return kind === ceremony && Number(until) > now.getTime() && challenge ? challenge : null;
}

/** The installation as passkeys know it: they are bound to its host name and answer to its origin alone. */
export function relyingParty(): { readonly rpID: string; readonly origin: string } {
  const { appUrl } = installation().settings;
  return { rpID: new URL(appUrl).hostname, origin: appUrl };
}
