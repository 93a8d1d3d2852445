import { createHash } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { staff, staffAccounts } from "@/db/schema/staff";
import { installation } from "@/lib/installation";
import { indexEmail } from "@/lib/vault/blind-index";

/** What a provider says of an account (OpenID Connect Core, 5.1). */
export interface AccountClaims {
  readonly sub: string;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/** An account's key in the database, in hex: issuer and subject together name it for good (OpenID Connect Core, 5.7). */
export const accountKey = (issuer: string, subject: string): string =>
  createHash("sha256").update(`${issuer}\n${subject}`).digest("hex");

/** The active member of staff to whom an account is tied. */
export async function findAccountOwner(db: Database | Transaction, key: string): Promise<string | null> {
  const [known] = await db
    .select({ staffId: staffAccounts.staffId })
    .from(staffAccounts)
    .innerJoin(staff, eq(staff.id, staffAccounts.staffId))
    .where(and(eq(staffAccounts.accountHash, Buffer.from(key, "hex")), isNull(staff.deactivatedAt)));
  return known?.staffId ?? null;
}

/**
 * Whose account it is. At the first sign-in it is tied to the invited, active member of staff with the same address, if the
 * provider verified that address: anyone could write another person's into their profile. Afterwards the address no longer
 * counts: it may be given to a successor.
 * @param input.issuer as the provider names itself
 * @returns the member's id; null for an account of nobody, which tells nothing about why
 */
export async function tieAccount(
  input: { readonly issuer: string; readonly claims: AccountClaims },
  now: Date,
): Promise<string | null> {
  const { db, masterKey } = installation();
  const { sub, email, email_verified: isVerified } = input.claims;
  const key = accountKey(input.issuer, sub);
  return db.transaction(async (tx) => {
    const [tied] = await tx
      .select({ staffId: staffAccounts.staffId })
      .from(staffAccounts)
      .where(eq(staffAccounts.accountHash, Buffer.from(key, "hex")));
    if (tied) return findAccountOwner(tx, key);
    if (typeof email !== "string" || isVerified !== true) return null;
    const [member] = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(staff.emailIndex, indexEmail(masterKey, email)), isNull(staff.deactivatedAt)))
      .for("update");
    if (!member) return null;
    await tx
      .insert(staffAccounts)
      .values({ accountHash: Buffer.from(key, "hex"), staffId: member.id, createdAt: now })
      .onConflictDoNothing();
    return findAccountOwner(tx, key);
  });
}
