import type { Transaction } from "@/db/client";
import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { receiveFiles } from "@/lib/files/receive-files";
import { installation } from "@/lib/installation";
import { checkMessage, keepMessage, type MessageInput } from "@/lib/messages/keep-message";
import { setRead } from "@/lib/messages/mark-read";
import { Problem } from "@/lib/problem";
import { findForStaff, lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { mailSubject } from "@/lib/requests/mail-subject";
import { requestKey } from "@/lib/requests/request-key";

/**
 * Staff write to the subject. What the subject wrote before counts as read, and a mail tells the subject that a message
 * waits, without a word of it. It is no letter: it asks nothing that stops the clock and answers no right.
 * @throws Problem not_found · forbidden · message.empty · input.invalid · request.data_destroyed · file.* as
 *   `receiveFiles` has them
 */
export async function answerMessage(
  actor: Staff,
  input: MessageInput & { reference: string },
  now: Date,
): Promise<void> {
  await assertMayAnswer(actor, input.reference);
  const text = checkMessage(input);
  await receiveFiles(input.files, now, (files) =>
    installation().db.transaction(async (tx) => {
      const row = await lockForStaff(tx, actor, input.reference, "request.ask");
      await keepMessage(tx, actor, row, { text, files }, now);
      await setRead(tx, row.id, "subject", now);
      await tellSubject(tx, row, now);
    }),
  );
}

/** Before any file is looked at or stored; the transaction asks again. */
async function assertMayAnswer(actor: Staff, reference: string): Promise<void> {
  const row = await findForStaff(actor, reference);
  if (!row) throw new Problem("not_found");
  if (!can(actor, "request.ask", row.controllerId)) throw new Problem("forbidden");
}

async function tellSubject(tx: Transaction, row: RequestRow, now: Date): Promise<void> {
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const link = `${installation().settings.appUrl}/${row.locale}/track`;
  const params = { controller: controller.name, reference: row.reference, link };
  await mailSubject(tx, { row, key: requestKey(row) }, { template: "message-ready", params }, now);
}
