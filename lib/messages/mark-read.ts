import { and, eq, isNull, lte } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { MessageSender } from "@/db/schema/enums";
import { messages } from "@/db/schema/messages";
import type { Staff, Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { lockForStaff } from "@/lib/requests/lock-request";

/** The subject has the messages of staff on their page now. A session that proved nothing marks nothing. */
export async function markOwnRead(actor: Subject, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) return;
  await installation().db.transaction((tx) => setRead(tx, requestId, "staff", now));
}

/**
 * Staff have dealt with what the subject wrote: said by a person, because a page that was merely opened is no work done.
 * @throws Problem not_found · forbidden
 */
export async function markRead(actor: Staff, input: { reference: string }, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.ask");
    await setRead(tx, row.id, "subject", now);
  });
}

/** Marks what one side wrote until now as read by the other; what was read before keeps its time. */
export async function setRead(
  tx: Transaction,
  requestId: string,
  sender: MessageSender,
  now: Date,
): Promise<void> {
  const unread = and(
    eq(messages.requestId, requestId),
    eq(messages.sender, sender),
    isNull(messages.readAt),
    lte(messages.sentAt, now),
  );
  await tx.update(messages).set({ readAt: now }).where(unread);
}
