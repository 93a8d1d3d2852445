import { and, eq } from "drizzle-orm";
import { bundles } from "@/db/schema/bundles";
import type { Right } from "@/db/schema/enums";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { isHandedOver } from "@/lib/requests/earlier-bundle";
import { lockForStaff } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

/**
 * Hands staff the archive of somebody who gave no e-mail address, to be posted with the letter (Art. 12(3), 15(3)): such
 * a person cannot open the request's page. Once the letter with the answer was sent, by whoever sends answers; the
 * history has it before the first byte leaves.
 * @throws Problem not_found (also for anybody who can download it themselves) · forbidden
 */
export async function readBundleToPost(
  actor: Staff,
  input: { reference: string; right: Right },
  now: Date,
): Promise<{ filename: string; byteCount: number; body: AsyncIterable<Uint8Array> }> {
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.answer");
    if (row.subjectEmail !== null || !row.dataKey) throw new Problem("not_found");
    const { right } = input;
    const [asked] = await tx
      .select()
      .from(requestRights)
      .where(and(eq(requestRights.requestId, row.id), eq(requestRights.right, right)));
    const [bundle] = await tx
      .select()
      .from(bundles)
      .where(and(eq(bundles.requestId, row.id), eq(bundles.right, right)));
    if (!asked || !bundle || bundle.expiresAt <= now || !isHandedOver(bundle, [asked]))
      throw new Problem("not_found");
    const event = { requestId: row.id, type: "bundle.downloaded" as const, actor, at: now };
    await recordEvent(tx, { ...event, payload: { right } });
    return {
      filename: `${row.reference}-${right}.zip`,
      byteCount: bundle.byteCount,
      body: installation().storage.read(bundle.storageKey, requestKey(row).bytes),
    };
  });
}
