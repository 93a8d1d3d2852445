import { asc, eq } from "drizzle-orm";
import { passkeys } from "@/db/schema/staff";
import type { StaffSession } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";

/** A passkey as its owner knows it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The person's own passkeys, the oldest first. */
export const listPasskeys = (actor: StaffSession): Promise<OwnPasskey[]> =>
  installation()
    .db.select({
      id: passkeys.credentialId,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.staffId, actor.staffId))
    .orderBy(asc(passkeys.createdAt));
