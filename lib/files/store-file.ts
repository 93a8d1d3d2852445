import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { FilePurpose } from "@/db/schema/enums";
import { files } from "@/db/schema/files";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { CheckedFile } from "@/lib/files/check-file";
import type { DataKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

interface FileOwner {
  readonly draftId: string | null;
  readonly requestId: string | null;
  /** Of the draft or of the request: it seals the file's own key. */
  readonly key: DataKey;
  readonly purpose: FilePurpose;
  /** The message or the identity check that it belongs to. */
  readonly belongsTo: string | null;
  readonly fromStaff: boolean;
}

/**
 * Claims a checked file for its owner, once. Until the transaction commits, the file belongs to nobody.
 * @throws Error when it was claimed before, or waited so long that it was removed
 */
export async function storeFile(
  tx: Transaction,
  { key, draftId, requestId, purpose, belongsTo, fromStaff }: FileOwner,
  file: CheckedFile,
  now: Date,
): Promise<void> {
  const ofNobody = [isNull(files.draftId), isNull(files.requestId), isNull(files.destroyedAt)];
  const claimed = await tx
    .update(files)
    .set({
      draftId,
      requestId,
      purpose,
      belongsTo,
      fromStaff,
      name: seal(key, "name", file.name),
      fileKey: seal(key, "file_key", file.fileKey),
      uploadedAt: now,
    })
    .where(and(eq(files.id, file.id), ...ofNobody))
    .returning({ id: files.id });
  if (claimed.length === 0) throw new Error(`file ${file.id} cannot be claimed`);
}

/**
 * Keeps a checked file with a request, for commands that have locked it: messages, identity documents. The history says
 * that it came.
 * @returns the file's id
 */
export async function storeRequestFile(
  tx: Transaction,
  actor: Actor,
  target: {
    readonly requestId: string;
    readonly key: DataKey;
    readonly purpose: FilePurpose;
    readonly belongsTo: string | null;
  },
  file: CheckedFile,
  now: Date,
): Promise<string> {
  const { requestId, purpose } = target;
  await storeFile(tx, { ...target, draftId: null, fromStaff: actor.kind === "staff" }, file, now);
  const sha256 = Buffer.from(file.sha256).toString("hex");
  const payload = { fileId: file.id, purpose, bytes: file.byteCount, sha256 };
  await recordEvent(tx, { requestId, type: "file.received", actor, at: now, payload });
  return file.id;
}
