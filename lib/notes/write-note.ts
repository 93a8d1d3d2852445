import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { checkNote, keepNote } from "@/lib/notes/keep-note";
import { lockForStaff } from "@/lib/requests/lock-request";

/**
 * Staff note something about a request for each other. The subject sees none of it on their page and gets no mail, but it
 * is personal data about them: who asks for access to it gets it (Art. 15). A note stands beside those of others, so it
 * is taken whatever they wrote meanwhile; it can be neither changed nor taken back.
 * @throws Problem not_found · forbidden · note.empty · input.invalid (text too_long) · request.data_destroyed
 */
export async function writeNote(
  actor: Staff,
  input: { readonly reference: string; readonly text: string },
  now: Date,
): Promise<void> {
  const text = checkNote(input.text);
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.note");
    await keepNote(tx, actor, row, text, now);
  });
}
