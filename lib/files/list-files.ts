import { and, asc, eq, isNull } from "drizzle-orm";
import { files } from "@/db/schema/files";
import type { FileFacts } from "@/lib/files/file-facts";
import { installation } from "@/lib/installation";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

export type FileRow = typeof files.$inferSelect;

/** More than the limits let anybody send. */
const most = 1_000;

/** The files of a form that is being filled in, oldest first. */
export async function listDraftFiles(draftId: string, key: DataKey): Promise<readonly FileFacts[]> {
  const rows = await installation()
    .db.select()
    .from(files)
    .where(and(eq(files.draftId, draftId), isNull(files.destroyedAt)))
    .orderBy(asc(files.uploadedAt), asc(files.id))
    .limit(most);
  return rows.map((row) => fileFacts(row, key));
}

/** Every file of a request, oldest first, destroyed ones too. */
export const listRequestFiles = (requestId: string): Promise<FileRow[]> =>
  installation()
    .db.select()
    .from(files)
    .where(eq(files.requestId, requestId))
    .orderBy(asc(files.uploadedAt), asc(files.id))
    .limit(most);

/** What a page tells of a file. */
export const fileFacts = (row: FileRow, key: DataKey): FileFacts => ({
  id: row.id,
  name: open(key, "name", row.name),
  mediaType: row.mediaType,
  byteCount: row.byteCount,
});
