import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { identityChecks } from "@/db/schema/identity";
import { recordEvent } from "@/lib/audit/record-event";
import type { Subject } from "@/lib/auth/actor";
import { levelOfMethod } from "@/lib/controllers/identity-methods";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { Answers } from "@/lib/identity/matching-compare";
import { triesLeft } from "@/lib/identity/matching-tries";
import { isMatchingConfigured } from "@/lib/identity/matching-values";
import { offeredWays } from "@/lib/identity/offered-ways";
import { isPending, isWaiting, openCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { seal } from "@/lib/vault/seal";

const input = z.strictObject({ answers: z.record(z.string().max(63), z.string().max(2_000)) });
const longestAnswer = 200;

/**
 * Takes answers to the record's questions, three times a request at most, and leaves the comparing to a job: nothing here
 * looks into a system, so it takes and tells the same whoever the person is. The answers lie sealed until they were
 * compared.
 * @throws Problem not_found · input.invalid (by `answer.<question>`, or `answers` when too few were given) ·
 *   identity.not_offered · identity.settled (answers are being compared) · identity.exhausted
 */
export async function submitAnswers(actor: Subject, given: z.input<typeof input>, now: Date): Promise<void> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) throw new Problem("not_found");
  const parsed = input.safeParse(given);
  if (!parsed.success) throw new Problem("input.invalid", { answers: "too_long" });
  await installation().db.transaction(async (tx) => {
    const about = await loadCase(await lockById(tx, requestId), tx);
    const { checkId, matching } = await findOrOpen(tx, actor, about, now);
    const answers = checkAnswers(matching, parsed.data.answers);
    const submitted = await tx
      .update(identityChecks)
      .set({
        status: "submitted",
        answers: seal<Answers>(about.key, "answers", answers),
        attempts:
          about.identityChecks.filter(({ method, attempts }) => method === "matching" && attempts > 0)
            .length + 1,
      })
      .where(and(eq(identityChecks.id, checkId), eq(identityChecks.status, "open")))
      .returning({ id: identityChecks.id });
    if (submitted.length === 0) throw new Problem("identity.settled");
    const payload = { checkId, method: "matching" as const };
    await recordEvent(tx, { requestId, type: "identity.submitted", actor, at: now, payload });
    await enqueue(tx, "identity.match", { checkId });
  });
}

type Matching = NonNullable<RecordOfProcessing["verification"]["matching"]>;

async function findOrOpen(
  tx: Transaction,
  actor: Subject,
  about: RequestCase,
  now: Date,
): Promise<{ checkId: string; matching: Matching }> {
  const { row, record, identityChecks: checks } = about;
  const { matching } = record.verification;
  if (!isOpen(row.status) || row.requesterRole !== "self" || !row.emailConfirmedAt)
    throw new Problem("identity.not_offered");
  if (!matching || !isMatchingConfigured(record)) throw new Problem("identity.not_offered");
  const pending = checks.filter((one) => one.method === "matching" && isPending(one));
  if (pending.some(({ status }) => status === "submitted")) throw new Problem("identity.settled");
  if (triesLeft(checks) === 0) throw new Problem("identity.exhausted");
  const asked = pending.find((one) => isWaiting(one, now));
  if (asked) return { checkId: asked.id, matching };
  if (!offeredWays(about).includes("matching")) throw new Problem("identity.not_offered");
  const level = levelOfMethod("matching", record.verification);
  return { checkId: await openCheck(tx, actor, row, { method: "matching", level }, now), matching };
}

/** One answer a question, blank where none was given; fewer than must agree would only use up a try. */
function checkAnswers({ questions, needed }: Matching, given: Answers): Answers {
  const answers = questions.map(({ slug }) => [slug, (given[slug] ?? "").trim()] as const);
  const tooLong = answers.filter(([, text]) => text.length > longestAnswer);
  if (tooLong.length > 0)
    throw new Problem(
      "input.invalid",
      Object.fromEntries(tooLong.map(([slug]) => [`answer.${slug}`, "too_long"])),
    );
  if (answers.filter(([, text]) => text !== "").length < needed)
    throw new Problem("input.invalid", { answers: "required" });
  return Object.fromEntries(answers);
}
