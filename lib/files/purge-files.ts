import { and, eq, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import { files } from "@/db/schema/files";
import { drafts } from "@/db/schema/subjects";
import type { System } from "@/lib/auth/actor";
import { discardFile, lostSecrets } from "@/lib/files/check-file";
import { destroyFile } from "@/lib/files/destroy-file";
import { installation } from "@/lib/installation";
import { lockById } from "@/lib/requests/lock-request";

/** Longer than any command needs between storing a file's bytes and claiming them. */
const unclaimedMs = 60 * 60_000;
/** Most days that something shown as a proof of identity can lie here, decided or not (EDPB 01/2022 §79). */
const identityMs = 30 * 24 * 60 * 60_000;

/** Removes forms that ran out. Their files first belong to nobody, with their keys gone; the bytes follow. */
export async function purgeDrafts(now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const expired = await tx
      .select({ id: drafts.id })
      .from(drafts)
      .where(lt(drafts.expiresAt, now))
      .for("update", { skipLocked: true });
    const ids = expired.map(({ id }) => id);
    if (ids.length === 0) return;
    await tx
      .update(files)
      .set({ draftId: null, destroyedAt: now, ...lostSecrets() })
      .where(inArray(files.draftId, ids));
    await tx.delete(drafts).where(inArray(drafts.id, ids));
  });
}

/** Removes the bytes and rows of files that belong to nobody: of removed forms, and what no command claimed in an hour. */
export async function purgeUnclaimedFiles(now: Date): Promise<void> {
  const since = new Date(now.getTime() - unclaimedMs);
  const rows = await installation()
    .db.select({ id: files.id })
    .from(files)
    .where(
      and(
        isNull(files.draftId),
        isNull(files.requestId),
        or(isNotNull(files.destroyedAt), lt(files.uploadedAt, since)),
      ),
    );
  for (const { id } of rows) await discardFile(id);
}

/** Destroys proofs of identity that are older than 30 days, whatever became of the check. */
export async function purgeIdentityFiles(actor: System, now: Date): Promise<void> {
  const { db } = installation();
  const old = and(
    eq(files.purpose, "identity"),
    lt(files.uploadedAt, new Date(now.getTime() - identityMs)),
    isNotNull(files.requestId),
    isNull(files.destroyedAt),
  );
  const due = await db.select({ id: files.id, requestId: files.requestId }).from(files).where(old);
  for (const { id, requestId } of due) {
    if (!requestId) continue;
    await db.transaction(async (tx) => {
      await lockById(tx, requestId);
      const [row] = await tx
        .select()
        .from(files)
        .where(and(eq(files.id, id), old));
      if (row) await destroyFile(tx, actor, row, now);
    });
  }
}
