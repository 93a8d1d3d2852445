import type { Transaction } from "@/db/client";
import { isLocale, locales } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import type { MailParams, MailTemplate } from "@/lib/mail/render-mail";
import type { RequestCase } from "@/lib/requests/load-case";
import { subjectEmailOf } from "@/lib/requests/subject-email";

/**
 * Queues a mail to the person who asked, in the request's language, in the transaction of what it tells about. A request
 * that was recorded without an address gets none: its letters are printed and posted.
 * @returns the mail's id; null when there is nobody to write to
 */
export async function mailSubject<T extends MailTemplate>(
  tx: Transaction,
  { row, key }: Pick<RequestCase, "row" | "key">,
  mail: { readonly template: T; readonly params: MailParams[T]; readonly letterId?: string },
  now: Date,
): Promise<string | null> {
  const to = subjectEmailOf(row, key);
  if (to === null) return null;
  const locale = isLocale(row.locale) ? row.locale : locales[0];
  return queueMail(tx, { ...mail, to, locale, requestId: row.id, key }, now);
}
