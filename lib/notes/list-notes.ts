import { asc, eq } from "drizzle-orm";
import { notes } from "@/db/schema/desk";
import { staff } from "@/db/schema/staff";
import { installation } from "@/lib/installation";
import type { NoteView } from "@/lib/notes/note-view";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** The notes about a request, oldest first, with who wrote them. For the desk only. */
export async function listNotes(requestId: string, key: DataKey): Promise<readonly NoteView[]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({ id: notes.id, text: notes.text, writtenAt: notes.writtenAt, name: staff.name })
    .from(notes)
    .innerJoin(staff, eq(staff.id, notes.staffId))
    .where(eq(notes.requestId, requestId))
    .orderBy(asc(notes.writtenAt), asc(notes.id))
    .limit(1_000);
  return rows.map(({ id, text, writtenAt, name }) => ({
    id,
    who: open(installationKey, "name", name),
    text: open(key, "text", text),
    writtenAt,
  }));
}
