import { and, eq } from "drizzle-orm";
import { passkeys, staffSessions } from "@/db/schema/staff";
import type { StaffSession } from "@/lib/auth/actor";
import { recordOwnEvent } from "@/lib/auth/record-own-event";
import { isFreshlyShown } from "@/lib/auth/second-factor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";

/**
 * Takes one of the person's passkeys away, after one was shown within the last five minutes. Where passkeys are required
 * and it was the last, every session of theirs leads to making a new one.
 * @throws Problem session.second_factor · not_found
 */
export async function removePasskey(
  actor: StaffSession,
  input: { readonly passkeyId: string },
  now: Date,
): Promise<void> {
  if (!isFreshlyShown(actor.secondFactorAt, now)) throw new Problem("session.second_factor");
  const { staffId } = actor;
  await installation().db.transaction(async (tx) => {
    const removed = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.credentialId, input.passkeyId), eq(passkeys.staffId, staffId)))
      .returning({ id: passkeys.credentialId });
    if (removed.length === 0) throw new Problem("not_found");
    await recordOwnEvent(tx, { type: "staff.passkey_removed", staffId, at: now, payload: {} });
    if ((await tx.$count(passkeys, eq(passkeys.staffId, staffId))) === 0)
      await tx.update(staffSessions).set({ secondFactorAt: null }).where(eq(staffSessions.staffId, staffId));
  });
}
