import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { sendPassOn } from "@/lib/processor/send-pass-on";
import { loadCase } from "@/lib/requests/load-case";
import type { RequestRow } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

/**
 * Passes a request on by itself, in the transaction that proved its address: strangers cannot make this installation
 * write to clients. Only to a client that the record names, and only once.
 * @param actor whose act proved the address @param row as it stands after it, locked
 */
export async function passOnNamed(tx: Transaction, actor: Actor, row: RequestRow, now: Date): Promise<void> {
  if (row.client === null || !isOpen(row.status)) return;
  const about = await loadCase(row, tx);
  const named = about.record.clients.find(({ slug }) => slug === row.client);
  if (!named || about.passOn) return;
  const recipient = { name: named.name, email: named.email };
  const passOn = { client: named.slug, recipient, passedOnBy: null, instruction: null };
  await sendPassOn(tx, actor, about, passOn, now);
}
