import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import { messages } from "@/db/schema/messages";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, Subject } from "@/lib/auth/actor";
import type { CheckedFile, SentFile } from "@/lib/files/check-file";
import { storeRequestFile } from "@/lib/files/store-file";
import { maxMessageCharacters } from "@/lib/messages/message-limits";
import { Problem } from "@/lib/problem";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

export interface MessageInput {
  /** At most 8,000 characters; may be empty when there is a file. */
  readonly text: string;
  readonly files: readonly SentFile[];
}

/** What may be sent: a text or a file. @throws Problem message.empty · input.invalid (text too_long) */
export function checkMessage({ text, files }: MessageInput): string {
  const written = text.trim();
  if (written === "" && files.length === 0) throw new Problem("message.empty");
  if (written.length > maxMessageCharacters) throw new Problem("input.invalid", { text: "too_long" });
  return written;
}

/**
 * Keeps a message with its files and notes it in the history. Call with the request locked.
 * @throws Problem request.data_destroyed
 */
export async function keepMessage(
  tx: Transaction,
  actor: Subject | Staff,
  row: RequestRow,
  { text, files }: { text: string; files: readonly CheckedFile[] },
  now: Date,
): Promise<void> {
  const key = requestKey(row);
  const id = randomUUID();
  const sender = actor.kind;
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  await tx
    .insert(messages)
    .values({ id, requestId: row.id, sender, staffId, text: seal(key, "text", text), sentAt: now });
  const target = { requestId: row.id, key, purpose: "message", belongsTo: id } as const;
  for (const file of files) await storeRequestFile(tx, actor, target, file, now);
  const payload = { messageId: id, sender, files: files.length };
  await recordEvent(tx, { requestId: row.id, type: "message.sent", actor, at: now, payload });
}
