import { eq } from "drizzle-orm";
import { mails } from "@/db/schema/installation";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import type { JobContext } from "@/lib/jobs/job-context";
import { failureOf, markFailed } from "@/lib/mail/mail-failure";
import { type MailParams, type MailTemplate, renderMail } from "@/lib/mail/render-mail";
import { createMailTransport, type MailAttachment, type MailTransport } from "@/lib/mail/transport";
import { letterFileKey } from "@/lib/requests/keep-letter";
import { type DataKey, unwrapRequestKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

let transport: { url: string | null; of: MailTransport } | undefined;

/** The process's transport, made again only when the settings name another server (tests do). */
export function mailTransport(): MailTransport {
  const { settings } = installation();
  const url = settings.smtpUrl ?? settings.dataDir;
  if (transport?.url !== url) transport = { url, of: createMailTransport(settings) };
  return transport.of;
}

/**
 * The job that sends one mail of the outbox. The row stays locked while the server is spoken to, and is marked in the
 * same transaction: killed anywhere before the server's answer it goes out again, killed after the commit never. What a
 * server refuses for good is not tried again; neither is what could not be sent for days. Both are shown at the desk.
 */
export async function deliverMail(
  actor: System,
  input: { mailId: string },
  now: Date,
  context: Pick<JobContext, "lastAttempt">,
): Promise<void> {
  const { db, masterKey, installationKey } = installation();
  await db.transaction(async (tx) => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, input.mailId)).for("update");
    if (!mail || mail.sentAt || mail.failedAt) return;
    const key = mail.requestId ? await requestKey(mail.requestId) : installationKey;
    if (!key) return;
    const template = mail.template as MailTemplate;
    const params = open(key, "params", mail.params) as MailParams[MailTemplate];
    const written = await renderMail(template, mail.locale as Locale, params);
    const attachments = mail.letterId ? [await letterFile(mail.letterId, key)] : [];
    const to = open(key, "recipient", mail.recipient);
    try {
      await mailTransport().send({ id: mail.id, to, ...written, attachments });
    } catch (error) {
      const failure = failureOf(error, context.lastAttempt);
      if (!failure) throw error;
      await markFailed(tx, actor, mail, failure, now);
      return;
    }
    await tx.update(mails).set({ sentAt: new Date() }).where(eq(mails.id, mail.id));
    if (mail.requestId) {
      const payload = { mailId: mail.id, template };
      await recordEvent(tx, { requestId: mail.requestId, type: "mail.sent", actor, at: now, payload });
    }
  });

  /** The PDF as it was sent, for somebody who asked to have the answer by e-mail. */
  async function letterFile(letterId: string, key: DataKey): Promise<MailAttachment> {
    const [letter] = await db.select().from(letters).where(eq(letters.id, letterId));
    if (!letter) throw new Error(`mail with a letter that is not there: ${letterId}`);
    const file = letterFileKey(letter.requestId, letter.id, "pdf");
    const chunks: Uint8Array[] = [];
    for await (const chunk of installation().storage.read(file, key.bytes)) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    return { filename: `${letter.kind}.pdf`, contentType: "application/pdf", content };
  }

  /** Null when the request's data was destroyed meanwhile: then there is nobody left to write to. */
  async function requestKey(requestId: string) {
    const [row] = await db
      .select({ dataKey: requests.dataKey })
      .from(requests)
      .where(eq(requests.id, requestId));
    return row?.dataKey ? unwrapRequestKey(masterKey, requestId, row.dataKey) : null;
  }
}
