import { and, eq, inArray } from "drizzle-orm";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { isMailTemplate, isResendable } from "@/lib/mail/mail-audience";
import { Problem } from "@/lib/problem";
import { lockForStaff } from "@/lib/requests/lock-request";

/**
 * Sends a mail that did not arrive once more, as it was: to the same address, with the same words. The history keeps
 * that it failed, and says who sent it again. What its code or link opened minutes long is not sent again: the person asks for a new one.
 * @throws Problem not_found · forbidden · request.data_destroyed · input.invalid (it did not fail, or not this kind)
 */
export async function resendMail(actor: Staff, input: { mailId: string }, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const visible = controllersWhere(actor, "request.read");
    const [found] = await tx
      .select({ reference: requests.reference })
      .from(mails)
      .innerJoin(requests, eq(requests.id, mails.requestId))
      .where(and(eq(mails.id, input.mailId), inArray(requests.controllerId, visible)));
    if (!found) throw new Problem("not_found");
    const row = await lockForStaff(tx, actor, found.reference, "request.ask");
    const [mail] = await tx.select().from(mails).where(eq(mails.id, input.mailId)).for("update");
    if (!row.dataKey) throw new Problem("request.data_destroyed");
    if (!mail?.failedAt || !isMailTemplate(mail.template) || !isResendable(mail.template))
      throw new Problem("input.invalid");
    const afresh = { sentAt: null, failedAt: null, failure: null, failureCode: null };
    await tx.update(mails).set(afresh).where(eq(mails.id, mail.id));
    const payload = { mailId: mail.id, template: mail.template };
    await recordEvent(tx, { requestId: row.id, type: "mail.resent", actor, at: now, payload });
    await enqueue(tx, "mail.deliver", { mailId: mail.id });
  });
}
