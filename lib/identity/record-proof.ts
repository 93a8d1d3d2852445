import type { Transaction } from "@/db/client";
import { type AssuranceLevel, assuranceLevels } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { levelOfMethod, reachesLevel } from "@/lib/controllers/identity-methods";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { writtenReason } from "@/lib/identity/ask-for-proof";
import { isDpoOf } from "@/lib/identity/named-staff";
import type { RecordableMethod } from "@/lib/identity/proof-methods";
import { addProof, passCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

/** A proof that was given elsewhere; `note` says what convinced. */
export interface GivenProof {
  readonly method: RecordableMethod;
  readonly level: AssuranceLevel;
  readonly note: string;
}

/**
 * Notes a proof that was given elsewhere: at the counter, by telephone, by papers that were looked at. For a
 * representative this accepts the representation. `note` says what convinced; it holds no copy and no number of a
 * document (EDPB 01/2022 §79).
 * @throws Problem not_found · forbidden · input.invalid (note, level) · request.wrong_status · identity.not_offered
 */
export async function recordProof(
  actor: Staff,
  input: GivenProof & { reference: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.ask");
    await noteProof(tx, actor, row, input, now);
  });
}

/**
 * The same within a transaction that holds the request's lock; last in it, as `passCheck` wants.
 * @throws Problem input.invalid (note, level) · request.wrong_status · identity.not_offered
 */
export async function noteProof(
  tx: Transaction,
  actor: Staff,
  row: RequestRow,
  { method, level, note }: GivenProof,
  now: Date,
): Promise<void> {
  const reason = writtenReason(note, "note");
  if (!isOpen(row.status)) throw new Problem("request.wrong_status");
  const { verification } = await getRecord(row.controllerId, row.recordDigest);
  if (method === "in-person" && !verification.methods.includes(method))
    throw new Problem("identity.not_offered");
  if (!levelsOf(actor, row.controllerId, verification, method).includes(level))
    throw new Problem("input.invalid", { level: "too_high" });
  const check = await addProof(tx, row, { method, level, askedBy: actor.staffId }, now);
  await passCheck(tx, actor, row, check, now, { reason, settledBy: actor.staffId });
}

/**
 * The levels that somebody may note for a method: never more than it gives, and what rests on judgement alone is raised
 * to the highest by the data protection officer only.
 */
export function levelsOf(
  actor: Staff,
  controllerId: string,
  verification: RecordOfProcessing["verification"],
  method: RecordableMethod,
): readonly AssuranceLevel[] {
  const most =
    method === "in-person"
      ? levelOfMethod(method, verification)
      : isDpoOf(actor, controllerId)
        ? "high"
        : "substantial";
  return assuranceLevels.filter((level) => reachesLevel(most, level));
}
