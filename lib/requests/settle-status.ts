import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RightStatus } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { lockById } from "@/lib/requests/lock-request";
import { canMove, nextStatus } from "@/lib/requests/status";

/**
 * Moves a request along with its rights: withdrawn when all were withdrawn, decided when nothing is left to decide,
 * answered when nothing is left to answer. Call with the request locked, after every change of a right.
 */
export async function settleStatus(
  tx: Transaction,
  actor: Actor,
  requestId: string,
  now: Date,
): Promise<void> {
  const row = await lockById(tx, requestId);
  const asked = await tx
    .select({ status: requestRights.status })
    .from(requestRights)
    .where(eq(requestRights.requestId, requestId));
  const allAre = (...statuses: RightStatus[]) => asked.every(({ status }) => statuses.includes(status));
  if (allAre("withdrawn")) {
    const status = nextStatus(row.status, "withdraw");
    await tx.update(requests).set({ status, closedAt: now }).where(eq(requests.id, requestId));
    await recordEvent(tx, { requestId, type: "request.withdrawn", actor, at: now, payload: {} });
    await enqueue(tx, "identity.end", { requestId });
    return;
  }
  let { status } = row;
  if (allAre("decided", "answered", "withdrawn") && canMove(status, "decide"))
    status = nextStatus(status, "decide");
  const answered = allAre("answered", "withdrawn") && canMove(status, "answer");
  if (answered) status = nextStatus(status, "answer");
  if (status === row.status) return;
  await tx
    .update(requests)
    .set({ status, ...(answered ? { answeredAt: now } : {}) })
    .where(eq(requests.id, requestId));
  if (answered) await enqueue(tx, "identity.end", { requestId });
}
