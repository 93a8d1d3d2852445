import { asc, eq } from "drizzle-orm";
import { messages } from "@/db/schema/messages";
import { staff } from "@/db/schema/staff";
import { type FileRow, fileFacts } from "@/lib/files/list-files";
import { installation } from "@/lib/installation";
import type { MessageView } from "@/lib/messages/message-view";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** What was written about a request, oldest first, each with its files. Names of staff are for the desk. */
export async function listMessages(
  requestId: string,
  key: DataKey,
  files: readonly FileRow[],
): Promise<readonly MessageView[]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({ message: messages, name: staff.name })
    .from(messages)
    .leftJoin(staff, eq(staff.id, messages.staffId))
    .where(eq(messages.requestId, requestId))
    .orderBy(asc(messages.sentAt), asc(messages.id))
    .limit(1_000);
  return rows.map(({ message, name }) => ({
    id: message.id,
    sender: message.sender,
    who: name ? open(installationKey, "name", name) : null,
    text: open(key, "text", message.text),
    sentAt: message.sentAt,
    readAt: message.readAt,
    files: files
      .filter(({ belongsTo, destroyedAt }) => belongsTo === message.id && destroyedAt === null)
      .map((row) => fileFacts(row, key)),
  }));
}
