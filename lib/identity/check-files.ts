import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import type { Actor } from "@/lib/auth/actor";
import { destroyFile } from "@/lib/files/destroy-file";
import type { FileRow } from "@/lib/files/list-files";
import type { IdentityCheck } from "@/lib/identity/assurance";

/** What was shown for a proof and still exists, oldest first. */
export const listCheckFiles = (
  tx: Transaction,
  { id, requestId }: Pick<IdentityCheck, "id" | "requestId">,
): Promise<FileRow[]> =>
  tx
    .select()
    .from(files)
    .where(
      and(
        eq(files.requestId, requestId),
        eq(files.purpose, "identity"),
        eq(files.belongsTo, id),
        isNull(files.destroyedAt),
      ),
    )
    .orderBy(asc(files.uploadedAt), asc(files.id));

/**
 * Destroys what was shown for a proof (EDPB 01/2022 §79: not kept; "checked" is noted). Call it last in the transaction:
 * bytes do not come back with a rollback.
 */
export async function destroyCheckFiles(
  tx: Transaction,
  actor: Actor,
  check: Pick<IdentityCheck, "id" | "requestId">,
  now: Date,
): Promise<void> {
  for (const file of await listCheckFiles(tx, check)) await destroyFile(tx, actor, file, now);
}
