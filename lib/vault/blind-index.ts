import { createHmac } from "node:crypto";
import { deriveKey } from "@/lib/vault/data-key";

/**
 * A keyed hash of an e-mail address, to find equal addresses without opening them. Case and surrounding space are
 * folded, because people do not type their own address the same way twice.
 */
export function indexEmail(masterKey: Uint8Array, email: string): Uint8Array {
  return createHmac("sha256", deriveKey(masterKey, "email-index").bytes).update(foldEmail(email)).digest();
}

/** One spelling per address: NFC, trimmed, lower case. */
export function foldEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase();
}
