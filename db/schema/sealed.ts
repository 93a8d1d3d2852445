import { customType } from "drizzle-orm/pg-core";

declare const content: unique symbol;

/**
 * Ciphertext of a `T`. Only lib/vault makes and opens it, so a column of this type cannot take plain text:
 * forgetting to encrypt is a compile error.
 */
export type Sealed<T> = Uint8Array & { readonly [content]: T };

/** The one column type for personal data and secrets: AES-256-GCM under a key that lib/vault holds. */
export const sealed = <T>(name: string) =>
  customType<{ data: Sealed<T>; driverData: Buffer }>({
    dataType: () => "bytea",
    fromDriver: (value) => value as unknown as Sealed<T>,
    toDriver: (value) => Buffer.from(value),
  })(name);

/** A digest, a wrapped key or another byte string that is not personal data in itself. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
});
