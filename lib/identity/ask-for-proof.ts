import type { Transaction } from "@/db/client";
import type { Staff } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import { isConfigured } from "@/lib/identity/configured-methods";
import { type AskableMethod, askableMethods } from "@/lib/identity/proof-methods";
import { isPending, isWaiting, openCheck } from "@/lib/identity/settle-check";
import { tellIdentityWaits } from "@/lib/identity/tell-subject";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";

const shortestReason = 10;

/**
 * The methods that can be asked for now: the policy allows them, and none of the kind is waited for. The person does their
 * part on the request's page, so whoever gave no address, and cannot open it, is asked in words and proves it elsewhere.
 */
export const askableNow = (
  {
    row,
    record,
    identityChecks,
  }: Pick<RequestCase, "record" | "identityChecks"> & {
    readonly row: Pick<RequestCase["row"], "subjectEmail">;
  },
  now: Date,
): readonly AskableMethod[] =>
  askableMethods.filter(
    (method) =>
      row.subjectEmail !== null &&
      record.verification.methods.includes(method) &&
      isConfigured(method, record) &&
      !identityChecks.some(
        (check) =>
          check.method === method &&
          isPending(check) &&
          (check.status === "submitted" || isWaiting(check, now)),
      ),
  );

/**
 * Asks a person who was already told of the doubt for another proof, or for one once more. The first question is a
 * letter, which gives the reasons and stops the clock (`askIdentity`).
 * @param input.reason why this is needed, in words for the person (Art. 12(6))
 * @throws Problem not_found · forbidden · input.invalid · request.wrong_status · identity.not_offered
 */
export async function askForProof(
  actor: Staff,
  input: { reference: string; method: AskableMethod; reason: string },
  now: Date,
): Promise<{ checkId: string }> {
  const reason = writtenReason(input.reason);
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.ask");
    if (row.status !== "identity") throw new Problem("request.wrong_status");
    const about = await loadCase(row, tx);
    const checkId = await openAskedProof(tx, actor, about, { method: input.method, reason }, now);
    await tellIdentityWaits(tx, about, now);
    return { checkId };
  });
}

/** Opens what a member of staff asks for, with the request locked. @throws Problem identity.not_offered */
export function openAskedProof(
  tx: Transaction,
  actor: Staff,
  { row, record, identityChecks }: RequestCase,
  { method, reason }: { method: AskableMethod; reason: string },
  now: Date,
): Promise<string> {
  if (!askableNow({ row, record, identityChecks }, now).includes(method))
    throw new Problem("identity.not_offered");
  const level = levelOfMethod(method, record.verification);
  return openCheck(tx, actor, row, { method, level, reason, askedBy: actor.staffId }, now);
}

/** A text that somebody has to be able to read in a year. @throws Problem input.invalid */
export function writtenReason(text: string, field = "reason"): string {
  const written = text.trim();
  if (written.length < shortestReason) throw new Problem("input.invalid", { [field]: "required" });
  if (written.length > 4_000) throw new Problem("input.invalid", { [field]: "too_long" });
  return written;
}
