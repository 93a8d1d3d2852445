import { eq } from "drizzle-orm";
import { passOns } from "@/db/schema/pass-ons";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { canPassOn } from "@/lib/processor/can-pass-on";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";

/** Whether a request that was taken for a client's can still turn out to be the organisation's own. */
export const canAnswerOurselves = (about: Pick<RequestCase, "row" | "record" | "passOn">): boolean =>
  about.row.clientName !== null && about.record.controller.role === "both" && canPassOn(about);

/**
 * Finds that a request concerns the organisation's own processing after all: people cannot always tell, and a wrong
 * choice on the form must not leave them without an answer (Art. 12(2)). A link that a client was sent no longer works.
 * @throws Problem not_found · forbidden · request.wrong_status
 */
export async function answerOurselves(actor: Staff, input: { reference: string }, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    if (!canAnswerOurselves(await loadCase(row, tx))) throw new Problem("request.wrong_status");
    await tx.delete(passOns).where(eq(passOns.requestId, row.id));
    await tx.update(requests).set({ client: null, clientName: null }).where(eq(requests.id, row.id));
    await recordEvent(tx, { requestId: row.id, type: "request.kept", actor, at: now, payload: {} });
  });
}
