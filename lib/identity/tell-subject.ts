import type { Transaction } from "@/db/client";
import { installation } from "@/lib/installation";
import type { RequestCase } from "@/lib/requests/load-case";
import { mailSubject } from "@/lib/requests/mail-subject";

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
  await mailSubject(tx, { row, key }, { template: "letter-ready", params }, now);
}
