import { createHash } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { signInTokens, staff } from "@/db/schema/staff";
import type { Visitor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import { indexEmail } from "@/lib/vault/blind-index";
import { deriveKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";
import { createToken } from "@/lib/vault/token";

const lifetimeMs = 15 * 60_000;
const pauseMs = 60_000;

/** next-auth's secret: derived, so that there is one less to set and to leak. */
export const authSecret = (): string =>
  Buffer.from(deriveKey(installation().masterKey, "next-auth").bytes).toString("base64url");

/** The form in which next-auth looks a link's token up. */
const hashSignInToken = (token: string): string =>
  createHash("sha256").update(`${token}${authSecret()}`).digest("hex");

/**
 * Sends a one-time sign-in link, if the address belongs to active staff. Says nothing either way: the form cannot be
 * used to learn who works here. A second link within a minute is not sent.
 */
export async function sendSignInLink(
  _actor: Visitor,
  input: { email: string; returnTo?: string; locale?: Locale },
  now = new Date(),
): Promise<void> {
  const { db, masterKey, installationKey } = installation();
  await db.transaction(async (tx) => {
    const [member] = await tx
      .select({ id: staff.id, email: staff.email, firstSignedInAt: staff.firstSignedInAt })
      .from(staff)
      .where(and(eq(staff.emailIndex, indexEmail(masterKey, input.email)), isNull(staff.deactivatedAt)))
      .for("update");
    if (!member?.email || (await hasFreshLink(tx, member.id, now))) return;
    const link = await createSignInLink(tx, member.id, now, { returnTo: input.returnTo });
    const to = open(installationKey, "email", member.email);
    const locale = input.locale ?? "en";
    // Until somebody has been in and could choose, the language of their browser is taken for theirs.
    if (!member.firstSignedInAt) await tx.update(staff).set({ locale }).where(eq(staff.id, member.id));
    await queueMail(
      tx,
      { template: "staff-sign-in", params: { link }, to, locale, requestId: null, key: installationKey },
      now,
    );
  });
}

/** Makes a link that signs one member of staff in, once, within 15 minutes or `validMs`. It names nobody. */
export async function createSignInLink(
  tx: Transaction | Database,
  staffId: string,
  now: Date,
  { returnTo, validMs = lifetimeMs }: { returnTo?: string | undefined; validMs?: number } = {},
): Promise<string> {
  const token = createToken();
  const expiresAt = new Date(now.getTime() + validMs);
  await tx.insert(signInTokens).values({ tokenHash: hashSignInToken(token), identifier: staffId, expiresAt });
  const url = new URL("/desk/sign-in/confirm", installation().settings.appUrl);
  url.searchParams.set("token", token);
  if (returnTo) url.searchParams.set("returnTo", returnTo);
  return url.href;
}

async function hasFreshLink(tx: Transaction, staffId: string, now: Date): Promise<boolean> {
  const youngest = new Date(now.getTime() + lifetimeMs - pauseMs);
  const [fresh] = await tx
    .select({ expiresAt: signInTokens.expiresAt })
    .from(signInTokens)
    .where(and(eq(signInTokens.identifier, staffId), gt(signInTokens.expiresAt, youngest)))
    .limit(1);
  return fresh !== undefined;
}
