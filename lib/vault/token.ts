import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { deriveKey } from "@/lib/vault/data-key";

/** 256 random bits for a cookie or a link, in base64url. */
export const createToken = (): string => randomBytes(32).toString("base64url");

/** Tokens are random enough for a plain hash; the database never holds one that works. */
export const hashToken = (token: string): Uint8Array => createHash("sha256").update(token).digest();

/** Six digits, evenly drawn: short enough to type, and good for few attempts only. */
export const createCode = (): string => randomInt(1_000_000).toString().padStart(6, "0");

/** Six digits have little entropy, so their hash is keyed and bound to the verification they belong to. */
export function hashCode(masterKey: Uint8Array, verificationId: string, code: string): Uint8Array {
  return createHmac("sha256", deriveKey(masterKey, "verification-codes").bytes)
    .update(`${verificationId}\n${code}`)
    .digest();
}

/** Compares in time that does not depend on where the difference is. */
export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);
