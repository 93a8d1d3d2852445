import { and, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { isMailTemplate, isResendable, mailAudience } from "@/lib/mail/mail-audience";
import type { FailedMail, MailFailureView } from "@/lib/mail/mail-failure-view";

/** How many are shown at most, the newest. */
export const mostFailedMails = 100;

/** Mails about the requests of the person's controllers that did not arrive, newest first. */
export async function listFailedMails(actor: Staff): Promise<FailedMail[]> {
  const visible = controllersWhere(actor, "request.ask");
  if (visible.length === 0) return [];
  return read(inArray(requests.controllerId, visible));
}

/** Those about one request; for its page, which has checked who looks. */
export async function failuresOf(requestId: string): Promise<MailFailureView[]> {
  return read(eq(requests.id, requestId));
}

/** What told the same later, and arrived, makes up for it. */
const nothingSince = sql`not exists (
  select from ${mails} as later
  where later.request_id = ${mails.requestId} and later.template = ${mails.template}
    and later.created_at > ${mails.createdAt} and later.sent_at is not null and later.failed_at is null)`;

async function read(where: SQL): Promise<FailedMail[]> {
  const rows = await installation()
    .db.select({
      id: mails.id,
      template: mails.template,
      failure: mails.failure,
      code: mails.failureCode,
      failedAt: mails.failedAt,
      reference: requests.reference,
      dataKey: requests.dataKey,
      controllerId: controllers.id,
      digest: controllers.recordDigest,
      controller: controllers.name,
    })
    .from(mails)
    .innerJoin(requests, eq(requests.id, mails.requestId))
    .innerJoin(controllers, eq(controllers.id, requests.controllerId))
    .where(and(where, isNotNull(mails.failedAt), nothingSince))
    .orderBy(desc(mails.failedAt), desc(mails.id))
    .limit(mostFailedMails);
  const views = rows.map(async ({ dataKey, failedAt, failure, template, controllerId, digest, ...row }) => {
    if (!failedAt || !failure || !isMailTemplate(template)) return [];
    const { timeZone } = (await getRecord(controllerId, digest)).controller;
    const resendable = dataKey !== null && isResendable(template);
    return [{ ...row, template, failure, failedAt, timeZone, audience: mailAudience[template], resendable }];
  });
  return (await Promise.all(views)).flat();
}
