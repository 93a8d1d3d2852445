import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberships } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { Problem } from "@/lib/problem";

/**
 * Whether somebody administers a person: for one controller that the person works for, or for all of them.
 * @throws Problem forbidden (administers nothing, or not everything) · not_found (a stranger and nobody look the same)
 */
export async function requireManaged(
  tx: Transaction,
  actor: Staff,
  staffId: string,
  where: "somewhere" | "everywhere",
): Promise<void> {
  const managed = controllersWhere(actor, "staff.manage");
  if (managed.length === 0) throw new Problem("forbidden");
  const held = await tx
    .select({ controllerId: memberships.controllerId })
    .from(memberships)
    .where(eq(memberships.staffId, staffId));
  const known = held.filter(({ controllerId }) => managed.includes(controllerId));
  if (known.length === 0) throw new Problem("not_found");
  if (where === "everywhere" && known.length < held.length) throw new Problem("forbidden");
}
