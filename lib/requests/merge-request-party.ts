import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { identityChecks } from "@/db/schema/identity";
import { requestRights } from "@/db/schema/requests";
import { reachedLevel } from "@/lib/identity/assurance";
import { installation } from "@/lib/installation";
import type { RequestRow } from "@/lib/requests/lock-request";
import type { MergeParty } from "@/lib/requests/merge-request-rule";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";
import { foldName } from "@/lib/search/fold-name";
import { open } from "@/lib/vault/seal";

/** The facts of requests that `mergeObstacle` judges by, by id; without those whose data was destroyed. */
export async function readMergeParties(
  rows: readonly RequestRow[],
  tx?: Transaction,
): Promise<ReadonlyMap<string, MergeParty>> {
  const whole = rows.filter(({ dataKey }) => dataKey !== null);
  const ids = whole.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const db = tx ?? installation().db;
  const asked = await db
    .select({ requestId: requestRights.requestId, right: requestRights.right, status: requestRights.status })
    .from(requestRights)
    .where(inArray(requestRights.requestId, ids));
  const checks = await db
    .select({
      requestId: identityChecks.requestId,
      status: identityChecks.status,
      level: identityChecks.level,
      settledBy: identityChecks.settledBy,
    })
    .from(identityChecks)
    .where(inArray(identityChecks.requestId, ids));
  return new Map(
    whole.map((row) => {
      const own = checks.filter(({ requestId }) => requestId === row.id);
      const { receivedAt, dueOn, requesterRole, emailConfirmedAt, emailIndex } = row;
      const accepted = own.some(({ status, settledBy }) => status === "passed" && settledBy !== null);
      const name = open(requestKey(row), "subject_name", row.subjectName);
      const party: MergeParty = {
        receivedAt,
        dueOn,
        open: isOpen(row.status),
        requesterRole,
        emailIndex: emailIndex && Buffer.from(emailIndex).toString("hex"),
        folded: foldName(name).sort().join(" "),
        reached: reachedLevel({ requesterRole, emailConfirmedAt, checks: own }),
        represented: requesterRole === "self" || accepted,
        rights: asked.filter(({ requestId }) => requestId === row.id),
      };
      return [row.id, party] as const;
    }),
  );
}
