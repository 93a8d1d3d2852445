import { and, eq, lt, ne } from "drizzle-orm";
import { bundles } from "@/db/schema/bundles";
import { presence } from "@/db/schema/desk";
import { rateLimits } from "@/db/schema/installation";
import { requestRights } from "@/db/schema/requests";
import { signInTokens, staffSessions } from "@/db/schema/staff";
import { subjectSessions } from "@/db/schema/subjects";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";
import { sweepSetAside } from "@/lib/evidence/set-aside";
import { purgeDrafts, purgeIdentityFiles, purgeUnclaimedFiles } from "@/lib/files/purge-files";
import { installation } from "@/lib/installation";
import { presentForMs } from "@/lib/presence/present";
import { lockById } from "@/lib/requests/lock-request";

/**
 * The job that removes what has run out (Art. 5(1)(e)): forms and their files, sessions, sign-in links, archives, proofs
 * of identity, counts of what somebody did lately, who looked at what just now. Each step can be cut off anywhere and is taken up by the next run.
 */
export async function purgeExpired(actor: System, _input: unknown, now: Date): Promise<void> {
  const { db } = installation();
  await db.delete(subjectSessions).where(lt(subjectSessions.expiresAt, now));
  await db.delete(staffSessions).where(lt(staffSessions.expiresAt, now));
  await db.delete(signInTokens).where(lt(signInTokens.expiresAt, now));
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
  await db.delete(presence).where(lt(presence.seenAt, new Date(now.getTime() - presentForMs)));
  await purgeDrafts(now);
  await purgeUnclaimedFiles(now);
  await purgeIdentityFiles(actor, now);
  await purgeBundles(actor, now);
  await sweepSetAside(now);
}

/**
 * Removes archives whose time is over; the history keeps that there was one. One that belongs to an answer which was not
 * sent yet stays: without it the answer could not leave.
 */
async function purgeBundles(actor: System, now: Date): Promise<void> {
  const { db, storage } = installation();
  const over = lt(bundles.expiresAt, now);
  const due = await db
    .select({ id: bundles.id, requestId: bundles.requestId })
    .from(bundles)
    .innerJoin(
      requestRights,
      and(eq(requestRights.requestId, bundles.requestId), eq(requestRights.right, bundles.right)),
    )
    .where(and(over, ne(requestRights.status, "decided")));
  for (const { id, requestId } of due) {
    await db.transaction(async (tx) => {
      await lockById(tx, requestId);
      const [gone] = await tx
        .delete(bundles)
        .where(and(eq(bundles.id, id), over))
        .returning();
      if (!gone) return;
      const payload = { right: gone.right };
      await recordEvent(tx, { requestId, type: "bundle.expired", actor, at: now, payload });
      await storage.remove(gone.storageKey);
    });
  }
}
