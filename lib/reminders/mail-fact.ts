import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mailedFacts } from "@/db/schema/installation";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";
import { queueMail } from "@/lib/mail/queue-mail";
import type { MailTemplate } from "@/lib/mail/render-mail";

interface FactMail<T extends MailTemplate> {
  /** Names what is told, about what, and to whom; unique for ever. */
  readonly fact: string;
  readonly requestId: string | null;
  readonly mail: Parameters<typeof queueMail<T>>[1];
  /** For what a date brought about: the word that the history keeps, such as `due.before-5`. */
  readonly event?: { readonly actor: System; readonly fact: string };
}

/**
 * Mails somebody about a fact, once and for ever: the fact is written in the transaction that queues the mail, and only
 * who wrote it queues. Two workers wait for each other here; one that is killed leaves neither fact nor mail.
 * @returns the mail's id; null when the fact was known
 */
export async function mailFact<T extends MailTemplate>(
  tx: Transaction,
  { fact, requestId, mail, event }: FactMail<T>,
  now: Date,
): Promise<string | null> {
  const mailId = randomUUID();
  if (!(await takeFact(tx, { fact, requestId, mailId }, now))) return null;
  await queueMail(tx, { ...mail, id: mailId }, now);
  if (requestId && event) {
    const payload = { fact: event.fact, mailId };
    await recordEvent(tx, { requestId, type: "reminder.sent", actor: event.actor, at: now, payload });
  }
  return mailId;
}

/** Writes a fact down; without a mail when it has none of its own. @returns false when it was known */
export async function takeFact(
  tx: Transaction,
  fact: { readonly fact: string; readonly requestId: string | null; readonly mailId?: string },
  now: Date,
): Promise<boolean> {
  const taken = await tx
    .insert(mailedFacts)
    .values({ ...fact, at: now })
    .onConflictDoNothing()
    .returning({ fact: mailedFacts.fact });
  return taken.length > 0;
}

/** Facts that have passed untold: they are never told late, also when the machine's clock is set back. */
export async function passFacts(
  tx: Transaction,
  requestId: string,
  facts: readonly string[],
  now: Date,
): Promise<void> {
  if (facts.length === 0) return;
  const values = facts.map((fact) => ({ fact, requestId, at: now }));
  await tx.insert(mailedFacts).values(values).onConflictDoNothing();
}

/** Whether a fact was told or has passed. */
export async function isKnownFact(tx: Transaction, fact: string): Promise<boolean> {
  const known = await tx
    .select({ fact: mailedFacts.fact })
    .from(mailedFacts)
    .where(eq(mailedFacts.fact, fact));
  return known.length > 0;
}
