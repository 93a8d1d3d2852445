import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { bundles } from "@/db/schema/bundles";
import type { Right } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { requestRights } from "@/db/schema/requests";
import { eventCatalogue } from "@/lib/audit/event-catalogue";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { isHandedOver } from "@/lib/requests/earlier-bundle";
import { lockById } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

/** How long a code that was given opens the downloads. */
const freshMs = 30 * 60_000;

/** The proof must be recent, and given after the answer was ready: a session left open for weeks opens no archive. */
export const isFreshFor = (verifiedAt: Date | null, builtAt: Date, now: Date): boolean =>
  verifiedAt !== null && verifiedAt >= builtAt && now.getTime() - verifiedAt.getTime() <= freshMs;

/**
 * Hands the subject one of their archives, as often as they like until its time is over. The attempt is in the history
 * before the first byte leaves. An archive is theirs once the letter with the answer was sent: until then it is a draft.
 * When the right is taken up again, the archive of before stays theirs until a new one takes its place.
 * @throws Problem not_found · download.confirm_first · request.data_destroyed (its time is over)
 */
export async function downloadBundle(
  actor: Subject,
  input: { right: Right },
  now: Date,
): Promise<{ filename: string; byteCount: number; body: AsyncIterable<Uint8Array> }> {
  const { requestId } = actor;
  if (!requestId) throw new Problem("not_found");
  return installation().db.transaction(async (tx) => {
    const right = and(eq(requestRights.requestId, requestId), eq(requestRights.right, input.right));
    const [asked] = await tx.select().from(requestRights).where(right);
    if (!asked?.answeredAt) throw new Problem("not_found");
    const [bundle] = await tx
      .select()
      .from(bundles)
      .where(and(eq(bundles.requestId, requestId), eq(bundles.right, input.right)));
    if (bundle ? bundle.expiresAt <= now : await wasRemoved(tx, requestId, input.right)) {
      if (actor.verifiedAt) throw new Problem("request.data_destroyed");
      throw new Problem("not_found");
    }
    if (!bundle || !isHandedOver(bundle, [asked])) throw new Problem("not_found");
    if (!isFreshFor(actor.verifiedAt, bundle.builtAt, now)) throw new Problem("download.confirm_first");
    const row = await lockById(tx, requestId);
    const key = requestKey(row);
    await recordEvent(tx, {
      requestId,
      type: "bundle.downloaded",
      actor,
      at: now,
      payload: { right: input.right },
    });
    return {
      filename: `${row.reference}-${input.right}.zip`,
      byteCount: bundle.byteCount,
      body: installation().storage.read(bundle.storageKey, key.bytes),
    };
  });
}

async function wasRemoved(tx: Transaction, requestId: string, right: Right): Promise<boolean> {
  const removals = await tx
    .select({ payload: events.payload })
    .from(events)
    .where(and(eq(events.requestId, requestId), eq(events.type, "bundle.expired")));
  return removals.some(({ payload }) => eventCatalogue["bundle.expired"].parse(payload).right === right);
}
