import { and, eq, isNull } from "drizzle-orm";
import { requests } from "@/db/schema/requests";
import { verifications } from "@/db/schema/subjects";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById } from "@/lib/requests/lock-request";
import { emailAddress } from "@/lib/requests/request-input";
import { requestKey } from "@/lib/requests/request-key";
import { sendCodeFor } from "@/lib/requests/send-code";
import { isOpen } from "@/lib/requests/status";
import { indexEmail } from "@/lib/vault/blind-index";
import { seal } from "@/lib/vault/seal";

/**
 * Whoever mistyped the address puts it right in the browser that sent the form, as long as no address is proven. What was
 * sent to the wrong one opens nothing any more: it may be a stranger's. The legal time runs on from the receipt.
 * @throws Problem input.invalid · not_found (another browser) · request.wrong_status (an address is proven, or it ended)
 */
export async function correctEmail(actor: Subject, input: { email: string }, now: Date): Promise<void> {
  const { requestId } = actor;
  if (!requestId || !actor.filedHere) throw new Problem("not_found");
  const { data: email, error } = emailAddress.safeParse(input.email);
  if (email === undefined) throw new Problem("input.invalid", { email: error.issues[0]?.message ?? "email" });
  const { db, masterKey } = installation();
  await db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    if (row.emailConfirmedAt || !row.subjectEmail || !isOpen(row.status))
      throw new Problem("request.wrong_status");
    await tx
      .update(verifications)
      .set({ expiresAt: now })
      .where(and(eq(verifications.requestId, requestId), isNull(verifications.usedAt)));
    const subjectEmail = seal(requestKey(row), "subject_email", email);
    await tx
      .update(requests)
      .set({ subjectEmail, emailIndex: indexEmail(masterKey, email) })
      .where(eq(requests.id, requestId));
    await recordEvent(tx, { requestId, type: "request.email_corrected", actor, at: now, payload: {} });
    await sendCodeFor(tx, actor, { ...row, subjectEmail }, now);
  });
}
