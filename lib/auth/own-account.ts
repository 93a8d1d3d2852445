import { eq } from "drizzle-orm";
import { z } from "zod";
import { type Language, languages } from "@/db/schema/enums";
import { staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { open } from "@/lib/vault/seal";

/** A person's own account, as they see and change it. */
export interface OwnAccount {
  readonly name: string;
  /** Null for the first administrator, who has none. */
  readonly email: string | null;
  /** Of the mails of the desk to them. */
  readonly locale: Language;
  readonly digest: boolean;
}

export async function getAccount(actor: Staff): Promise<OwnAccount> {
  const { db, installationKey } = installation();
  const [row] = await db
    .select({ name: staff.name, email: staff.email, locale: staff.locale, digest: staff.digest })
    .from(staff)
    .where(eq(staff.id, actor.staffId));
  if (!row) throw new Problem("not_found");
  return {
    ...row,
    name: open(installationKey, "name", row.name),
    email: row.email ? open(installationKey, "email", row.email) : null,
  };
}

const inputSchema = z.object({ locale: z.enum(languages), digest: z.boolean() });

/** Changes the language of the desk's mails to the person, and whether the morning's summary comes. @throws Problem input.invalid */
export async function changeAccount(
  actor: Staff,
  input: { readonly locale: string; readonly digest: boolean },
): Promise<void> {
  const read = inputSchema.safeParse(input);
  if (!read.success) throw new Problem("input.invalid", { locale: "unknown" });
  await installation().db.update(staff).set(read.data).where(eq(staff.id, actor.staffId));
}
