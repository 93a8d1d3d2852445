import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Owner, Staff } from "@/lib/auth/actor";
import type { CheckedFile, SentFile } from "@/lib/files/check-file";
import { destroyFile } from "@/lib/files/destroy-file";
import { type FileRow, fileFacts } from "@/lib/files/list-files";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { receiveFiles } from "@/lib/files/receive-files";
import { storeRequestFile } from "@/lib/files/store-file";
import { installation } from "@/lib/installation";
import type { RequestFile } from "@/lib/messages/read-request-file";
import { Problem } from "@/lib/problem";
import type { RightRow } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";
import { type LockedTask, lockTask, type TaskInput } from "@/lib/tasks/lock-task";
import type { DataKey } from "@/lib/vault/data-key";

/** Keeps what was found in a system with its task. Call with the request locked. */
export async function keepFoundFiles(
  tx: Transaction,
  actor: Staff | Owner,
  { requestId, taskId, key }: { requestId: string; taskId: string; key: DataKey },
  checked: readonly CheckedFile[],
  now: Date,
): Promise<void> {
  const target = { requestId, key, purpose: "found", belongsTo: taskId } as const;
  for (const file of checked) await storeRequestFile(tx, actor, target, file, now);
}

/** Found files, not destroyed, in the order in which they came. */
export const isFoundFile = ({ purpose, destroyedAt }: Pick<FileRow, "purpose" | "destroyedAt">): boolean =>
  purpose === "found" && destroyedAt === null;

/** Until a copy is granted what was found can be added to and taken out; then the archive is made of it. */
export const mayChangeFound = (
  status: Parameters<typeof isOpen>[0],
  rights: readonly Pick<RightRow, "right" | "status">[],
): boolean =>
  isOpen(status) &&
  !rights.some((one) => one.right === "access" && (one.status === "decided" || one.status === "answered"));

/**
 * Adds files to a search by hand that found something, after it was finished too.
 * @throws Problem not_found · forbidden · task.not_manual (not such a search) · request.wrong_status (the copy was
 *   granted) · file.* as `receiveFiles` has them
 */
export async function addFoundFiles(
  actor: Staff,
  input: TaskInput & { files: readonly SentFile[] },
  now: Date,
): Promise<void> {
  if (input.files.length === 0) throw new Problem("file.empty");
  await receiveFiles(input.files, now, (checked) =>
    installation().db.transaction(async (tx) => {
      const locked = await lockChangeable(tx, actor, input, now);
      const { row, task, key } = locked;
      if (task.outcome !== "held") throw new Problem("task.not_manual");
      await keepFoundFiles(tx, actor, { requestId: row.id, taskId: task.id, key }, checked, now);
    }),
  );
}

/**
 * Takes a found file out and destroys it. What is left must still say what was found.
 * @throws Problem not_found · forbidden · request.wrong_status (the copy was granted) · task.reason_missing (the only
 *   file of a search without a note)
 */
export async function removeFoundFile(
  actor: Staff,
  input: TaskInput & { fileId: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { task } = await lockChangeable(tx, actor, input, now);
    const kept = await listOfTask(tx, task.id);
    const file = kept.find(({ id }) => id === input.fileId);
    if (!file) throw new Problem("not_found");
    if (kept.length === 1 && !task.note && task.outcome === "held") throw new Problem("task.reason_missing");
    await destroyFile(tx, actor, file, now);
  });
}

/**
 * A found file for staff who may see the data of the request; the history notes it.
 * @throws Problem not_found · forbidden (may read the request, not the data in it)
 */
export async function readFoundFile(
  actor: Staff,
  input: TaskInput & { fileId: string },
  now: Date,
): Promise<RequestFile> {
  return installation().db.transaction(async (tx) => {
    const { row, task, key } = await lockTask(tx, actor, input, now, "extract.preview");
    const file = (await listOfTask(tx, task.id)).find(({ id }) => id === input.fileId);
    if (!file) throw new Problem("not_found");
    const { name, mediaType, byteCount } = fileFacts(file, key);
    const payload = { fileId: file.id };
    await recordEvent(tx, { requestId: row.id, type: "file.opened", actor, at: now, payload });
    return { name, mediaType, byteCount, body: readFileBytes(file, key) };
  });
}

async function lockChangeable(
  tx: Transaction,
  actor: Staff,
  input: TaskInput,
  now: Date,
): Promise<LockedTask> {
  const locked = await lockTask(tx, actor, input, now);
  const asked = await tx.select().from(requestRights).where(eq(requestRights.requestId, locked.row.id));
  if (!mayChangeFound(locked.row.status, asked)) throw new Problem("request.wrong_status");
  return locked;
}

const listOfTask = (tx: Transaction, taskId: string): Promise<FileRow[]> =>
  tx
    .select()
    .from(files)
    .where(and(eq(files.belongsTo, taskId), eq(files.purpose, "found"), isNull(files.destroyedAt)))
    .orderBy(asc(files.uploadedAt), asc(files.id));
