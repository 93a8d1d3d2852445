import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { VerificationPurpose } from "@/db/schema/enums";
import { verifications } from "@/db/schema/subjects";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import type { DataKey } from "@/lib/vault/data-key";
import { createCode, createToken, hashCode, hashToken } from "@/lib/vault/token";

/** How long a code works. Confirming gets longer: people file on one device and read mail on another. */
const lifetimeMs: Record<VerificationPurpose, number> = { confirm: 60 * 60_000, open: 15 * 60_000 };
/** Between two codes of a kind for one request: nobody's mailbox can be flooded through us. */
const pauseMs = 60_000;

export interface VerificationTarget {
  readonly requestId: string;
  readonly reference: string;
  readonly controller: string;
  readonly dueOn: string;
  readonly locale: Locale;
  readonly email: string;
  readonly key: DataKey;
}

/** True when the last code is so young that another one has to wait. */
export async function isTooSoon(
  tx: Transaction,
  requestId: string,
  purpose: VerificationPurpose,
  now: Date,
): Promise<boolean> {
  const [last] = await tx
    .select({ createdAt: verifications.createdAt })
    .from(verifications)
    .where(and(eq(verifications.requestId, requestId), eq(verifications.purpose, purpose)))
    .orderBy(desc(verifications.createdAt))
    .limit(1);
  return last !== undefined && now.getTime() - last.createdAt.getTime() < pauseMs;
}

/** Makes a code (for `confirm` also a link) and queues its mail. The database keeps only their hashes. */
export async function sendVerification(
  tx: Transaction,
  actor: Actor,
  purpose: VerificationPurpose,
  target: VerificationTarget,
  now: Date,
): Promise<void> {
  const { masterKey, settings } = installation();
  const id = randomUUID();
  const code = createCode();
  const linkToken = purpose === "confirm" ? createToken() : null;
  await tx.insert(verifications).values({
    id,
    requestId: target.requestId,
    purpose,
    codeHash: hashCode(masterKey, id, code),
    linkHash: linkToken ? hashToken(linkToken) : null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimeMs[purpose]),
  });
  const { requestId, reference, controller, dueOn, locale, key } = target;
  const envelope = { to: target.email, locale, requestId, key };
  const mailId = linkToken
    ? await queueMail(
        tx,
        {
          ...envelope,
          template: "confirm-address",
          params: {
            controller,
            reference,
            dueOn,
            code,
            link: `${settings.appUrl}/${locale}/track/confirm/${linkToken}`,
          },
        },
        now,
      )
    : await queueMail(
        tx,
        { ...envelope, template: "access-code", params: { controller, reference, code } },
        now,
      );
  const payload = { verificationId: id, purpose, mailId };
  await recordEvent(tx, { requestId, type: "verification.sent", actor, at: now, payload });
}
