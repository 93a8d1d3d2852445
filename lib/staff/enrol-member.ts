import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import type { Role } from "@/db/schema/enums";
import { memberships, staff } from "@/db/schema/staff";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { indexEmail } from "@/lib/vault/blind-index";
import { seal } from "@/lib/vault/seal";

export const memberEmail = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }));

export const memberName = z.string().trim().min(1).max(200);

/** An account as an invitation finds or makes it, locked. */
export interface Enrolled {
  readonly staffId: string;
  /** Made just now. */
  readonly isNew: boolean;
  readonly deactivatedAt: Date | null;
  readonly firstSignedInAt: Date | null;
  readonly locale: Locale;
}

/** The account of an address; makes one when there is none. A name that is known already stays as it is. */
export async function enrolMember(
  tx: Transaction,
  { email, name, locale }: { email: string; name: string; locale?: Locale | undefined },
  now: Date,
): Promise<Enrolled> {
  const { masterKey, installationKey } = installation();
  const emailIndex = indexEmail(masterKey, email);
  const made = await tx
    .insert(staff)
    .values({
      name: seal(installationKey, "name", name),
      email: seal(installationKey, "email", email),
      emailIndex,
      createdAt: now,
      ...(locale ? { locale } : {}),
    })
    .onConflictDoNothing()
    .returning({ id: staff.id });
  const [member] = await tx
    .select({
      staffId: staff.id,
      deactivatedAt: staff.deactivatedAt,
      firstSignedInAt: staff.firstSignedInAt,
      locale: staff.locale,
    })
    .from(staff)
    .where(eq(staff.emailIndex, emailIndex))
    .for("no key update");
  if (!member) throw new Error("the invited member was not stored");
  return { ...member, isNew: made.length > 0 };
}

/** Gives a role. @param grantedBy null for what the command line gives @returns whether it was not held before */
export async function addRole(
  tx: Transaction,
  held: { staffId: string; controllerId: string; role: Role; grantedBy: string | null },
  now: Date,
): Promise<boolean> {
  const given = await tx
    .insert(memberships)
    .values({ ...held, grantedAt: now })
    .onConflictDoNothing()
    .returning({ staffId: memberships.staffId });
  return given.length > 0;
}
