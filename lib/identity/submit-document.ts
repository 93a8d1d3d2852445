import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { identityChecks } from "@/db/schema/identity";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import type { CheckedFile, SentFile } from "@/lib/files/check-file";
import { receiveFiles } from "@/lib/files/receive-files";
import { storeRequestFile } from "@/lib/files/store-file";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { offeredWays } from "@/lib/identity/offered-ways";
import { isPending, isWaiting, openCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { tellReply } from "@/lib/reminders/tell-reply";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

/** Both sides and one page more; whatever is not there cannot be lost. */
export const maxDocumentFiles = 3;

/**
 * Takes the document that a person shows, for the one who asked and the data protection officers. It answers an open
 * question, or, where the policy wants more than is known and allows a document, comes unasked.
 * @throws Problem not_found · input.invalid · file.* · identity.not_offered · identity.settled (one is being looked at)
 */
export async function submitDocument(
  actor: Subject,
  input: { files: readonly SentFile[] },
  now: Date,
): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  if (input.files.length === 0) throw new Problem("input.invalid", { document: "required" });
  if (input.files.length > maxDocumentFiles) throw new Problem("file.too_many");
  await receiveFiles(input.files, now, async (files) => {
    if (!files.every(isPicture)) throw new Problem("file.type");
    await installation().db.transaction(async (tx) => {
      const about = await loadCase(await lockById(tx, requestId), tx);
      const check = await findOrOpen(tx, actor, about, now);
      const target = { requestId, key: about.key, purpose: "identity" as const, belongsTo: check.id };
      for (const file of files) await storeRequestFile(tx, actor, target, file, now);
      const submitted = await tx
        .update(identityChecks)
        .set({ status: "submitted" })
        .where(and(eq(identityChecks.id, check.id), eq(identityChecks.status, "open")))
        .returning({ id: identityChecks.id });
      if (submitted.length === 0) throw new Problem("identity.settled");
      const payload = { checkId: check.id, method: "document" as const };
      await recordEvent(tx, { requestId, type: "identity.submitted", actor, at: now, payload });
      await tellReply(tx, about.row, now);
    });
  });
}

/** A photograph, a scan or a PDF; a text is no document. */
const isPicture = ({ mediaType }: CheckedFile): boolean =>
  mediaType === "application/pdf" || mediaType.startsWith("image/");

async function findOrOpen(
  tx: Transaction,
  actor: Subject,
  about: RequestCase,
  now: Date,
): Promise<Pick<IdentityCheck, "id">> {
  const { row, record } = about;
  if (!isOpen(row.status)) throw new Problem("identity.not_offered");
  const pending = about.identityChecks.filter((one) => one.method === "document" && isPending(one));
  if (pending.some(({ status }) => status === "submitted")) throw new Problem("identity.settled");
  const asked = pending.find((one) => isWaiting(one, now));
  if (asked) return asked;
  if (!offeredWays(about).includes("document")) throw new Problem("identity.not_offered");
  const level = levelOfMethod("document", record.verification);
  return { id: await openCheck(tx, actor, row, { method: "document", level }, now) };
}
