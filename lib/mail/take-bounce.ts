import { eq } from "drizzle-orm";
import { mails } from "@/db/schema/installation";
import type { System } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { markFailed } from "@/lib/mail/mail-failure";
import { readBounce } from "@/lib/mail/read-bounce";
import { lockById } from "@/lib/requests/lock-request";

/**
 * Notes that a mail came back. A mail that was noted before, one that is not ours and a message that is no such report
 * change nothing.
 * @param message as it arrived, RFC 5322
 * @returns whether a mail was marked
 */
export async function takeBounce(actor: System, message: Uint8Array, now: Date): Promise<boolean> {
  const bounce = await readBounce(message);
  if (!bounce) return false;
  const { db } = installation();
  const [known] = await db
    .select({ requestId: mails.requestId })
    .from(mails)
    .where(eq(mails.id, bounce.mailId));
  if (!known) return false;
  return db.transaction(async (tx) => {
    if (known.requestId) await lockById(tx, known.requestId);
    const [mail] = await tx.select().from(mails).where(eq(mails.id, bounce.mailId)).for("update");
    if (!mail || mail.failedAt) return false;
    await markFailed(tx, actor, mail, { failure: "bounced", code: codeOf(bounce.code) }, now);
    return true;
  });
}

/** A number of RFC 3463 or nothing: what somebody else wrote is not kept as it is. */
const codeOf = (code: string | null): string | null =>
  code && /^5\.\d{1,3}\.\d{1,3}$/.test(code) ? code : null;
