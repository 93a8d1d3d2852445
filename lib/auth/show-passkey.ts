import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { passkeys, staffSessions } from "@/db/schema/staff";
import type { StaffSession } from "@/lib/auth/actor";
import { shownPasskeySchema } from "@/lib/auth/passkey-answers";
import { ceremonyMs, relyingParty, storeChallenge, takeChallenge } from "@/lib/auth/passkey-challenge";
import { recordOwnEvent } from "@/lib/auth/record-own-event";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";

/** What the browser needs to ask the person for one of their passkeys. */
export async function askForPasskey(
  actor: StaffSession,
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const known = await installation()
    .db.select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.staffId, actor.staffId));
  if (known.length === 0) throw new Problem("passkey.refused");
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    allowCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    timeout: ceremonyMs,
    userVerification: "preferred",
  });
  await storeChallenge(actor, "get", options.challenge, now);
  return options;
}

type Passkey = typeof passkeys.$inferSelect;

/**
 * Takes a passkey that was shown as the second factor of this session. What was not one of the person's own, signed just
 * now for this session and this installation, is recorded as a failure.
 * @param answer what the browser gave, unchecked
 * @throws Problem passkey.refused
 */
export async function showPasskey(actor: StaffSession, answer: unknown, now: Date): Promise<void> {
  const { db } = installation();
  const { staffId, sessionId } = actor;
  const expectedChallenge = await takeChallenge(actor, "get", now);
  const shown = shownPasskeySchema.safeParse(answer);
  const known = shown.success ? await findPasskey(staffId, shown.data.id) : null;
  const counter =
    shown.success && known && expectedChallenge ? await verify(shown.data, known, expectedChallenge) : null;
  if (!known || counter === null) {
    await recordOwnEvent(db, { type: "staff.second_factor_failed", staffId, at: now, payload: {} });
    throw new Problem("passkey.refused");
  }
  await db.transaction(async (tx) => {
    const used = await tx
      .update(passkeys)
      .set({ counter, lastUsedAt: now })
      .where(and(eq(passkeys.credentialId, known.credentialId), eq(passkeys.staffId, staffId)))
      .returning({ id: passkeys.credentialId });
    if (used.length === 0) throw new Problem("passkey.refused");
    await tx.update(staffSessions).set({ secondFactorAt: now }).where(eq(staffSessions.id, sessionId));
  });
}

async function findPasskey(staffId: string, credentialId: string): Promise<Passkey | null> {
  const [row] = await installation()
    .db.select()
    .from(passkeys)
    .where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.staffId, staffId)));
  return row ?? null;
}

/** @returns the passkey's new counter; null when the answer is not believed */
async function verify(
  { response: { userHandle, ...response }, ...answer }: z.infer<typeof shownPasskeySchema>,
  { credentialId, publicKey, counter }: Passkey,
  expectedChallenge: string,
): Promise<number | null> {
  const { rpID, origin } = relyingParty();
  const result = await verifyAuthenticationResponse({
    response: { ...answer, response: userHandle ? { ...response, userHandle } : response },
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter },
    requireUserVerification: false,
  }).catch(() => null); // The library throws on every answer that it does not believe.
  return result?.verified ? result.authenticationInfo.newCounter : null;
}
