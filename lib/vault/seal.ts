import type { Sealed } from "@/db/schema/sealed";
import { type DataKey, decrypt, encrypt } from "@/lib/vault/data-key";

/** Encrypts a value for a sealed column. `field` is the column's name; opening under another name fails. */
export function seal<T>(key: DataKey, field: string, value: T): Sealed<T> {
  return encrypt(key, field, Buffer.from(JSON.stringify(value))) as Sealed<T>;
}

/** Opens a sealed column. @throws SealBrokenError when it was changed, moved to another field or request. */
export function open<T>(key: DataKey, field: string, value: Sealed<T>): T {
  return JSON.parse(Buffer.from(decrypt(key, field, value)).toString("utf8")) as T;
}
