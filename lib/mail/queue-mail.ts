import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import { mails } from "@/db/schema/installation";
import type { Locale } from "@/lib/i18n/locales";
import { enqueue } from "@/lib/jobs/enqueue";
import type { MailParams, MailTemplate } from "@/lib/mail/render-mail";
import type { DataKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

/**
 * Puts a mail into the outbox, with its delivery job, in the transaction of the change that it tells about.
 * Address and contents are sealed under the request's key (the installation's for staff), so they share its fate.
 * @returns the mail's id, which is also its Message-ID and what the history names
 */
export async function queueMail<T extends MailTemplate>(
  tx: Transaction,
  mail: {
    template: T;
    params: MailParams[T];
    to: string;
    locale: Locale;
    requestId: string | null;
    key: DataKey;
    /** A sent letter of the request whose PDF is attached. */
    letterId?: string;
    /** For who has to name the mail before it is there. */
    id?: string;
  },
  now: Date,
): Promise<string> {
  const id = mail.id ?? randomUUID();
  await tx.insert(mails).values({
    id,
    requestId: mail.requestId,
    template: mail.template,
    locale: mail.locale,
    recipient: seal(mail.key, "recipient", mail.to),
    params: seal<unknown>(mail.key, "params", mail.params),
    letterId: mail.letterId ?? null,
    createdAt: now,
  });
  await enqueue(tx, "mail.deliver", { mailId: id });
  return id;
}
