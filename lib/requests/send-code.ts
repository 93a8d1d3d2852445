import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers } from "@/db/schema/controllers";
import { requests } from "@/db/schema/requests";
import type { Actor, Subject, Visitor } from "@/lib/auth/actor";
import { startSubjectSession } from "@/lib/auth/subject-session";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { parseReference } from "@/lib/requests/reference";
import { requestKey } from "@/lib/requests/request-key";
import { isTooSoon, sendVerification } from "@/lib/requests/send-verification";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { indexEmail } from "@/lib/vault/blind-index";
import { isSame } from "@/lib/vault/token";

/**
 * Opens the door of /track: when reference and address belong together, a code goes to the address on file.
 * The answer is always a session; one that matched nothing looks the same and opens nothing, so neither the
 * reference nor the address can be probed.
 */
export async function sendCode(
  actor: Visitor,
  input: { reference: string; email: string; locale: Locale },
  now: Date,
): Promise<{ sessionToken: string }> {
  const { db, masterKey } = installation();
  const reference = parseReference(input.reference);
  const wanted = indexEmail(masterKey, input.email);
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: requests.id, emailIndex: requests.emailIndex, dataKey: requests.dataKey })
      .from(requests)
      .where(eq(requests.reference, reference ?? ""));
    const matched = found?.dataKey && found.emailIndex && isSame(found.emailIndex, wanted) ? found.id : null;
    if (matched) {
      const row = await lockById(tx, matched);
      if (!(await isTooSoon(tx, matched, purposeFor(row), now))) await sendCodeFor(tx, actor, row, now);
    }
    return {
      sessionToken: await startSubjectSession(
        tx,
        { requestId: matched, filedHere: false, verifiedAt: null },
        now,
      ),
    };
  });
}

/**
 * Sends another code to the address of the session's own request: the first mail got lost, or a download wants a
 * fresh proof. A session that matched nothing, or has proven nothing, hears the same whatever happens.
 * @throws Problem verification.too_soon
 */
export async function sendNewCode(actor: Subject, now: Date): Promise<void> {
  const { requestId } = actor;
  if (!requestId) return;
  await installation().db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    if (!(await isTooSoon(tx, requestId, purposeFor(row), now))) return sendCodeFor(tx, actor, row, now);
    if (actor.filedHere || actor.verifiedAt) throw new Problem("verification.too_soon");
  });
}

/** As long as the address is not proven, every code is one that proves it. */
const purposeFor = (row: RequestRow) => (row.emailConfirmedAt ? "open" : "confirm");

/** A code to the address on file; the first one that is used also proves it. */
export async function sendCodeFor(tx: Transaction, actor: Actor, row: RequestRow, now: Date): Promise<void> {
  const [controller] = await tx
    .select({ name: controllers.name })
    .from(controllers)
    .where(eq(controllers.id, row.controllerId));
  const key = requestKey(row);
  const email = subjectEmailOf(row, key);
  if (email === null) return; // Nobody to send it to; only a session without an address on file gets here.
  const target = {
    requestId: row.id,
    reference: row.reference,
    controller: controller?.name ?? "",
    dueOn: row.dueOn,
    locale: row.locale as Locale,
    email,
    key,
  };
  await sendVerification(tx, actor, purposeFor(row), target, now);
}
