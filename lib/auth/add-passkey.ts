import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { passkeys, staff, staffSessions } from "@/db/schema/staff";
import type { StaffSession } from "@/lib/auth/actor";
import { createdPasskeySchema } from "@/lib/auth/passkey-answers";
import { ceremonyMs, relyingParty, storeChallenge, takeChallenge } from "@/lib/auth/passkey-challenge";
import { recordOwnEvent } from "@/lib/auth/record-own-event";
import { isFreshlyShown } from "@/lib/auth/second-factor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { open } from "@/lib/vault/seal";

/** More keys than anybody carries. */
const most = 10;

/**
 * What the browser needs to make a passkey for the person. The first one can be made by whoever is signed in, also before
 * anything else where it is required; further ones by who has just shown one.
 * @throws Problem session.second_factor · passkey.refused (there are ten already)
 */
export async function beginPasskey(
  actor: StaffSession,
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { db, installationKey } = installation();
  const known = await requireMayAdd(db, actor, now);
  const [member] = await db
    .select({ name: staff.name, email: staff.email })
    .from(staff)
    .where(eq(staff.id, actor.staffId));
  if (!member) throw new Problem("not_found");
  const name = open(installationKey, "name", member.name);
  const options = await generateRegistrationOptions({
    rpName: "Habeas",
    rpID: relyingParty().rpID,
    userID: Buffer.from(actor.staffId.replaceAll("-", ""), "hex"),
    userName: member.email ? open(installationKey, "email", member.email) : name,
    userDisplayName: name,
    timeout: ceremonyMs,
    attestationType: "none",
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
  await storeChallenge(actor, "create", options.challenge, now);
  return options;
}

const inputSchema = z.object({ name: z.string().trim().min(1).max(60), answer: createdPasskeySchema });

/**
 * Keeps a passkey that the browser has made. It counts as shown in this session; every other session of the person wants
 * it from now on.
 * @param input.answer what the browser gave, unchecked
 * @throws Problem session.second_factor · passkey.refused · input.invalid (the name)
 */
export async function addPasskey(
  actor: StaffSession,
  input: { readonly name: string; readonly answer: unknown },
  now: Date,
): Promise<void> {
  const { staffId, sessionId } = actor;
  const expectedChallenge = await takeChallenge(actor, "create", now);
  const read = inputSchema.safeParse(input);
  if (!read.success) throw refusalOf(read.error);
  if (!expectedChallenge) throw new Problem("passkey.refused");
  const { name, answer } = read.data;
  const credential = await verify(answer, expectedChallenge);
  await installation().db.transaction(async (tx) => {
    // Of two browsers that make the first one at once, the second has to show the other's.
    await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for("update");
    await requireMayAdd(tx, actor, now);
    const kept = await tx
      .insert(passkeys)
      .values({
        credentialId: credential.id,
        staffId,
        name,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: passkeys.credentialId });
    if (kept.length === 0) throw new Problem("passkey.refused");
    await tx.update(staffSessions).set({ secondFactorAt: now }).where(eq(staffSessions.id, sessionId));
    await recordOwnEvent(tx, { type: "staff.passkey_added", staffId, at: now, payload: {} });
  });
}

async function requireMayAdd(tx: Database | Transaction, actor: StaffSession, now: Date) {
  const known = await tx
    .select({ credentialId: passkeys.credentialId })
    .from(passkeys)
    .where(eq(passkeys.staffId, actor.staffId));
  if (known.length > 0 && !isFreshlyShown(actor.secondFactorAt, now))
    throw new Problem("session.second_factor");
  if (known.length >= most) throw new Problem("passkey.refused");
  return known;
}

const refusalOf = (error: z.ZodError): Problem =>
  error.issues.some(({ path: [field] }) => field === "name")
    ? new Problem("input.invalid", { name: "required" })
    : new Problem("passkey.refused");

async function verify(
  answer: z.infer<typeof createdPasskeySchema>,
  expectedChallenge: string,
): Promise<WebAuthnCredential> {
  const { rpID, origin } = relyingParty();
  const { transports, ...response } = answer.response;
  const result = await verifyRegistrationResponse({
    response: { ...answer, response: transports ? { ...response, transports } : response },
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    // The first factor has told who it is; this one is something they hold.
    requireUserVerification: false,
  }).catch(() => null); // The library throws on every answer that it does not believe.
  if (!result?.verified) throw new Problem("passkey.refused");
  return result.registrationInfo.credential;
}
