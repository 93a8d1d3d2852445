import { eq } from "drizzle-orm";
import { decisions, requestRights, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { lockForStaff } from "@/lib/requests/lock-request";
import { nextStatus } from "@/lib/requests/status";

/**
 * Grants every right of the request and lets the bundles be built. An account that only a claimed identifier found
 * leaves when a person says that they checked whose it is, and the history says who (Art. 12(6), Art. 32).
 * @throws Problem not_found · forbidden · request.wrong_status · request.identity_unchecked
 */
export async function approveRequest(
  actor: Staff,
  input: { reference: string; identityChecked: boolean },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    const status = nextStatus(row.status, "approve");
    const searched = await tx.select().from(tasks).where(eq(tasks.requestId, row.id));
    const unproven = searched.filter((task) => task.unprovenCount > 0).map((task) => task.id);
    if (unproven.length > 0) {
      if (!input.identityChecked) throw new Problem("request.identity_unchecked");
      const payload = { taskIds: unproven };
      await recordEvent(tx, { requestId: row.id, type: "identity.accepted", actor, at: now, payload });
    }
    const asked = await tx.select().from(requestRights).where(eq(requestRights.requestId, row.id));
    const granted = asked.map(({ right }) => ({ right, outcome: "granted" as const }));
    await tx.insert(decisions).values(
      granted.map((decision) => ({
        ...decision,
        requestId: row.id,
        decidedBy: actor.staffId,
        decidedAt: now,
      })),
    );
    await tx.update(requests).set({ status }).where(eq(requests.id, row.id));
    const payload = { decisions: granted };
    await recordEvent(tx, { requestId: row.id, type: "request.approved", actor, at: now, payload });
    await enqueue(tx, "bundle.build", { requestId: row.id });
  });
}
