import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Right } from "@/db/schema/enums";
import { bundles, decisions, requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";
import type { Signer } from "@/lib/bundle/sign";
import { type BundleSummary, bundleChunks } from "@/lib/bundle/write-bundle";
import { getRecord } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import { composeBundle } from "@/lib/requests/compose-bundle";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { nextStatus } from "@/lib/requests/status";
import { type BundledRight, isBundled } from "@/lib/rights/carried-rights";
import { currentSigner } from "@/lib/signing/signing-key";
import { open } from "@/lib/vault/seal";

type BuiltBundle = typeof bundles.$inferInsert & { right: Right; rowCount: number };

/**
 * The job that builds the archives of a granted request, then answers it: bundles, history, status and mail in one
 * transaction at the end. Files are named after request and right and written whole or not at all, so a worker that is
 * killed anywhere leaves nothing but work to do again.
 */
export async function buildBundles(actor: System, input: { requestId: string }, now: Date): Promise<void> {
  const { db } = installation();
  const [row] = await db.select().from(requests).where(eq(requests.id, input.requestId));
  if (row?.status !== "preparing") return;
  const granted = await db.select().from(decisions).where(eq(decisions.requestId, row.id));
  const signer = await currentSigner();
  const built: BuiltBundle[] = [];
  for (const { right } of granted)
    if (isBundled(right)) built.push(await buildBundle(row, right, signer, now));
  await db.transaction((tx) => answer(tx, actor, row.id, built, now));
}

async function buildBundle(
  row: RequestRow,
  right: BundledRight,
  signer: Signer,
  now: Date,
): Promise<BuiltBundle> {
  const chunks = bundleChunks(await composeBundle(row, right), signer);
  const storageKey = `requests/${row.id}/bundles/${right}.zip`;
  let summary: BundleSummary | undefined;
  async function* archive() {
    summary = yield* chunks;
  }
  await installation().storage.write(storageKey, archive(), requestKey(row).bytes);
  if (!summary) throw new Error(`the ${right} bundle of request ${row.id} did not come to its end`);
  const { bytes, kid, rows } = summary;
  const sha256 = Buffer.from(summary.sha256, "hex");
  return {
    requestId: row.id,
    right,
    storageKey,
    byteCount: bytes,
    sha256,
    kid,
    builtAt: now,
    rowCount: rows,
  };
}

async function answer(
  tx: Transaction,
  actor: System,
  requestId: string,
  built: readonly BuiltBundle[],
  now: Date,
): Promise<void> {
  const row = await lockById(tx, requestId);
  if (row.status !== "preparing") return;
  for (const { rowCount, ...bundle } of built) {
    await tx.insert(bundles).values(bundle);
    const sha256 = Buffer.from(bundle.sha256).toString("hex");
    const payload = { right: bundle.right, sha256, kid: bundle.kid, rows: rowCount };
    await recordEvent(tx, { requestId, type: "bundle.built", actor, at: now, payload });
  }
  await tx
    .update(requests)
    .set({ status: nextStatus(row.status, "answer"), answeredAt: now })
    .where(eq(requests.id, requestId));
  await recordEvent(tx, {
    requestId,
    type: "request.answered",
    actor,
    at: now,
    payload: { bundles: built.length },
  });
  await tellSubject(tx, row, now);
}

/** Art. 12(3): information on the action taken. The mail names nothing but the reference. */
async function tellSubject(tx: Transaction, row: RequestRow, now: Date): Promise<void> {
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const key = requestKey(row);
  const link = `${installation().settings.appUrl}/${row.locale}/track`;
  const params = { controller: controller.name, reference: row.reference, link };
  const to = open(key, "subject_email", row.subjectEmail);
  const locale = row.locale as Locale;
  await queueMail(tx, { template: "answer-ready", params, to, locale, requestId: row.id, key }, now);
}
