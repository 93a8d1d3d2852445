import { eq } from "drizzle-orm";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { checkNote, keepNote } from "@/lib/notes/keep-note";
import { Problem } from "@/lib/problem";
import { queueEscalationMails } from "@/lib/reminders/escalation-mails";
import { lockForStaff } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

/**
 * Puts an open request before the data protection officer. They get a mail; why is written as a note, beside
 * the others.
 * @param input.note at most 8,000 characters; empty or unset for none
 * @throws Problem not_found · forbidden · request.wrong_status (over) · input.invalid (note too_long) ·
 *   request.changed_meanwhile
 */
export async function escalateRequest(
  actor: Staff,
  input: { readonly reference: string; readonly note?: string },
  now: Date,
): Promise<void> {
  const note = input.note?.trim() ? checkNote(input.note, "note") : null;
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.escalate");
    if (!isOpen(row.status)) throw new Problem("request.wrong_status");
    await tx.update(requests).set({ escalatedAt: now }).where(eq(requests.id, row.id));
    const payload = { reason: "asked", taskId: null } as const;
    await recordEvent(tx, { requestId: row.id, type: "request.escalated", actor, at: now, payload });
    if (note !== null) await keepNote(tx, actor, row, note, now);
    const byStaffId = actor.staffId;
    await queueEscalationMails(tx, row, { reason: "asked", escalatedAt: now, byStaffId }, now);
  });
}

/**
 * The data protection officer has dealt with what was put before them. Once it is settled, settling it again is refused:
 * somebody else did. @throws Problem not_found · forbidden · request.wrong_status · request.changed_meanwhile
 */
export async function settleEscalation(
  actor: Staff,
  input: { readonly reference: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    if (!row.escalatedAt) throw new Problem("request.wrong_status");
    await tx.update(requests).set({ escalatedAt: null }).where(eq(requests.id, row.id));
    const type = "request.escalation_settled";
    await recordEvent(tx, { requestId: row.id, type, actor, at: now, payload: {} });
  });
}
