import canonicalize from "canonicalize";
import type { JSONWebKeySet } from "jose";
import { z } from "zod";
import { channels, requesterRoles, rights } from "@/db/schema/enums";
import { type Signer, verifyDetached } from "@/lib/bundle/sign";

/** `typ` of a receipt's signature (RFC 8725 §3.11): a signature made for something else does not pass as one. */
export const receiptType = "habeas-receipt+jwt";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a receipt says. Nothing in it names the person: the digest binds it to what they sent. */
const receiptSchema = z.object({
  /** The address of the portal that issued it; below it stands `/.well-known/jwks.json`. */
  iss: z.string().min(1),
  /** The reference once more. */
  jti: z.string().min(1),
  /** When it was issued: seconds since 1970, rounded down. */
  iat: z.int().nonnegative(),
  reference: z.string().min(1),
  controller: z.object({ slug: z.string(), name: z.string() }),
  receivedAt: z.iso.datetime(),
  /** The calendar date in the controller's time zone: what the clock counts from. */
  receivedOn: z.iso.date(),
  /** As counted at receipt. */
  dueOn: z.iso.date(),
  ruleVersion: z.string(),
  holidaysVersion: z.string(),
  rights: z.array(z.enum(rights)).min(1),
  requester: z.enum(requesterRoles),
  channel: z.enum(channels),
  /** SHA-256 over the RFC 8785 form of what was submitted (`submission.ts`). */
  submission: z.object({ sha256: digest }),
  files: z.array(z.object({ mediaType: z.string(), bytes: z.int().nonnegative(), sha256: digest })),
});
export type Receipt = z.output<typeof receiptSchema>;

/** The receipt as a compact JWS (RFC 7515), EdDSA over its RFC 8785 form. */
export async function signReceipt(receipt: Receipt, signer: Signer): Promise<string> {
  const payload = Buffer.from(canonicalize(receipt) ?? "");
  const [header, , signature] = (await signer.signDetached(payload, { typ: receiptType })).split(".");
  return `${header}.${payload.toString("base64url")}.${signature}`;
}

export type ReceiptVerification =
  | { readonly valid: true; readonly kid: string; readonly receipt: Receipt }
  | { readonly valid: false; readonly kid: string | null; readonly reason: string };

/**
 * Whether one of the keys signed this receipt exactly as it is. Never throws: whatever is wrong is a reason, in a plain
 * sentence. Refused are also other algorithms than EdDSA, signatures made for something else, and payloads that are no
 * receipt or not in their one canonical form.
 */
export async function verifyReceipt(jws: string, jwks: JSONWebKeySet): Promise<ReceiptVerification> {
  const match = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/.exec(jws.trim());
  if (!match) return invalid("This is no receipt: it is not a compact JWS.");
  const [, header = "", body = "", signature = ""] = match;
  const payload = Buffer.from(body, "base64url");
  if (payload.toString("base64url") !== body)
    return invalid("This is no receipt: its content is not base64url.");
  const checked = await verifyDetached(`${header}..${signature}`, payload, jwks, receiptType);
  if (!checked.valid) return checked;
  const receipt = readReceipt(payload);
  return receipt
    ? { valid: true, kid: checked.kid, receipt }
    : invalid("What is signed is not the content of a receipt.", checked.kid);
}

/** What a receipt of our own says, without looking at its signature. @throws when it is none */
export function openReceipt(jws: string): Receipt {
  const receipt = readReceipt(Buffer.from(jws.split(".")[1] ?? "", "base64url"));
  if (!receipt) throw new Error("not a receipt");
  return receipt;
}

function readReceipt(payload: Buffer): Receipt | null {
  try {
    const content: unknown = JSON.parse(payload.toString("utf8"));
    if (canonicalize(content) !== payload.toString("utf8")) return null;
    return receiptSchema.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}

const invalid = (reason: string, kid: string | null = null): ReceiptVerification => ({
  valid: false,
  kid,
  reason,
});
