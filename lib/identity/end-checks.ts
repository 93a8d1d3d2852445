import type { System } from "@/lib/auth/actor";
import { destroyCheckFiles } from "@/lib/identity/check-files";
import { listChecks } from "@/lib/identity/list-checks";
import { expireCheck, isPending } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

/**
 * The job that ends what is still waited for when a request has come to its end: nobody needs to know any more who asked,
 * so what was shown is destroyed at once (Art. 5(1)(e)). A job, because bytes do not come back with a rollback.
 */
export async function endChecks(actor: System, input: { requestId: string }, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockById(tx, input.requestId);
    if (isOpen(row.status)) return;
    const pending = (await listChecks(row.id, tx)).filter(isPending);
    for (const check of pending) await expireCheck(tx, actor, check, now);
    for (const check of pending) await destroyCheckFiles(tx, actor, check, now);
  });
}
