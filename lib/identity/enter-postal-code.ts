import { eq } from "drizzle-orm";
import { identityChecks } from "@/db/schema/identity";
import type { Subject } from "@/lib/auth/actor";
import { listChecks } from "@/lib/identity/list-checks";
import { foldPostalCode, postalCodeAttempts } from "@/lib/identity/postal-code";
import { failCheck, passCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { Problem, type ProblemCode } from "@/lib/problem";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { hashCode, isSame } from "@/lib/vault/token";

/**
 * Takes the code from the letter: whoever types it has what was sent to the address that the controller holds. Five
 * wrong tries use it up; a new letter brings a new one.
 * @throws Problem not_found · verification.wrong · verification.expired (also when none was sent) · identity.exhausted
 */
export async function enterPostalCode(actor: Subject, input: { code: string }, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  const code = foldPostalCode(input.code);
  const { db, masterKey } = installation();
  // A wrong try must be counted, so the refusal is thrown after the commit.
  const refusal = await db.transaction(async (tx): Promise<ProblemCode | null> => {
    const row = await lockById(tx, requestId);
    const check = (await listChecks(requestId, tx)).findLast(
      (one) => one.method === "postal-code" && one.status === "open",
    );
    const expired = check?.expiresAt && check.expiresAt <= now;
    if (!check?.codeHash || expired || !isOpen(row.status)) return "verification.expired";
    if (isSame(check.codeHash, hashCode(masterKey, check.id, code))) {
      await passCheck(tx, actor, row, check, now);
      return null;
    }
    const attempts = check.attempts + 1;
    if (attempts >= postalCodeAttempts) {
      await failCheck(tx, actor, row, check, now, { attempts });
      return "identity.exhausted";
    }
    await tx.update(identityChecks).set({ attempts }).where(eq(identityChecks.id, check.id));
    return "verification.wrong";
  });
  if (refusal) throw new Problem(refusal);
}
