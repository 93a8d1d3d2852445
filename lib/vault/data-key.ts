import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const keyLength = 32;
const ivLength = 12;
const tagLength = 16;
const formatVersion = 1;

/**
 * A 32-byte key and what it is for. The scope is authenticated with every value, so ciphertext that was moved to
 * another request does not open.
 */
export interface DataKey {
  readonly scope: string;
  readonly bytes: Uint8Array;
}

/** Ciphertext that was changed, moved, or made under another key. */
export class SealBrokenError extends Error {
  override readonly name = "SealBrokenError";
}

/** A key of the installation itself, derived from the master key: stable, one a purpose (RFC 5869). */
export function deriveKey(masterKey: Uint8Array, purpose: string): DataKey {
  return {
    scope: purpose,
    bytes: new Uint8Array(hkdfSync("sha256", masterKey, new Uint8Array(), `habeas/${purpose}`, keyLength)),
  };
}

/** AES-256-GCM as version ‖ nonce ‖ tag ‖ ciphertext, with the scope and the context authenticated. */
export function encrypt(key: DataKey, context: string, plain: Uint8Array): Uint8Array {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, iv).setAAD(associatedData(key, context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Uint8Array.of(formatVersion), iv, cipher.getAuthTag(), body]);
}

/** The reverse of `encrypt`. @throws SealBrokenError */
export function decrypt(key: DataKey, context: string, box: Uint8Array): Uint8Array {
  const bodyAt = 1 + ivLength + tagLength;
  if (box.length < bodyAt || box[0] !== formatVersion)
    throw new SealBrokenError(`unreadable seal: ${context}`);
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, box.subarray(1, 1 + ivLength))
    .setAAD(associatedData(key, context))
    .setAuthTag(box.subarray(1 + ivLength, bodyAt));
  try {
    return Buffer.concat([decipher.update(box.subarray(bodyAt)), decipher.final()]);
  } catch {
    throw new SealBrokenError(`broken seal: ${context}`);
  }
}

/** A new key for one request, and the same wrapped by the master key, which is what the database keeps. */
export function createRequestKey(
  masterKey: Uint8Array,
  requestId: string,
): { key: DataKey; wrapped: Uint8Array } {
  const key: DataKey = { scope: `request/${requestId}`, bytes: randomBytes(keyLength) };
  return { key, wrapped: encrypt(wrappingKey(masterKey), requestId, key.bytes) };
}

/** @throws SealBrokenError when the wrapped key belongs to another request or another master key. */
export function unwrapRequestKey(masterKey: Uint8Array, requestId: string, wrapped: Uint8Array): DataKey {
  return { scope: `request/${requestId}`, bytes: decrypt(wrappingKey(masterKey), requestId, wrapped) };
}

const wrappingKey = (masterKey: Uint8Array) => deriveKey(masterKey, "wrap-request-keys");

const associatedData = (key: DataKey, context: string) => Buffer.from(`${key.scope}\n${context}`);
