import type { Transaction } from "@/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import type { RequestCase } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

/** Tells the person by mail that something about who they are waits on the request's page. What, the page says. */
export async function tellIdentityWaits(
  tx: Transaction,
  { row, record, key }: Pick<RequestCase, "row" | "record" | "key">,
  now: Date,
): Promise<void> {
  const link = `${installation().settings.appUrl}/${row.locale}/track`;
  const params = {
    controller: record.controller.name,
    reference: row.reference,
    link,
    kind: "identity-requested" as const,
  };
  const to = open(key, "subject_email", row.subjectEmail);
  const mail = { to, locale: row.locale as Locale, requestId: row.id, key };
  await queueMail(tx, { ...mail, template: "letter-ready", params }, now);
}
