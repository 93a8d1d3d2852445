import { eq } from "drizzle-orm";
import { staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { queueColumns } from "@/lib/queue/queue-columns";

/** Keeps the columns that the person wants to see; none, or nothing known, brings the usual ones back. */
export async function chooseColumns(
  actor: Staff,
  input: { readonly columns: readonly string[] },
  _now: Date,
): Promise<void> {
  const columns = queueColumns.filter((column) => input.columns.includes(column));
  await installation()
    .db.update(staff)
    .set({ queueColumns: columns.length > 0 ? columns : null })
    .where(eq(staff.id, actor.staffId));
}

/** What the person chose; null when they did not. */
export async function getChosenColumns(actor: Staff): Promise<readonly string[] | null> {
  const [row] = await installation()
    .db.select({ columns: staff.queueColumns })
    .from(staff)
    .where(eq(staff.id, actor.staffId));
  return row?.columns ?? null;
}
