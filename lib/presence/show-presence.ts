import { and, eq, lt } from "drizzle-orm";
import { presence } from "@/db/schema/desk";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { presentForMs } from "@/lib/presence/present";
import { findForStaff } from "@/lib/requests/lock-request";

/**
 * Says that a member of staff has the request open, for the next half minute. Nothing of it is kept longer: what ran out
 * is removed on the way. Whoever may not read the request is nowhere.
 * @param input.writing whether something typed waits to be sent; null when the page does not know, and leaves it as it was
 * @returns the request's id and the length of its history; null when it is not there or not theirs
 */
export async function showPresence(
  actor: Staff,
  input: { readonly reference: string; readonly writing: boolean | null },
  now: Date,
): Promise<{ readonly requestId: string; readonly latest: number } | null> {
  const row = await findForStaff(actor, input.reference);
  if (!row) return null;
  const { db } = installation();
  const { writing } = input;
  const here = { requestId: row.id, staffId: actor.staffId };
  await db
    .delete(presence)
    .where(and(eq(presence.requestId, row.id), lt(presence.seenAt, new Date(now.getTime() - presentForMs))));
  await db
    .insert(presence)
    .values({ ...here, writing: writing ?? false, seenAt: now })
    .onConflictDoUpdate({
      target: [presence.requestId, presence.staffId],
      set: { seenAt: now, ...(writing === null ? {} : { writing }) },
    });
  return { requestId: row.id, latest: row.eventCount };
}

/** The page was closed. */
export async function endPresence(actor: Staff, input: { readonly reference: string }): Promise<void> {
  const row = await findForStaff(actor, input.reference);
  if (!row) return;
  await installation()
    .db.delete(presence)
    .where(and(eq(presence.requestId, row.id), eq(presence.staffId, actor.staffId)));
}
