import { and, desc, eq, isNull, lte } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mails } from "@/db/schema/installation";
import { messages } from "@/db/schema/messages";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { listCaseWorkers, readersOf } from "@/lib/reminders/case-workers";
import { facts } from "@/lib/reminders/facts";
import { mailFact, takeFact } from "@/lib/reminders/mail-fact";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";

const pauseMs = 30 * 60_000;
const template = "subject-replied" as const;

/**
 * Tells whoever works on a request, at once, that its person wrote or showed something. While nobody has read what an
 * earlier mail told of, another one follows after half an hour at the soonest. Call with the request locked, in the
 * transaction that keeps what came.
 */
export async function tellReply(tx: Transaction, row: RequestRow, now: Date): Promise<void> {
  if (!row.dataKey || (await isToldLately(tx, row.id, now))) return;
  const fact = facts.replied(row.id, now);
  if (!(await takeFact(tx, { fact, requestId: row.id }, now))) return;
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const link = `${installation().settings.appUrl}/desk/requests/${row.reference}`;
  const params = { controller: controller.name, reference: row.reference, link };
  const key = requestKey(row);
  const { readers } = readersOf(await listCaseWorkers(row.controllerId, tx), row.handlerId);
  for (const { staffId, email, locale } of readers) {
    const mail = { template, params, to: email, locale, requestId: row.id, key };
    await mailFact(tx, { fact: facts.toReader(fact, staffId), requestId: row.id, mail }, now);
  }
}

async function isToldLately(tx: Transaction, requestId: string, now: Date): Promise<boolean> {
  const [last] = await tx
    .select({ createdAt: mails.createdAt })
    .from(mails)
    .where(and(eq(mails.requestId, requestId), eq(mails.template, template)))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  if (!last || now.getTime() - last.createdAt.getTime() >= pauseMs) return false;
  const unread = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.requestId, requestId),
        eq(messages.sender, "subject"),
        isNull(messages.readAt),
        lte(messages.sentAt, last.createdAt),
      ),
    )
    .limit(1);
  return unread.length > 0;
}
