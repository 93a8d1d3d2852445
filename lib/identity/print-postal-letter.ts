import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { languages } from "@/db/schema/enums";
import { identityChecks } from "@/db/schema/identity";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import { localDate } from "@/lib/deadlines/plain-date";
import { composePostalLetter } from "@/lib/identity/compose-postal-letter";
import { createPostalCode, postalCodeDays, printPostalCode } from "@/lib/identity/postal-code";
import { isPending, isWaiting, openCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { renderLetterPdf } from "@/lib/letters/render-letter-pdf";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";
import { hashCode } from "@/lib/vault/token";

const dayMs = 24 * 60 * 60_000;

/**
 * Makes the letter with a code, to be printed and posted. The code and the address stand in this file and nowhere else:
 * what is kept is a hash, and printing again makes a new code. It proves something only when the address is the one that
 * the controller already holds.
 * @throws Problem not_found · forbidden · input.invalid (address) · identity.not_offered · request.wrong_status
 */
export async function printPostalLetter(
  actor: Staff,
  input: { reference: string; address: string },
  now: Date,
): Promise<{ filename: string; pdf: Uint8Array }> {
  const address = readAddress(input.address);
  const code = createPostalCode();
  const validUntil = new Date(now.getTime() + postalCodeDays * dayMs);
  const about = await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.ask");
    if (!isOpen(row.status)) throw new Problem("request.wrong_status");
    const loaded = await loadCase(row, tx);
    // The code is typed on the request's page, which opens by the address alone.
    if (row.subjectEmail === null || !loaded.record.verification.methods.includes("postal-code"))
      throw new Problem("identity.not_offered");
    const checkId = await findOrOpen(tx, actor, loaded, now);
    const codeHash = hashCode(installation().masterKey, checkId, code);
    await tx
      .update(identityChecks)
      .set({ codeHash, attempts: 0, expiresAt: validUntil })
      .where(eq(identityChecks.id, checkId));
    return loaded;
  });
  const document = letterOf(about, { address, code, validUntil }, now);
  return { filename: `${about.row.reference}-code.pdf`, pdf: await renderLetterPdf(document) };
}

/** The one that waits, asked for by the person or by staff, or a new one; a further letter is a further asking. */
async function findOrOpen(
  tx: Transaction,
  actor: Staff,
  { row, record, identityChecks: checks }: RequestCase,
  now: Date,
): Promise<string> {
  const method = "postal-code" as const;
  const level = levelOfMethod(method, record.verification);
  const waiting = checks.find((one) => one.method === method && isPending(one) && isWaiting(one, now));
  if (!waiting) return openCheck(tx, actor, row, { method, level, askedBy: actor.staffId }, now);
  if (waiting.codeHash) {
    const payload = { checkId: waiting.id, method, level: waiting.level };
    await recordEvent(tx, { requestId: row.id, type: "identity.asked", actor, at: now, payload });
  }
  return waiting.id;
}

function letterOf(
  { row, record: { controller }, key }: RequestCase,
  { address, code, validUntil }: { address: readonly string[]; code: string; validUntil: Date },
  now: Date,
) {
  const language = languages.find((known) => known === row.locale) ?? "en";
  return composePostalLetter({
    language,
    reference: row.reference,
    controller,
    subjectName: open(key, "subject_name", row.subjectName),
    address,
    code: printPostalCode(code),
    writtenOn: localDate(now, controller.timeZone),
    validUntil: localDate(validUntil, controller.timeZone),
    trackUrl: `${installation().settings.appUrl}/${row.locale}/track`,
  });
}

/** What fits above the window of an envelope. @throws Problem input.invalid */
function readAddress(typed: string): readonly string[] {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) throw new Problem("input.invalid", { address: "required" });
  if (lines.length > 7 || lines.some((line) => line.length > 80))
    throw new Problem("input.invalid", { address: "too_long" });
  return lines;
}
