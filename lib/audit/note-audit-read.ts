import { and, eq, gt } from "drizzle-orm";
import { staff, staffEvents } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

const pauseMs = 3600_000;

/**
 * Whoever reads the log stands in it: once an hour, not with every page, so that reading does not bury what is read.
 * Permission audit.read. @throws Problem forbidden
 */
export async function noteAuditRead(actor: Staff, now: Date): Promise<void> {
  const { staffId } = actor;
  if (controllersWhere(actor, "audit.read").length === 0) throw new Problem("forbidden");
  await installation().db.transaction(async (tx) => {
    // Two pages opened at once: the second waits and finds the line of the first.
    await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for("no key update");
    const [recent] = await tx
      .select({ id: staffEvents.id })
      .from(staffEvents)
      .where(
        and(
          eq(staffEvents.staffId, staffId),
          eq(staffEvents.type, "audit.read"),
          gt(staffEvents.at, new Date(now.getTime() - pauseMs)),
        ),
      )
      .limit(1);
    if (recent) return;
    const about = { staffId, controllerId: null, at: now, payload: {} };
    await recordStaffEvent(tx, { type: "audit.read", actor, ...about });
  });
}
