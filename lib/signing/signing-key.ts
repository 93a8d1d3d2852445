import { writeFile } from "node:fs/promises";
import path from "node:path";
import { desc, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signingKeys } from "@/db/schema/installation";
import { createSigner, generateSigningKey, type Signer } from "@/lib/bundle/sign";
import { installation } from "@/lib/installation";
import { open, seal } from "@/lib/vault/seal";

/** Makes the installation's first signing key. Safe to call from several processes at once. */
export async function ensureSigningKey(now: Date): Promise<void> {
  const { db, installationKey } = installation();
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${signingKeys} in share row exclusive mode`);
    const [live] = await tx
      .select({ kid: signingKeys.kid })
      .from(signingKeys)
      .where(isNull(signingKeys.retiredAt));
    if (live) return;
    const { kid, publicJwk, privateJwk } = await generateSigningKey();
    await tx.insert(signingKeys).values({
      kid,
      publicJwk: { ...publicJwk },
      privateJwk: seal<Record<string, unknown>>(installationKey, "private_jwk", { ...privateJwk }),
      createdAt: now,
    });
  });
}

/** Keys never change under their name, so one that was opened and imported once stays right. */
const signers = new Map<string, Signer>();

/**
 * Signs with the newest live key. Commands that sign inside their transaction give it, so that nobody waits for a second
 * connection while holding one. @throws when `ensureSigningKey` never ran
 */
export async function currentSigner(tx?: Transaction): Promise<Signer> {
  const { db, installationKey } = installation();
  const [live] = await (tx ?? db)
    .select()
    .from(signingKeys)
    .where(isNull(signingKeys.retiredAt))
    .orderBy(desc(signingKeys.createdAt))
    .limit(1);
  if (!live) throw new Error("no signing key: the installation was not prepared");
  const known = signers.get(live.kid);
  if (known) return known;
  const signer = await createSigner(open(installationKey, "private_jwk", live.privateJwk));
  signers.set(live.kid, signer);
  return signer;
}

/** The public keys (RFC 7517), retired ones too: what they signed stays genuine. */
export async function getJwks(): Promise<{ keys: Record<string, unknown>[] }> {
  const rows = await installation()
    .db.select({ publicJwk: signingKeys.publicJwk })
    .from(signingKeys)
    .orderBy(desc(signingKeys.createdAt));
  return { keys: rows.map(({ publicJwk }) => publicJwk) };
}

/** Where the same keys lie for `bundle verify` on this machine, without a running server. */
export const jwksFile = (dataDir: string): string => path.join(dataDir, "jwks.json");

export async function writeJwksFile(): Promise<void> {
  await writeFile(jwksFile(installation().settings.dataDir), `${JSON.stringify(await getJwks(), null, 2)}\n`);
}
