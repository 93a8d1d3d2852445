import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { verifications } from "@/db/schema/subjects";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor, Subject, Visitor } from "@/lib/auth/actor";
import { markVerified, startSubjectSession } from "@/lib/auth/subject-session";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem, type ProblemCode } from "@/lib/problem";
import { passOnNamed } from "@/lib/processor/pass-on-named";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { mailSubject } from "@/lib/requests/mail-subject";
import { requestKey } from "@/lib/requests/request-key";
import { canMove, nextStatus } from "@/lib/requests/status";
import { hashCode, hashToken, isSame } from "@/lib/vault/token";

const maxAttempts = 5;

/**
 * Takes the code from the newest mail and marks the session as verified now; the first time it also proves the address
 * and puts the request into the queue. Five wrong tries use a code up. A session that matched no request, and one that
 * has proven nothing, only ever hear `wrong`: what exists cannot be probed.
 * @throws Problem verification.wrong · verification.expired · verification.exhausted
 */
export async function verifyCode(actor: Subject, input: { code: string }, now: Date): Promise<void> {
  const code = input.code.replaceAll(/\D/g, "");
  const { requestId } = actor;
  if (!requestId) throw new Problem("verification.wrong");
  // A wrong try must be counted, so the refusal is thrown after the commit.
  const refusal = await installation().db.transaction(async (tx): Promise<ProblemCode | null> => {
    const row = await lockById(tx, requestId);
    const [live] = await tx
      .select()
      .from(verifications)
      .where(and(eq(verifications.requestId, requestId), isNull(verifications.usedAt)))
      .orderBy(desc(verifications.createdAt))
      .limit(1)
      .for("update");
    if (!live || live.expiresAt <= now) return "verification.expired";
    if (live.attempts >= maxAttempts) return "verification.exhausted";
    if (!isSame(live.codeHash, hashCode(installation().masterKey, live.id, code))) {
      const attempts = live.attempts + 1;
      await tx.update(verifications).set({ attempts }).where(eq(verifications.id, live.id));
      const payload = { verificationId: live.id, attempts };
      await recordEvent(tx, { requestId, type: "verification.failed", actor, at: now, payload });
      return attempts >= maxAttempts ? "verification.exhausted" : "verification.wrong";
    }
    await redeemVerification(tx, actor, row, live.id, now);
    await markVerified(tx, actor.sessionId, now);
    return null;
  });
  if (refusal) throw new Problem(mayKnow(actor) ? refusal : "verification.wrong");
}

/** Whether the session has shown that its request exists; to others every refusal is the same. */
const mayKnow = (actor: Subject) => actor.filedHere || actor.verifiedAt !== null;

/**
 * The link of the confirmation mail does what its code does, in any browser. It works once.
 * @returns a verified session for this browser @throws Problem verification.expired
 */
export async function confirmByLink(
  actor: Visitor,
  input: { token: string },
  now: Date,
): Promise<{ sessionToken: string }> {
  return installation().db.transaction(async (tx) => {
    const [live] = await tx
      .select({
        id: verifications.id,
        requestId: verifications.requestId,
        expiresAt: verifications.expiresAt,
      })
      .from(verifications)
      .where(and(eq(verifications.linkHash, hashToken(input.token)), isNull(verifications.usedAt)));
    if (!live || live.expiresAt <= now) throw new Problem("verification.expired");
    const row = await lockById(tx, live.requestId);
    await redeemVerification(tx, actor, row, live.id, now);
    const sessionToken = await startSubjectSession(
      tx,
      { requestId: row.id, filedHere: false, verifiedAt: now },
      now,
    );
    return { sessionToken };
  });
}

/** Single use is one conditional UPDATE: of two who come at once, one finds nothing to use. */
async function redeemVerification(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  verificationId: string,
  now: Date,
): Promise<void> {
  const used = await tx
    .update(verifications)
    .set({ usedAt: now })
    .where(and(eq(verifications.id, verificationId), isNull(verifications.usedAt)))
    .returning({ id: verifications.id });
  if (used.length === 0) throw new Problem("verification.expired");
  const payload = { verificationId };
  await recordEvent(tx, { requestId: row.id, type: "request.opened", actor, at: now, payload });
  if (row.emailConfirmedAt) return;
  // A request that was ended or accepted otherwise before the address was proven stays as it is.
  const status = canMove(row.status, "confirm") ? nextStatus(row.status, "confirm") : row.status;
  await tx.update(requests).set({ emailConfirmedAt: now, status }).where(eq(requests.id, row.id));
  await recordEvent(tx, { requestId: row.id, type: "request.email_confirmed", actor, at: now, payload });
  await passOnNamed(tx, actor, { ...row, status, emailConfirmedAt: now }, now);
  await acknowledge(tx, row, now);
}

/** EDPB 01/2022 §57: tell that the request arrived and until when the answer is due. */
async function acknowledge(tx: Transaction, row: RequestRow, now: Date): Promise<void> {
  const { controller, clients } = await getRecord(row.controllerId, row.recordDigest);
  const params = {
    // A client that forwarded it knows of it already.
    passedOnTo:
      row.channel === "forwarded" ? null : (clients.find(({ slug }) => slug === row.client)?.name ?? null),
    controller: controller.name,
    reference: row.reference,
    receivedOn: localDate(row.receivedAt, controller.timeZone),
    dueOn: row.dueOn,
    link: `${installation().settings.appUrl}/${row.locale}/track`,
  };
  await mailSubject(tx, { row, key: requestKey(row) }, { template: "request-received", params }, now);
  await enqueue(tx, "letter.acknowledge", { requestId: row.id });
}
