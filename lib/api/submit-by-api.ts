import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import { eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { apiSubmissions, requests } from "@/db/schema/requests";
import { pathOfField, type RequestBody, toDraft } from "@/lib/api/request-body";
import type { Visitor } from "@/lib/auth/actor";
import { getStoredController, type StoredController } from "@/lib/controllers/stored-controller";
import { isLocale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { takeSubmissionLimits } from "@/lib/limits/take-submission-limits";
import { Problem } from "@/lib/problem";
import { fileRequest } from "@/lib/requests/file-request";
import { type AddressedInput, checkRequestInput } from "@/lib/requests/request-input";
import { rightQuestions } from "@/lib/requests/right-questions";
import { deriveKey } from "@/lib/vault/data-key";
import { isSame } from "@/lib/vault/token";

export interface ApiSubmission {
  readonly reference: string;
  /** Where the person follows the request; it opens with the reference and a code from the mail. */
  readonly statusUrl: string;
  readonly receivedAt: Date;
  /** The legal due date, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/**
 * Files a request that another program sends, by the rules of the form: the person still proves the address by the code
 * that is mailed to them. With an idempotency key the same body gives the same request, however often it is sent.
 * @throws Problem not_found (controller) · input.invalid with the codes by path · idempotency.mismatch · limited
 */
export async function submitByApi(
  actor: Visitor,
  input: { controllerSlug: string; body: RequestBody; idempotencyKey: string | null; address: string },
  now: Date,
): Promise<ApiSubmission> {
  const controller = await getStoredController(input.controllerSlug);
  if (!controller) throw new Problem("not_found");
  const checked = checkBody(controller, input.body);
  const claim = input.idempotencyKey === null ? null : claimOf(controller, input.idempotencyKey, input.body);
  const { defaultLocale } = controller.record.controller;
  const locale = input.body.locale ?? (isLocale(defaultLocale) ? defaultLocale : "en");
  const { db, settings } = installation();
  const answer = ({ reference, receivedAt, dueOn }: Omit<ApiSubmission, "statusUrl">): ApiSubmission => ({
    reference,
    statusUrl: `${settings.appUrl}/${locale}/track`,
    receivedAt,
    dueOn,
  });
  // A repeated call costs nobody a mail, so it counts against no limit.
  const before = claim && (await findSent(db, claim));
  if (before) return answer(before);
  const { address, controllerSlug } = input;
  await takeSubmissionLimits({ channel: "api", address, email: checked.email, controllerSlug }, now);
  return db.transaction(async (tx) => {
    if (claim) await lockKey(tx, claim);
    const sent = claim && (await findSent(tx, claim));
    if (sent) return answer(sent);
    const filing = { controller, input: checked, channel: "api" as const, locale, draftId: null };
    const filed = await fileRequest(tx, actor, filing, now);
    if (claim) await tx.insert(apiSubmissions).values({ ...claim, requestId: filed.id, createdAt: now });
    return answer(filed);
  });
}

/** A body as the form's rules read it. @throws Problem input.invalid with the codes by path */
export function checkBody(controller: StoredController, body: RequestBody): AddressedInput {
  const { record } = controller;
  const draft = toDraft(body, (right) => rightQuestions(record, right).map(({ slug }) => slug));
  const { input, errors } = checkRequestInput(record, draft);
  if (input) return input;
  const byRepresentative = body.representative !== undefined;
  const entries = Object.entries(errors).map(([field, code]) => [pathOfField(field, byRepresentative), code]);
  throw new Problem("input.invalid", Object.fromEntries(entries));
}

interface Claim {
  readonly keyHash: Uint8Array;
  readonly bodyHash: Uint8Array;
}

/** Keyed hashes: neither the key nor what stands in the body can be guessed from the table. */
function claimOf({ id }: StoredController, key: string, body: RequestBody): Claim {
  const secret = deriveKey(installation().masterKey, "idempotency").bytes;
  const hash = (value: string) => createHmac("sha256", secret).update(value).digest();
  return { keyHash: hash(`key\n${id}\n${key}`), bodyHash: hash(`body\n${canonicalize(body) ?? ""}`) };
}

/** Two calls with one key at once file one request: the second waits for the first. */
async function lockKey(tx: Transaction, { keyHash }: Claim): Promise<void> {
  const lock = Buffer.from(keyHash).readBigInt64BE(0);
  await tx.execute(sql`select pg_advisory_xact_lock(${lock.toString()}::bigint)`);
}

/** What the same key filed before; null when it is new. @throws Problem idempotency.mismatch */
async function findSent(db: Database | Transaction, { keyHash, bodyHash }: Claim) {
  const [sent] = await db
    .select({
      bodyHash: apiSubmissions.bodyHash,
      reference: requests.reference,
      receivedAt: requests.receivedAt,
      dueOn: requests.dueOn,
    })
    .from(apiSubmissions)
    .innerJoin(requests, eq(requests.id, apiSubmissions.requestId))
    .where(eq(apiSubmissions.keyHash, keyHash));
  if (sent && !isSame(sent.bodyHash, bodyHash)) throw new Problem("idempotency.mismatch");
  return sent ?? null;
}
