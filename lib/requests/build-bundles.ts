import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { bundles } from "@/db/schema/bundles";
import type { Right } from "@/db/schema/enums";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";
import type { Signer } from "@/lib/bundle/sign";
import { type BundleSummary, bundleChunks } from "@/lib/bundle/write-bundle";
import { installation } from "@/lib/installation";
import { composeBundle } from "@/lib/requests/compose-bundle";
import { isFromEarlierAnswer } from "@/lib/requests/earlier-bundle";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { type BundledRight, isBundled } from "@/lib/rights/bundled-rights";
import { currentSigner } from "@/lib/signing/signing-key";

/** How long an archive can be downloaded: three months, in which the person can also take it to an authority or a court. */
const lifetimeMs = 90 * 24 * 3600_000;

type BuiltBundle = typeof bundles.$inferInsert & { right: Right; rowCount: number };

/**
 * The job that builds the archives of the rights that were granted: archives and history in one transaction at the end.
 * Files are named after request, right and decision and written whole or not at all, so a worker that is killed anywhere
 * leaves nothing but work to do again. The archive of an earlier answer goes when its successor is there.
 */
export async function buildBundles(actor: System, input: { requestId: string }, now: Date): Promise<void> {
  const { db } = installation();
  const [row] = await db.select().from(requests).where(eq(requests.id, input.requestId));
  if (!row) return;
  const signer = await currentSigner();
  const built: BuiltBundle[] = [];
  const about = await loadCase(row);
  for (const right of unbuilt(about))
    built.push(await buildBundle(row, right, { signer, storageKey: storageKeyOf(about, right) }, now));
  if (built.length > 0) await db.transaction((tx) => keep(tx, actor, row.id, built, now));
}

/** Granted in whole or part, approved, still unanswered and without an archive. */
const unbuilt = ({ rights, decisions, bundles: done }: RequestCase): BundledRight[] =>
  rights
    .filter(({ status }) => status === "decided")
    .map(({ right }) => right)
    .filter(isBundled)
    .filter((right) => decisions.some((one) => one.right === right && one.outcome !== "refused"))
    .filter((right) => !done.some((one) => one.right === right && !isFromEarlierAnswer(one, rights)));

/** Where an archive lies: not where that of an earlier answer does, which is the person's until this one is whole. */
function storageKeyOf({ row, bundles: done, decisions }: RequestCase, right: BundledRight): string {
  const replaces = done.some((one) => one.right === right);
  const proposal = decisions.find((one) => one.right === right)?.proposal ?? 1;
  return `requests/${row.id}/bundles/${right}${replaces ? `-${proposal}` : ""}.zip`;
}

async function buildBundle(
  row: RequestRow,
  right: BundledRight,
  { signer, storageKey }: { signer: Signer; storageKey: string },
  now: Date,
): Promise<BuiltBundle> {
  const chunks = bundleChunks(await composeBundle(row, right), signer);
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
    expiresAt: new Date(now.getTime() + lifetimeMs),
    rowCount: rows,
  };
}

async function keep(
  tx: Transaction,
  actor: System,
  requestId: string,
  built: readonly BuiltBundle[],
  now: Date,
): Promise<void> {
  const about = await loadCase(await lockById(tx, requestId), tx);
  const wanted = unbuilt(about);
  const replaced: string[] = [];
  for (const { rowCount, ...bundle } of built) {
    if (!wanted.some((right) => right === bundle.right)) continue;
    const earlier = about.bundles.find(({ right }) => right === bundle.right);
    if (earlier) await tx.delete(bundles).where(eq(bundles.id, earlier.id));
    if (earlier && earlier.storageKey !== bundle.storageKey) replaced.push(earlier.storageKey);
    await tx.insert(bundles).values(bundle);
    const sha256 = Buffer.from(bundle.sha256).toString("hex");
    const payload = { right: bundle.right, sha256, kid: bundle.kid, rows: rowCount };
    await recordEvent(tx, { requestId, type: "bundle.built", actor, at: now, payload });
  }
  for (const storageKey of replaced) await installation().storage.remove(storageKey);
}
