import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AssuranceLevel, IdentityCheckMethod } from "@/db/schema/enums";
import { identityChecks } from "@/db/schema/identity";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { reachesLevel } from "@/lib/controllers/identity-methods";
import { type IdentityCheck, identityGap, reachedLevel } from "@/lib/identity/assurance";
import { destroyCheckFiles } from "@/lib/identity/check-files";
import { listChecks } from "@/lib/identity/list-checks";
import { Problem } from "@/lib/problem";
import { knownPerson, loadCase, type RequestCase, unanswered } from "@/lib/requests/load-case";
import type { RequestRow } from "@/lib/requests/lock-request";
import { acceptIdentityProof } from "@/lib/requests/record-reply";
import { requestKey } from "@/lib/requests/request-key";
import { seal } from "@/lib/vault/seal";

/** A check that waits, for the person or for whoever looks. */
const pending = ["open", "submitted"] as const;

export const isPending = ({ status }: Pick<IdentityCheck, "status">): boolean =>
  pending.some((one) => one === status);

/** Whether the person can still do their part: it is open, and its time has not run out. */
export const isWaiting = (check: Pick<IdentityCheck, "status" | "expiresAt">, now: Date): boolean =>
  check.status === "open" && (check.expiresAt === null || check.expiresAt > now);

interface NewCheck {
  readonly method: IdentityCheckMethod;
  readonly level: AssuranceLevel;
  readonly reason?: string | undefined;
  /** Of staff: who asks, and so may see what is shown. */
  readonly askedBy?: string | undefined;
  readonly expiresAt?: Date | undefined;
}

/**
 * Opens a proof, with the request locked. One whose time ran out makes room for the new one; a second one of the same
 * method that still waits is refused.
 * @returns the check's id @throws Problem identity.not_offered
 */
export async function openCheck(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  { method, level, reason, askedBy, expiresAt }: NewCheck,
  now: Date,
): Promise<string> {
  for (const check of (await listChecks(row.id, tx)).filter((one) => one.method === method && isPending(one)))
    if (check.status === "submitted" || isWaiting(check, now)) throw new Problem("identity.not_offered");
    else await expireCheck(tx, actor, check, now);
  const { id } = await addProof(tx, row, { method, level, reason, askedBy, expiresAt }, now);
  const payload = { checkId: id, method, level };
  await recordEvent(tx, { requestId: row.id, type: "identity.asked", actor, at: now, payload });
  return id;
}

/** Notes a proof that nobody asked for and that is settled in the same transaction. */
export async function addProof(
  tx: Transaction,
  row: RequestRow,
  { method, level, reason, askedBy, expiresAt }: NewCheck,
  now: Date,
): Promise<IdentityCheck> {
  const [added] = await tx
    .insert(identityChecks)
    .values({
      id: randomUUID(),
      requestId: row.id,
      method,
      level,
      status: "open",
      reason: reason === undefined ? null : seal(requestKey(row), "reason", reason),
      askedBy: askedBy ?? null,
      askedAt: now,
      expiresAt: expiresAt ?? null,
    })
    .returning();
  if (!added) throw new Error("no row was added");
  return added;
}

interface Passing {
  /** Identifiers that it proved, by slug. */
  readonly proven?: Readonly<Record<string, string>>;
  /** What convinced the person who accepted it; takes the place of why it was asked. */
  readonly reason?: string;
  /** Of staff: who looked. */
  readonly settledBy?: string;
  /** When the person did their part, if that was earlier: the clock goes on from there, however long it was looked at. */
  readonly receivedAt?: Date;
}

/**
 * Passes a proof, with the request locked: what was shown is destroyed, proofs that nobody needs any more expire, and a
 * request that waited for this goes on, its clock too. Call it last in the transaction: it removes files.
 * @throws Problem identity.settled
 */
export async function passCheck(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  check: IdentityCheck,
  now: Date,
  { proven, reason, settledBy, receivedAt }: Passing = {},
): Promise<void> {
  const key = requestKey(row);
  await settle(tx, check, {
    status: "passed",
    answers: null,
    codeHash: null,
    settledAt: now,
    settledBy: settledBy ?? null,
    ...(proven ? { proven: seal(key, "proven", proven) } : {}),
    ...(reason === undefined ? {} : { reason: seal(key, "reason", reason) }),
  });
  const { id, method, level } = check;
  const payload = { checkId: id, method, level };
  await recordEvent(tx, { requestId: row.id, type: "identity.passed", actor, at: now, payload });
  const about = await loadCase(row, tx);
  const others = about.identityChecks.filter(isPending);
  const needed = others.filter((other) => isNeeded(about, other, settledBy !== undefined));
  const needless = others.filter((other) => !needed.includes(other));
  for (const other of needless) await expireCheck(tx, actor, other, now);
  const doubted = needed.some(({ askedBy }) => askedBy !== null);
  if (row.status === "identity" && !doubted && !hasGap(about))
    await acceptIdentityProof(tx, actor, row, receivedAt ?? now, now);
  for (const one of [check, ...needless]) await destroyCheckFiles(tx, actor, one, now);
}

interface Failing {
  /** What was wrong with it, in words for the person. */
  readonly reason?: string;
  readonly attempts?: number;
  /** What else belongs to it, done before the files are removed. */
  readonly after?: () => Promise<void>;
}

/**
 * Fails a proof, with the request locked; what was shown is destroyed. Call it last in the transaction: it removes
 * files. @throws Problem identity.settled
 */
export async function failCheck(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  check: IdentityCheck,
  now: Date,
  { reason, attempts = check.attempts, after }: Failing = {},
): Promise<void> {
  await settle(tx, check, {
    status: "failed",
    answers: null,
    codeHash: null,
    attempts,
    settledAt: now,
    settledBy: actor.kind === "staff" ? actor.staffId : null,
    ...(reason === undefined ? {} : { reason: seal(requestKey(row), "reason", reason) }),
  });
  const payload = { checkId: check.id, method: check.method, attempts };
  await recordEvent(tx, { requestId: row.id, type: "identity.failed", actor, at: now, payload });
  await after?.();
  await destroyCheckFiles(tx, actor, check, now);
}

/**
 * Whether a right still wants more than is known. The answer to that is the policy's; a right that is refused or answered
 * wants nothing.
 */
export function hasGap(about: Pick<RequestCase, "row" | "record" | "rights" | "identityChecks">): boolean {
  const person = knownPerson(about);
  return unanswered(about).some(
    ({ right }) => identityGap(about.record.verification, right, person) !== null,
  );
}

/**
 * Whether an open proof would still tell something: the policy wants more than was reached, or a member of staff who
 * doubts does. A member of staff who accepted another proof has no doubt left.
 */
function isNeeded(about: RequestCase, check: IdentityCheck, accepted: boolean): boolean {
  const person = knownPerson(about);
  const gaps = unanswered(about).map(({ right }) => identityGap(about.record.verification, right, person));
  if (gaps.includes("representation")) return true;
  const reached = reachedLevel(person);
  const higher = reached === null || !reachesLevel(reached, check.level);
  return higher && (gaps.includes("level") || (check.askedBy !== null && !accepted));
}

/** Ends a proof that nobody waits for any more, with the request locked. @throws Problem identity.settled */
export async function expireCheck(
  tx: Transaction,
  actor: Actor,
  check: IdentityCheck,
  now: Date,
): Promise<void> {
  await settle(tx, check, { status: "expired", answers: null, codeHash: null, settledAt: now });
  const payload = { checkId: check.id, method: check.method };
  await recordEvent(tx, { requestId: check.requestId, type: "identity.expired", actor, at: now, payload });
}

/** A proof is settled once: one conditional UPDATE, so of two who come at once one is refused. */
async function settle(
  tx: Transaction,
  { id }: IdentityCheck,
  values: Partial<typeof identityChecks.$inferInsert>,
): Promise<void> {
  const settled = await tx
    .update(identityChecks)
    .set(values)
    .where(and(eq(identityChecks.id, id), inArray(identityChecks.status, [...pending])))
    .returning({ id: identityChecks.id });
  if (settled.length === 0) throw new Problem("identity.settled");
}
