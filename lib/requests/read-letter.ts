import { and, eq, isNotNull } from "drizzle-orm";
import { letters } from "@/db/schema/letters";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { type LetterForm, letterFileKey } from "@/lib/requests/keep-letter";
import { findForStaff, lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

interface LetterFile {
  readonly filename: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/** A sent letter, exactly as it was sent, for its addressee; the history notes it. @throws Problem not_found */
export async function readOwnLetter(
  actor: Subject,
  input: { letterId: string; form: LetterForm },
  now: Date,
): Promise<LetterFile> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  return installation().db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    const file = await fileOf(row, input);
    const payload = { letterId: input.letterId };
    await recordEvent(tx, { requestId, type: "letter.opened", actor, at: now, payload });
    return file;
  });
}

/** The same for staff who may read the request. @throws Problem not_found */
export async function readLetter(
  actor: Staff,
  input: { reference: string; letterId: string; form: LetterForm },
): Promise<LetterFile> {
  const row = await findForStaff(actor, input.reference);
  if (!row) throw new Problem("not_found");
  return fileOf(row, input);
}

async function fileOf(
  row: RequestRow,
  { letterId, form }: { letterId: string; form: LetterForm },
): Promise<LetterFile> {
  const [letter] = await installation()
    .db.select({ id: letters.id, kind: letters.kind })
    .from(letters)
    .where(and(eq(letters.id, letterId), eq(letters.requestId, row.id), isNotNull(letters.sentAt)));
  if (!letter) throw new Problem("not_found");
  return {
    filename: `${row.reference}-${letter.kind}.${form}`,
    body: installation().storage.read(letterFileKey(row.id, letter.id, form), requestKey(row).bytes),
  };
}
