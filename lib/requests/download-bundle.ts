import { and, eq } from "drizzle-orm";
import type { Right } from "@/db/schema/enums";
import { bundles } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

/** How long a code that was given opens the downloads. */
const freshMs = 30 * 60_000;

/** The proof must be recent, and given after the answer was ready: a session left open for weeks opens no archive. */
export const isFreshFor = (verifiedAt: Date | null, builtAt: Date, now: Date): boolean =>
  verifiedAt !== null && verifiedAt >= builtAt && now.getTime() - verifiedAt.getTime() <= freshMs;

/**
 * Hands the subject one of their archives. The attempt is in the history before the first byte leaves.
 * @throws Problem not_found · download.confirm_first
 */
export async function downloadBundle(
  actor: Subject,
  input: { right: Right },
  now: Date,
): Promise<{ filename: string; byteCount: number; body: AsyncIterable<Uint8Array> }> {
  const { requestId } = actor;
  if (!requestId) throw new Problem("not_found");
  return installation().db.transaction(async (tx) => {
    const [bundle] = await tx
      .select()
      .from(bundles)
      .where(and(eq(bundles.requestId, requestId), eq(bundles.right, input.right)));
    if (!bundle) throw new Problem("not_found");
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
