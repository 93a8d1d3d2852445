import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { acceptIdentity, approveProposal } from "@/lib/requests/approve-right";
import { writeProposal } from "@/lib/requests/decide-right";
import { loadCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { settleStatus } from "@/lib/requests/settle-status";
import { isBundled } from "@/lib/rights/bundled-rights";

/**
 * Grants whatever is asked for by way of a copy (Arts. 15, 20) and not decided yet, in one step: the usual case, in
 * which nothing is refused and the archives can be built at once.
 * @throws Problem not_found · forbidden · right.wrong_status (no such right) · request.wrong_status ·
 *   request.not_searched · request.identity_unchecked
 */
export async function grantCopies(
  actor: Staff,
  input: { reference: string; identityChecked: boolean },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    const about = await loadCase(row, tx);
    const copies = about.rights.filter(({ right, status }) => isBundled(right) && status === "asked");
    if (copies.length === 0) throw new Problem("right.wrong_status");
    await acceptIdentity(tx, actor, about, { right: null, ...input }, now);
    for (const { right } of copies) {
      const granted = { right, outcome: "granted" as const, ground: null, categories: [], actionTaken: null };
      const { proposal } = await writeProposal(tx, actor, about, granted, now);
      await approveProposal(tx, actor, await loadCase(row, tx), { right, proposal }, now);
    }
    await settleStatus(tx, actor, row.id, now);
  });
}
