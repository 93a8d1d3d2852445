import { createHmac } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema/installation";
import { installation } from "@/lib/installation";
import { type LimitName, limitTable } from "@/lib/limits/limit-table";
import { Limited } from "@/lib/limits/limited";
import { deriveKey } from "@/lib/vault/data-key";

/**
 * Counts one use by somebody, over all processes. The table holds a keyed hash of who it was, never an address; what
 * is refused is remembered in the process until the window ends, so a flood soon costs the database nothing.
 * @param who an address, a folded e-mail address, an id: anything that names one and the same
 * @throws Limited when it is once too often
 */
export async function takeLimit(name: LimitName, who: string): Promise<void> {
  if (!installation().settings.limits) return;
  try {
    await limiterOf(name).consume(keyOf(name, who));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new Limited(name, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

/** Uncounts what turned out not to count. */
export async function giveBackLimit(name: LimitName, who: string): Promise<void> {
  await limiterOf(name).reward(keyOf(name, who));
}

/** The same, but says no instead of throwing: for answers that must not show a difference. */
export async function isWithinLimit(name: LimitName, who: string): Promise<boolean> {
  try {
    await takeLimit(name, who);
    return true;
  } catch (error) {
    if (error instanceof Limited) return false;
    throw error;
  }
}

const keyOf = (name: LimitName, who: string): string =>
  createHmac("sha256", deriveKey(installation().masterKey, "rate-limits").bytes)
    .update(`${name}\n${who}`)
    .digest("base64url");

/** By database, because tests open several in one process. */
const limiters = new WeakMap<Database, Map<LimitName, RateLimiterDrizzle>>();

function limiterOf(name: LimitName): RateLimiterDrizzle {
  const { db } = installation();
  const known = limiters.get(db) ?? new Map<LimitName, RateLimiterDrizzle>();
  limiters.set(db, known);
  const { points, durationS } = limitTable[name];
  const limiter =
    known.get(name) ??
    new RateLimiterDrizzle({
      storeClient: db,
      schema: rateLimits,
      keyPrefix: name,
      points,
      duration: durationS,
      inMemoryBlockOnConsumed: points + 1,
      clearExpiredByTimeout: false, // lib/requests/purge-expired.ts does.
    });
  known.set(name, limiter);
  return limiter;
}
