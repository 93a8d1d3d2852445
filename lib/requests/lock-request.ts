import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere, type Permission } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { isChangedSince } from "@/lib/requests/changes-since";

export type RequestRow = typeof requests.$inferSelect;

/** Acts that overwrite nothing: reading, a note beside others, and who takes it, which compares the handler itself. */
const overwritesNothing: readonly Permission[] = ["request.read", "request.note", "request.assign"];

/**
 * Locks one request for a change by staff, if they may make it: the filter is in the query, so a request of another
 * controller is simply not there. Of two people who work from the same page the later one is refused: what they had
 * seen is no longer what is there (`Staff.basedOn`).
 * @throws Problem not_found (not theirs, not there) · forbidden (theirs to see only) · request.changed_meanwhile
 */
export async function lockForStaff(
  tx: Transaction,
  actor: Staff,
  reference: string,
  permission: Permission,
): Promise<RequestRow> {
  const visible = controllersWhere(actor, "request.read");
  const [row] = await tx
    .select()
    .from(requests)
    .where(and(eq(requests.reference, reference), inArray(requests.controllerId, visible)))
    .for("update");
  if (!row) throw new Problem("not_found");
  if (!controllersWhere(actor, permission).includes(row.controllerId)) throw new Problem("forbidden");
  if (
    actor.basedOn !== undefined &&
    !overwritesNothing.includes(permission) &&
    (await isChangedSince(tx, row, actor.basedOn, actor))
  )
    throw new Problem("request.changed_meanwhile");
  return row;
}

/** Reads one request for staff who may see it; null is not theirs and not there alike. */
export async function findForStaff(actor: Staff, reference: string): Promise<RequestRow | null> {
  const visible = controllersWhere(actor, "request.read");
  if (visible.length === 0) return null;
  const [row] = await installation()
    .db.select()
    .from(requests)
    .where(and(eq(requests.reference, reference), inArray(requests.controllerId, visible)));
  return row ?? null;
}

/** Locks one request by its id, for the worker and for its own subject. @throws Problem not_found */
export async function lockById(tx: Transaction, requestId: string): Promise<RequestRow> {
  const [row] = await tx.select().from(requests).where(eq(requests.id, requestId)).for("update");
  if (!row) throw new Problem("not_found");
  return row;
}
