import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import { notes } from "@/db/schema/desk";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { maxNoteCharacters } from "@/lib/notes/note-view";
import { Problem } from "@/lib/problem";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

/** What may be kept as a note. @param field what a form calls it @throws Problem note.empty · input.invalid (too_long) */
export function checkNote(text: string, field = "text"): string {
  const written = text.trim();
  if (written === "") throw new Problem("note.empty");
  if (written.length > maxNoteCharacters) throw new Problem("input.invalid", { [field]: "too_long" });
  return written;
}

/**
 * Keeps a note under the request's key and says so in the history. Call with the request locked.
 * @throws Problem request.data_destroyed
 */
export async function keepNote(
  tx: Transaction,
  actor: Staff,
  row: RequestRow,
  text: string,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const { staffId } = actor;
  await tx
    .insert(notes)
    .values({ id, requestId: row.id, staffId, text: seal(requestKey(row), "text", text), writtenAt: now });
  const payload = { noteId: id };
  await recordEvent(tx, { requestId: row.id, type: "note.written", actor, at: now, payload });
}
