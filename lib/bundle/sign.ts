import {
  base64url,
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from "jose";

/** The only algorithm: Ed25519 under the name of RFC 8037. What a signature says of itself never chooses another. */
const algorithm = "EdDSA";
const curve = "Ed25519";

/** `typ` of a bundle's signature (RFC 8725 §3.11): a signature made for something else does not pass as one. */
export const bundleSignatureType = "habeas-bundle+jws";

/** Header field of a bundle's signature: SHA-256 of every byte of the ZIP before the signature's own entry. */
export const archiveDigestClaim = "archive-sha256";

export interface SigningKey {
  /** RFC 7638 thumbprint, SHA-256, base64url. */
  readonly kid: string;
  /** For `/.well-known/jwks.json`. */
  readonly publicJwk: JWK;
  /** Secret. */
  readonly privateJwk: JWK;
}

interface SignOptions {
  readonly typ: string;
  /** Further protected header fields: they are signed too. */
  readonly claims?: Readonly<Record<string, string>>;
}

export interface Signer {
  readonly kid: string;
  /** Detached compact JWS, `header..signature` (RFC 7515 Appendix F), over the payload. */
  signDetached(payload: Uint8Array, options: SignOptions): Promise<string>;
}

/** A new Ed25519 key pair. */
export async function generateSigningKey(): Promise<SigningKey> {
  const pair = await generateKeyPair(algorithm, { crv: curve, extractable: true });
  const privateJwk = await exportJWK(pair.privateKey);
  const publicJwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  const facts = { kid, alg: algorithm, use: "sig" };
  return { kid, publicJwk: { ...publicJwk, ...facts }, privateJwk: { ...privateJwk, ...facts } };
}

/** @throws TypeError when the key is not a private Ed25519 key */
export async function createSigner(privateJwk: JWK): Promise<Signer> {
  if (!isEd25519(privateJwk) || privateJwk.d === undefined) throw new TypeError("not a private Ed25519 key");
  const key = await importJWK(privateJwk, algorithm);
  const kid = await calculateJwkThumbprint(privateJwk);
  return {
    kid,
    async signDetached(payload, { typ, claims }) {
      const header = { ...claims, alg: algorithm, kid, typ };
      const jws = await new CompactSign(payload).setProtectedHeader(header).sign(key);
      const [protectedHeader, , signature] = jws.split(".");
      return `${protectedHeader}..${signature}`;
    },
  };
}

export type Verification =
  | { readonly valid: true; readonly kid: string; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly valid: false; readonly kid: string | null; readonly reason: string };

/**
 * Checks a detached JWS against the keys. Never throws: whatever is wrong is a reason, in a plain sentence.
 * Refused are other algorithms than EdDSA (`none` too), `crit` and `b64`, another `typ`, keys that are not in the set
 * or whose name is not their thumbprint, and any spelling of the same signature but the canonical one.
 */
export async function verifyDetached(
  jws: string,
  payload: Uint8Array,
  jwks: JSONWebKeySet,
  typ: string = bundleSignatureType,
): Promise<Verification> {
  const parts = readDetached(jws);
  if (parts === null) return invalid("The signature is not a detached JWS.");
  const { header, protectedHeader, signature } = parts;
  const kid = typeof header["kid"] === "string" ? header["kid"] : null;
  if (header["alg"] !== algorithm) return invalid(`The signature does not use ${algorithm}.`, kid);
  if ("crit" in header || "b64" in header)
    return invalid("The signature asks for extensions that are not used here.", kid);
  if (header["typ"] !== typ) return invalid("The signature was made for something else.", kid);
  const jwk = kid === null ? null : await findKey(jwks, kid);
  if (kid === null || jwk === null)
    return invalid("The key of the signature is not among the given public keys.", kid);
  try {
    const compact = `${protectedHeader}.${base64url.encode(payload)}.${signature}`;
    await compactVerify(compact, await importJWK(jwk, algorithm), { algorithms: [algorithm] });
  } catch {
    return invalid("The signature does not fit the content: one of the two was changed.", kid);
  }
  const { alg: _alg, kid: _kid, typ: _typ, ...claims } = header;
  return { valid: true, kid, claims };
}

const invalid = (reason: string, kid: string | null = null): Verification => ({ valid: false, kid, reason });

function readDetached(jws: string) {
  const match = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]+)$/.exec(jws);
  const [, protectedHeader = "", signature = ""] = match ?? [];
  if (match === null || !isCanonical(protectedHeader) || !isCanonical(signature)) return null;
  try {
    const header: unknown = JSON.parse(Buffer.from(protectedHeader, "base64url").toString("utf8"));
    return isRecord(header) ? { header, protectedHeader, signature } : null;
  } catch {
    return null;
  }
}

/** The last character of base64url can hold bits that mean nothing. */
const isCanonical = (text: string): boolean => Buffer.from(text, "base64url").toString("base64url") === text;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEd25519 = (jwk: JWK): jwk is JWK & { readonly x: string } =>
  jwk.kty === "OKP" && jwk.crv === curve && typeof jwk.x === "string";

async function findKey(jwks: JSONWebKeySet, kid: string): Promise<JWK | null> {
  for (const jwk of jwks.keys) {
    if (jwk.kid !== kid || !isEd25519(jwk) || (jwk.use ?? "sig") !== "sig") continue;
    const key: JWK = { kty: "OKP", crv: curve, x: jwk.x };
    if ((await calculateJwkThumbprint(key)) === kid) return key;
  }
  return null;
}

/** Reads a JWK Set (RFC 7517 §5) from JSON text, null when it is none. */
export function parseJwks(text: string): JSONWebKeySet | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !Array.isArray(value["keys"]) || !value["keys"].every(isRecord)) return null;
    return { keys: value["keys"].filter(isJwk) };
  } catch {
    return null;
  }
}

const isJwk = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & JWK =>
  typeof value["kty"] === "string";
