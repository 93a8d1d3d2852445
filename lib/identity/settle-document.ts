import type { Transaction } from "@/db/client";
import type { Staff } from "@/lib/auth/actor";
import { writtenReason } from "@/lib/identity/ask-for-proof";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { listCheckFiles } from "@/lib/identity/check-files";
import { isNamedFor } from "@/lib/identity/named-staff";
import { failCheck, hasGap, openCheck, passCheck } from "@/lib/identity/settle-check";
import { tellIdentityWaits } from "@/lib/identity/tell-subject";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

interface Look {
  readonly reference: string;
  readonly checkId: string;
}

/**
 * Says that a document was looked at and shows who asks. The files are destroyed in the same step; that it was checked,
 * by whom, when and to which level remains (EDPB 01/2022 §79). The clock goes on from the day on which the document
 * came, however long it was looked at.
 * @throws Problem not_found · forbidden (not named) · identity.settled (decided by now, nothing sent, or the request is over)
 */
export async function acceptDocument(actor: Staff, input: Look, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const { about, check } = await lockDocument(tx, actor, input);
    // Gone after thirty days unlooked at: nobody can say that it was checked.
    const [shown] = await listCheckFiles(tx, check);
    if (!shown) throw new Problem("identity.settled");
    const accepted = { settledBy: actor.staffId, receivedAt: shown.uploadedAt };
    await passCheck(tx, actor, about.row, check, now, accepted);
  });
}

/**
 * Says that a document does not show who asks, and why, in words for the person, who can send another one. The files are
 * destroyed in the same step. @throws Problem as `acceptDocument`, input.invalid
 */
export async function rejectDocument(
  actor: Staff,
  input: Look & { readonly note: string },
  now: Date,
): Promise<void> {
  const reason = writtenReason(input.note, "note");
  await installation().db.transaction(async (tx) => {
    const { about, check } = await lockDocument(tx, actor, input);
    await failCheck(tx, actor, about.row, check, now, {
      reason,
      after: () => askAgain(tx, actor, about, check, reason, now),
    });
  });
}

/** Opens the same proof once more for the same people, as long as it is of use. */
async function askAgain(
  tx: Transaction,
  actor: Staff,
  { row }: RequestCase,
  { method, level, askedBy }: IdentityCheck,
  reason: string,
  now: Date,
): Promise<void> {
  const about = await loadCase(row, tx);
  if (row.status !== "identity" && !hasGap(about)) return;
  await openCheck(tx, actor, row, { method, level, reason, askedBy: askedBy ?? actor.staffId }, now);
  await tellIdentityWaits(tx, about, now);
}

async function lockDocument(
  tx: Transaction,
  actor: Staff,
  { reference, checkId }: Look,
): Promise<{ about: RequestCase; check: IdentityCheck }> {
  const row = await lockForStaff(tx, actor, reference, "request.ask");
  const about = await loadCase(row, tx);
  const check = about.identityChecks.find(({ id, method }) => id === checkId && method === "document");
  if (!check) throw new Problem("not_found");
  if (!isNamedFor(actor, row.controllerId, check)) throw new Problem("forbidden");
  if (check.status !== "submitted" || !isOpen(row.status)) throw new Problem("identity.settled");
  return { about, check };
}
