import { and, eq, isNull } from "drizzle-orm";
import { files } from "@/db/schema/files";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { fileFacts } from "@/lib/files/list-files";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { listChecks } from "@/lib/identity/list-checks";
import { isNamedFor } from "@/lib/identity/named-staff";
import { installation } from "@/lib/installation";
import type { RequestFile } from "@/lib/messages/read-request-file";
import { Problem } from "@/lib/problem";
import { lockForStaff } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

/**
 * Opens what was shown as a proof of identity, for the named alone: to others it is not there. The history says who
 * opened it, before the first byte leaves.
 * @throws Problem not_found (also when it was destroyed)
 */
export async function openIdentityFile(
  actor: Staff,
  input: { reference: string; fileId: string },
  now: Date,
): Promise<RequestFile> {
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.read");
    const wanted = and(
      eq(files.id, input.fileId),
      eq(files.requestId, row.id),
      eq(files.purpose, "identity"),
      isNull(files.destroyedAt),
    );
    const [file] = await tx.select().from(files).where(wanted);
    const check = file && (await listChecks(row.id, tx)).find(({ id }) => id === file.belongsTo);
    if (!check || !isNamedFor(actor, row.controllerId, check)) throw new Problem("not_found");
    const key = requestKey(row);
    const { name, mediaType, byteCount } = fileFacts(file, key);
    const body = readFileBytes(file, key);
    const event = { requestId: row.id, type: "file.opened" as const, actor, at: now };
    await recordEvent(tx, { ...event, payload: { fileId: file.id } });
    return { name, mediaType, byteCount, body };
  });
}
