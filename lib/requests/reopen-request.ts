import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Right } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import { extracts } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { checkNote, keepNote } from "@/lib/notes/keep-note";
import { caseClock } from "@/lib/requests/case-clock";
import { isRight } from "@/lib/requests/decide-right";
import { isSearch, loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { mailSubject } from "@/lib/requests/mail-subject";
import { planReopening } from "@/lib/requests/reopen-request-rule";
import { nextRightStatus, nextStatus } from "@/lib/requests/status";

interface Reopening {
  readonly reference: string;
  readonly rights: readonly Right[];
  /** Have the systems searched anew, although they were. */
  readonly searchAgain?: boolean;
  /** Kept as a note of staff. */
  readonly reason?: string;
}

/**
 * Takes up an ended request again: the chosen rights are asked anew, with all that the request had left open. The due
 * date is the legal one that it always had, so it may be overdue at once. Decisions and letters of before stay as they
 * are, and so do the archives until new ones take their place. The person is told by mail, without the reason.
 * @throws Problem not_found · forbidden · request.not_reopenable · right.not_there · input.invalid (reason)
 */
export async function reopenRequest(actor: Staff, input: Reopening, now: Date): Promise<void> {
  const reason = input.reason?.trim() ? checkNote(input.reason, "reason") : null;
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.reopen");
    const about = await loadCase(row, tx);
    const plan = planReopening(about, input.rights, input.searchAgain === true);
    const status = nextStatus(row.status, plan.move);
    for (const { right, status: before } of about.rights.filter((one) => plan.again.includes(one.right)))
      await tx
        .update(requestRights)
        .set({ status: nextRightStatus(before, "reopen") })
        .where(isRight(row.id, right));
    await tx
      .update(requests)
      .set({ status, answeredAt: null, closedAt: null })
      .where(eq(requests.id, row.id));
    const payload = { rights: [...plan.open], dueOn: row.dueOn };
    await recordEvent(tx, { requestId: row.id, type: "request.reopened", actor, at: now, payload });
    if (reason !== null) await keepNote(tx, actor, row, reason, now);
    // Nobody is told at an address that is still to be proven.
    if (status !== "unconfirmed") await tellSubject(tx, about, plan.open, now);
    if (plan.move === "reopen") await forgetFindings(tx, about);
  });
}

async function tellSubject(
  tx: Transaction,
  about: RequestCase,
  rights: readonly Right[],
  now: Date,
): Promise<void> {
  const { row, record } = about;
  const { name: controller, timeZone } = record.controller;
  const today = localDate(now, timeZone);
  const params = {
    controller,
    reference: row.reference,
    rights,
    dueOn: row.dueOn,
    // While the law lets the clock wait for the person, a day that has passed is not late.
    late: row.dueOn < today && caseClock(about, [], now).dueOn < today,
    link: `${installation().settings.appUrl}/${row.locale}/track`,
  };
  await mailSubject(tx, about, { template: "request-reopened", params }, now);
}

/** What was found is found anew. Last in the transaction: it removes files. */
async function forgetFindings(tx: Transaction, { tasks, extracts: found }: RequestCase): Promise<void> {
  const searches = tasks.filter(isSearch).map(({ id }) => id);
  if (searches.length === 0) return;
  await tx.delete(extracts).where(inArray(extracts.taskId, searches));
  for (const { storageKey } of found) await installation().storage.remove(storageKey);
}
