import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { MailFailure } from "@/db/schema/enums";
import { mails } from "@/db/schema/installation";
import { recordEvent } from "@/lib/audit/record-event";
import type { System } from "@/lib/auth/actor";

export interface Failure {
  readonly failure: MailFailure;
  /** The server's number (RFC 5321, RFC 3463), never its words: they repeat the address. */
  readonly code: string | null;
}

/** The commands at which a server speaks about this mail; before them it speaks about us, and that can be set right. */
const aboutTheMail: readonly unknown[] = ["RCPT TO", "DATA"];

/**
 * What an attempt to send came to for good: a refusal that will not change (5yz at RCPT or DATA), or the end of the last
 * attempt. Null when it is worth another try.
 */
export function failureOf(error: unknown, lastAttempt: boolean): Failure | null {
  const { responseCode, command } = error instanceof Error ? (error as SmtpError) : {};
  const code = typeof responseCode === "number" ? String(responseCode) : null;
  if (code?.startsWith("5") && aboutTheMail.includes(command)) return { failure: "refused", code };
  return lastAttempt ? { failure: "expired", code } : null;
}

/** As nodemailer throws it. */
interface SmtpError extends Error {
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

/** Notes that a mail did not arrive, on its row and in the history of its request. Call with the row locked. */
export async function markFailed(
  tx: Transaction,
  actor: System,
  mail: Pick<typeof mails.$inferSelect, "id" | "requestId" | "template">,
  { failure, code }: Failure,
  now: Date,
): Promise<void> {
  await tx.update(mails).set({ failedAt: now, failure, failureCode: code }).where(eq(mails.id, mail.id));
  if (!mail.requestId) return;
  const payload = { mailId: mail.id, template: mail.template, failure };
  await recordEvent(tx, { requestId: mail.requestId, type: "mail.failed", actor, at: now, payload });
}
