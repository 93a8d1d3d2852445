import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type PassOnRecipient, passOns } from "@/db/schema/pass-ons";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { localDate } from "@/lib/deadlines/plain-date";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import { Problem } from "@/lib/problem";
import { contractDue } from "@/lib/processor/contract-due";
import { isSettled } from "@/lib/processor/pass-on-moves";
import type { RequestCase } from "@/lib/requests/load-case";
import { open, seal } from "@/lib/vault/seal";
import { createToken, hashToken } from "@/lib/vault/token";

export interface PassOn {
  /** Of the record; null for a client that it does not name. */
  readonly client: string | null;
  readonly recipient: PassOnRecipient;
  /** Null when no person of the house did it. */
  readonly passedOnBy: string | null;
  /** What the client is said to have instructed already: it counts once the client confirms it. */
  readonly instruction: string | null;
}

/**
 * Tells a client of a request about its processing (Art. 28(3)(e)), or tells it again: each mail has a new link, and the
 * link before it no longer opens anything. Another recipient starts anew. Call with the request locked.
 * @throws Problem pass_on.settled
 */
export async function sendPassOn(
  tx: Transaction,
  actor: Actor,
  about: Pick<RequestCase, "row" | "record" | "key" | "rights" | "passOn">,
  { client, recipient, passedOnBy, instruction }: PassOn,
  now: Date,
): Promise<void> {
  const { row, record, key, passOn: before } = about;
  if (before && isSettled(before.status)) throw new Problem("pass_on.settled");
  const token = createToken();
  // A client that forwards its own request knows of it: all that is left to tell is told now.
  const dueOn = contractDue(record, client, row.channel === "forwarded" ? now : row.receivedAt);
  const link = { tokenHash: hashToken(token), recipient: seal(key, "recipient", recipient) };
  if (before && isSame(open(key, "recipient", before.recipient), recipient))
    await tx.update(passOns).set(link).where(eq(passOns.requestId, row.id));
  else {
    const instructed = instruction === null ? null : seal(key, "instruction", instruction);
    const anew = { ...link, status: "sent" as const, sentAt: now, dueOn, receivedAt: null, passedOnBy };
    const values = { ...anew, instruction: instructed };
    await tx
      .insert(passOns)
      .values({ requestId: row.id, ...values })
      .onConflictDoUpdate({ target: passOns.requestId, set: values });
  }
  const clientName = seal(key, "client_name", recipient.name);
  await tx.update(requests).set({ client, clientName }).where(eq(requests.id, row.id));
  const mailId = await mailClient(tx, about, recipient, token, now);
  const payload = { client, mailId, dueOn };
  await recordEvent(tx, { requestId: row.id, type: "request.passed_on", actor, at: now, payload });
}

const isSame = (a: PassOnRecipient, b: PassOnRecipient): boolean =>
  a.name === b.name && a.email.toLowerCase() === b.email.toLowerCase();

/** No word about the person travels by mail: what they asked stands behind the link. */
async function mailClient(
  tx: Transaction,
  { row, record, key, rights }: Pick<RequestCase, "row" | "record" | "key" | "rights">,
  recipient: PassOnRecipient,
  token: string,
  now: Date,
): Promise<string> {
  const { controller } = record;
  const locale = defaultLocale(record);
  const params = {
    controller: controller.name,
    reference: row.reference,
    rights: rights.map(({ right }) => right),
    receivedOn: localDate(row.receivedAt, controller.timeZone),
    dueOn: row.dueOn,
    forwarded: row.channel === "forwarded",
    link: `${installation().settings.appUrl}/${locale}/pass-on/${token}`,
  };
  const mail = { template: "request-passed-on" as const, params, to: recipient.email, locale };
  return queueMail(tx, { ...mail, requestId: row.id, key }, now);
}

/** The language in which the organisation writes to its clients. */
function defaultLocale({ controller }: RecordOfProcessing): Locale {
  const [language] = controller.defaultLocale.split("-");
  return isLocale(language) ? language : locales[0];
}
