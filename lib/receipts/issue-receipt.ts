import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema/files";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, Visitor } from "@/lib/auth/actor";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { type Receipt, signReceipt } from "@/lib/receipts/receipt";
import { submissionDigest, submissionOf } from "@/lib/receipts/submission";
import type { FiledRequest, Filing } from "@/lib/requests/filing";
import { currentSigner } from "@/lib/signing/signing-key";
import { seal } from "@/lib/vault/seal";

interface Filed extends Pick<Receipt, "ruleVersion" | "holidaysVersion"> {
  readonly filed: FiledRequest;
  readonly filing: Filing;
}

/**
 * Signs the receipt of a request that was just filed, and keeps it: when it came, what it asked, until when the answer is
 * due. With it a person can show an authority that the controller was asked first (Reg. (EU) 2025/2518). Call it once
 * the request has its files.
 */
export async function issueReceipt(
  tx: Transaction,
  actor: Visitor | Staff,
  about: Filed,
  now: Date,
): Promise<void> {
  const { id, key } = about.filed;
  const signer = await currentSigner(tx);
  const jws = await signReceipt(await composeReceipt(tx, about, now), signer);
  await tx
    .update(requests)
    .set({ receipt: seal(key, "receipt", jws) })
    .where(eq(requests.id, id));
  const payload = { sha256: createHash("sha256").update(jws).digest("hex"), kid: signer.kid };
  await recordEvent(tx, { requestId: id, type: "receipt.issued", actor, at: now, payload });
}

async function composeReceipt(
  tx: Transaction,
  { filed: { id, reference, receivedAt, dueOn }, filing, ruleVersion, holidaysVersion }: Filed,
  now: Date,
): Promise<Receipt> {
  const { controller, input, channel, locale } = filing;
  const { slug, name, timeZone } = controller.record.controller;
  return {
    iss: installation().settings.appUrl,
    jti: reference,
    iat: Math.floor(now.getTime() / 1000),
    reference,
    controller: { slug, name },
    receivedAt: receivedAt.toISOString(),
    receivedOn: localDate(receivedAt, timeZone),
    dueOn,
    ruleVersion,
    holidaysVersion,
    rights: [...input.rights],
    requester: input.requester,
    channel,
    submission: { sha256: submissionDigest(submissionOf(input, locale)) },
    files: await listFiles(tx, id),
  };
}

async function listFiles(tx: Transaction, requestId: string): Promise<Receipt["files"]> {
  const rows = await tx
    .select({ mediaType: files.mediaType, bytes: files.byteCount, sha256: files.sha256 })
    .from(files)
    .where(eq(files.requestId, requestId))
    .orderBy(asc(files.uploadedAt), asc(files.id));
  return rows.map(({ sha256, ...file }) => ({ ...file, sha256: Buffer.from(sha256).toString("hex") }));
}
