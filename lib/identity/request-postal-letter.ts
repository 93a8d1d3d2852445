import type { Subject } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import { offeredWays } from "@/lib/identity/offered-ways";
import { openCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { loadCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";

/**
 * The person wants a letter with a code. Staff print it, with the address that they hold; here no address is taken, for
 * one that is typed proves nothing. Also after five wrong tries or when the code's time is over.
 * @throws Problem not_found · identity.not_offered (also while a letter is on its way)
 */
export async function requestPostalLetter(actor: Subject, _input: unknown, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  await installation().db.transaction(async (tx) => {
    const about = await loadCase(await lockById(tx, requestId), tx);
    if (!offeredWays(about).includes("postal-code")) throw new Problem("identity.not_offered");
    const level = levelOfMethod("postal-code", about.record.verification);
    await openCheck(tx, actor, about.row, { method: "postal-code", level }, now);
  });
}
