import { and, eq } from "drizzle-orm";
import { recipientNotices } from "@/db/schema/decisions";
import type { NoticeStatus, Right } from "@/db/schema/enums";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockForStaff } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

interface Settlement {
  readonly reference: string;
  readonly right: Right;
  readonly recipient: string;
  readonly status: Exclude<NoticeStatus, "pending">;
  /** Why telling is impossible or would take disproportionate effort: the controller has to show it (Art. 19). */
  readonly reason: string | null;
}

/**
 * Notes that a recipient was told of a rectification, erasure or restriction, or why not (Art. 19).
 * @throws Problem not_found · forbidden · input.invalid (a reason is missing)
 */
export async function settleNotice(actor: Staff, input: Settlement, now: Date): Promise<void> {
  const reason = input.reason?.trim().slice(0, 8_000) ?? "";
  if (input.status !== "told" && reason === "") throw new Problem("input.invalid", { reason: "required" });
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "task.complete");
    const { right, recipient, status } = input;
    const settled = await tx
      .update(recipientNotices)
      .set({ status, reason: reason ? seal(requestKey(row), "reason", reason) : null, settledAt: now })
      .where(
        and(
          eq(recipientNotices.requestId, row.id),
          eq(recipientNotices.right, right),
          eq(recipientNotices.recipient, recipient),
        ),
      )
      .returning({ recipient: recipientNotices.recipient });
    if (settled.length === 0) throw new Problem("not_found");
    const payload = { right, recipient, status };
    await recordEvent(tx, { requestId: row.id, type: "recipient.settled", actor, at: now, payload });
  });
}
