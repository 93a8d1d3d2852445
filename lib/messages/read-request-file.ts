import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { FilePurpose } from "@/db/schema/enums";
import { files } from "@/db/schema/files";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor, Staff, Subject } from "@/lib/auth/actor";
import type { FileFacts } from "@/lib/files/file-facts";
import { type FileRow, fileFacts } from "@/lib/files/list-files";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

export interface RequestFile extends Omit<FileFacts, "id"> {
  readonly body: AsyncIterable<Uint8Array>;
}

/** What was attached to the form and to messages. A proof of identity is never handed out this way. */
const readable: readonly FilePurpose[] = ["evidence", "message"];
/** For staff also what they took in with a request that came elsewhere. */
const readableForStaff: readonly FilePurpose[] = [...readable, "scan"];

/**
 * A file of the subject's own request, for the subject; the history notes it.
 * @throws Problem not_found: not there, destroyed, another's, or the address is not proven
 */
export async function readOwnFile(
  actor: Subject,
  input: { fileId: string },
  now: Date,
): Promise<RequestFile> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  return installation().db.transaction(async (tx) =>
    openFile(tx, actor, await lockById(tx, requestId), { ...input, purposes: readable }, now),
  );
}

/**
 * The same for staff who may see the data of the request.
 * @throws Problem not_found · forbidden (may read the request, not the data in it)
 */
export async function readRequestFile(
  actor: Staff,
  input: { reference: string; fileId: string },
  now: Date,
): Promise<RequestFile> {
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "extract.preview");
    return openFile(tx, actor, row, { fileId: input.fileId, purposes: readableForStaff }, now);
  });
}

async function openFile(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  wanted: { readonly fileId: string; readonly purposes: readonly FilePurpose[] },
  now: Date,
): Promise<RequestFile> {
  const { fileId } = wanted;
  const file = await findFile(tx, row.id, wanted);
  if (!file || !row.dataKey) throw new Problem("not_found");
  const key = requestKey(row);
  const { name, mediaType, byteCount } = fileFacts(file, key);
  const body = readFileBytes(file, key);
  const event = { requestId: row.id, type: "file.opened" as const, actor, at: now };
  await recordEvent(tx, { ...event, payload: { fileId } });
  return { name, mediaType, byteCount, body };
}

async function findFile(
  tx: Transaction,
  requestId: string,
  { fileId, purposes }: { readonly fileId: string; readonly purposes: readonly FilePurpose[] },
): Promise<FileRow | undefined> {
  const [file] = await tx
    .select()
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        eq(files.requestId, requestId),
        inArray(files.purpose, [...purposes]),
        isNull(files.destroyedAt),
      ),
    );
  return file;
}
