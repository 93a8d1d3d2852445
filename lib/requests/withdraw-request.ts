import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fees } from "@/db/schema/decisions";
import type { Right } from "@/db/schema/enums";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { addClockEvent } from "@/lib/requests/clock-events";
import { isRight } from "@/lib/requests/decide-right";
import { loadCase, type RequestCase, unanswered } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { mailSubject } from "@/lib/requests/mail-subject";
import { settleStatus } from "@/lib/requests/settle-status";
import { isOpen, nextRightStatus } from "@/lib/requests/status";

/**
 * The subject withdraws some of the rights asked for, or all of them, as long as they are not answered. A mail confirms
 * it.
 * @throws Problem not_found · request.wrong_status (closed, or nothing of it is open)
 */
export async function withdrawRights(
  actor: Subject,
  input: { rights: readonly Right[] | "all" },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockOwn(tx, actor);
    if (!isOpen(row.status)) throw new Problem("request.wrong_status");
    const about = await loadCase(row, tx);
    const left = unanswered(about);
    const chosen = left.filter(({ right }) => input.rights === "all" || input.rights.includes(right));
    if (chosen.length === 0) throw new Problem("request.wrong_status");
    for (const { right, status } of chosen)
      await tx
        .update(requestRights)
        .set({ status: nextRightStatus(status, "withdraw") })
        .where(isRight(row.id, right));
    const payload = { rights: chosen.map(({ right }) => right) };
    await recordEvent(tx, { requestId: row.id, type: "rights.withdrawn", actor, at: now, payload });
    await settleStatus(tx, actor, row.id, now);
    const whole = chosen.length === left.length;
    await confirmWithdrawal(tx, about, { rights: payload.rights, whole }, now);
  });
}

/**
 * The subject accepts the fee that was announced, and the work goes on (Art. 12(5)(a)). Not accepting it needs no
 * command: they withdraw, or the controller refuses on that ground.
 * @throws Problem not_found · request.no_question · fee.settled
 */
export async function acceptFee(actor: Subject, _input: unknown, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockOwn(tx, actor);
    const { fee, record } = await loadCase(row, tx);
    if (!fee || !isOpen(row.status)) throw new Problem("request.no_question");
    if (fee.settledAt) throw new Problem("fee.settled");
    await tx.update(fees).set({ accepted: true, settledAt: now }).where(eq(fees.requestId, row.id));
    const { dueOn } = await addClockEvent(tx, row, record, { type: "fee_received", at: now });
    const common = { requestId: row.id, actor, at: now };
    await recordEvent(tx, { ...common, type: "fee.settled", payload: { accepted: true } });
    await recordEvent(tx, { ...common, type: "question.answered", payload: { about: "fee", dueOn } });
  });
}

/** A mail, because it cannot be undone and somebody else may have had the session. */
async function confirmWithdrawal(
  tx: Transaction,
  about: RequestCase,
  withdrawn: { rights: readonly Right[]; whole: boolean },
  now: Date,
): Promise<void> {
  const { row, record } = about;
  const link = `${installation().settings.appUrl}/${row.locale}/track`;
  const params = { controller: record.controller.name, reference: row.reference, link, ...withdrawn };
  await mailSubject(tx, about, { template: "withdrawal-confirmed", params }, now);
}

async function lockOwn(tx: Transaction, actor: Subject) {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  return lockById(tx, requestId);
}
