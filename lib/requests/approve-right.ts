import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { decisions, recipientNotices } from "@/db/schema/decisions";
import type { Right } from "@/db/schema/enums";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { identityGap } from "@/lib/identity/assurance";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { concernedRecipients, mustTellRecipients } from "@/lib/requests/concerned-recipients";
import { groundsOf, isRight } from "@/lib/requests/decide-right";
import { heldCategories } from "@/lib/requests/held-categories";
import { knownPerson, loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { mayAnswer } from "@/lib/requests/may-answer";
import { openGround } from "@/lib/requests/open-ground";
import { settleStatus } from "@/lib/requests/settle-status";
import { nextRightStatus } from "@/lib/requests/status";
import { isBundled } from "@/lib/rights/bundled-rights";
import { neededApprovers } from "@/lib/rights/check-decision";
import { openTasks } from "@/lib/tasks/open-tasks";

interface Approval {
  readonly reference: string;
  readonly right: Right;
  /** The number of the proposal that was read: one that was written meanwhile is not approved unseen. */
  readonly proposal: number;
  /** Somebody checked whose the accounts are that only a claimed identifier found (Art. 12(6), Art. 32). */
  readonly identityChecked: boolean;
}

/**
 * Approves the decision on one right and sets off what it takes: archives, tasks in the systems, recipients to be told
 * (Art. 19). A refusal for abuse needs somebody else than its author (Art. 12(5): the burden is the controller's).
 * @throws Problem not_found · forbidden · right.wrong_status · right.changed · right.second_person ·
 *   request.identity_unchecked · request.identity_insufficient · request.not_authorised
 */
export async function approveRight(actor: Staff, input: Approval, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    const about = await loadCase(row, tx);
    await acceptIdentity(tx, actor, about, input, now);
    await approveProposal(tx, actor, about, input, now);
    await settleStatus(tx, actor, row.id, now);
  });
}

/** Sends a proposal back to be written again. @throws Problem not_found · forbidden · right.wrong_status */
export async function returnProposal(
  actor: Staff,
  input: { reference: string; right: Right },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.approve");
    const about = await loadCase(row, tx);
    const { asked, decision } = findProposal(about, input.right);
    const status = nextRightStatus(asked.status, "return");
    await tx.update(requestRights).set({ status }).where(isRight(row.id, input.right));
    const payload = { right: input.right, proposal: decision.proposal };
    await recordEvent(tx, { requestId: row.id, type: "right.returned", actor, at: now, payload });
  });
}

/** Within a transaction that holds the request's lock. */
export async function approveProposal(
  tx: Transaction,
  actor: Staff,
  about: RequestCase,
  input: Pick<Approval, "right" | "proposal">,
  now: Date,
): Promise<void> {
  const { row, key } = about;
  const { right } = input;
  const { asked, decision } = findProposal(about, right);
  const status = nextRightStatus(asked.status, "approve");
  if (decision.proposal !== input.proposal) throw new Problem("right.changed");
  const categories = about.categoryDecisions
    .filter((one) => one.right === right)
    .map((one) => ({ ...one, ground: openGround(key, one) }));
  const decided = {
    right,
    outcome: decision.outcome,
    ground: openGround(key, decision),
    categories,
    actionTaken: null,
  };
  if (neededApprovers(decided) > 1 && decision.decidedBy === actor.staffId)
    throw new Problem("right.second_person");
  if (decision.outcome !== "refused") assertMayGrant(about, right);
  await tx
    .update(decisions)
    .set({ approvedBy: actor.staffId, approvedAt: now })
    .where(and(eq(decisions.requestId, row.id), eq(decisions.right, right)));
  await tx.update(requestRights).set({ status }).where(isRight(row.id, right));
  const payload = {
    right,
    outcome: decision.outcome,
    grounds: groundsOf(decided),
    proposal: decision.proposal,
  };
  await recordEvent(tx, { requestId: row.id, type: "right.approved", actor, at: now, payload });
  if (decision.outcome !== "refused") await setOff(tx, actor, about, right, now);
}

/**
 * Nothing is handed out or changed before the person is known as surely as the policy wants, a representative's proofs
 * are accepted (Art. 12(6)), and, where the controller is only a processor, its client said so (Art. 28(3)(a)).
 */
function assertMayGrant(about: RequestCase, right: Right): void {
  if (identityGap(about.record.verification, right, knownPerson(about)))
    throw new Problem("request.identity_insufficient");
  if (!mayAnswer(about)) throw new Problem("request.not_authorised");
}

function findProposal(about: RequestCase, right: Right) {
  const asked = about.rights.find((one) => one.right === right);
  const decision = about.decisions.find((one) => one.right === right);
  if (!asked || !decision) throw new Problem("not_found");
  return { asked, decision };
}

/** Nobody gets the data of an account that they merely named: a person says that they checked, and the history who. */
export async function acceptIdentity(
  tx: Transaction,
  actor: Staff,
  { row, tasks: work, decisions: decided }: RequestCase,
  input: Pick<Approval, "identityChecked"> & { readonly right: Right | null },
  now: Date,
): Promise<void> {
  const refused = decided.find(({ right }) => right === input.right)?.outcome === "refused";
  const unproven = work.filter((task) => task.unprovenCount > 0).map((task) => task.id);
  if (unproven.length === 0 || refused) return;
  if (!input.identityChecked) throw new Problem("request.identity_unchecked");
  const payload = { taskIds: unproven };
  await recordEvent(tx, { requestId: row.id, type: "identity.accepted", actor, at: now, payload });
}

async function setOff(
  tx: Transaction,
  actor: Staff,
  about: RequestCase,
  right: Right,
  now: Date,
): Promise<void> {
  const { row, record } = about;
  if (isBundled(right)) return enqueue(tx, "bundle.build", { requestId: row.id });
  const granted = heldCategories(about, right).filter(({ system, category }) =>
    about.categoryDecisions.some(
      (one) =>
        one.right === right &&
        one.system === system.slug &&
        one.category === category.slug &&
        one.outcome !== "refused",
    ),
  );
  const systems = [...new Set(granted.map(({ system }) => system.slug))];
  await openTasks(tx, actor, about, { kind: "carry-out", rights: [right], systems }, now);
  if (!mustTellRecipients(right)) return;
  const recipients = concernedRecipients(
    record,
    granted.map(({ category }) => category),
  );
  if (recipients.length > 0)
    await tx
      .insert(recipientNotices)
      .values(recipients.map(({ slug }) => ({ requestId: row.id, right, recipient: slug })))
      // Of a right that was taken up again after its answer: what is done now has to be told too.
      .onConflictDoUpdate({
        target: [recipientNotices.requestId, recipientNotices.right, recipientNotices.recipient],
        set: { status: "pending", reason: null, settledAt: null },
      });
}
