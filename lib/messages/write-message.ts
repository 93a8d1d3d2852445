import { and, count, eq, gt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { messages } from "@/db/schema/messages";
import type { Subject } from "@/lib/auth/actor";
import { receiveFiles } from "@/lib/files/receive-files";
import { installation } from "@/lib/installation";
import { checkMessage, keepMessage, type MessageInput } from "@/lib/messages/keep-message";
import { maxMessagesAnHour } from "@/lib/messages/message-limits";
import { Problem } from "@/lib/problem";
import { tellReply } from "@/lib/reminders/tell-reply";
import { lockById } from "@/lib/requests/lock-request";

const hourMs = 3600_000;

/**
 * The subject writes to the controller about their request, as long as its data exists, also after the answer. It
 * answers no open question and moves no clock: `replyToQuestion` does.
 * @throws Problem not_found (address not proven) · message.empty · input.invalid · limited · request.data_destroyed ·
 *   file.* as `receiveFiles` has them
 */
export async function writeMessage(actor: Subject, input: MessageInput, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  const text = checkMessage(input);
  await receiveFiles(input.files, now, (files) =>
    installation().db.transaction(async (tx) => {
      const row = await lockById(tx, requestId);
      await assertNotTooMany(tx, requestId, now);
      await keepMessage(tx, actor, row, { text, files }, now);
      await tellReply(tx, row, now);
    }),
  );
}

async function assertNotTooMany(tx: Transaction, requestId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - hourMs);
  const [lately] = await tx
    .select({ sent: count() })
    .from(messages)
    .where(
      and(eq(messages.requestId, requestId), eq(messages.sender, "subject"), gt(messages.sentAt, since)),
    );
  if ((lately?.sent ?? 0) >= maxMessagesAnHour) throw new Problem("limited");
}
