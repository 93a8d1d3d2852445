import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events } from "@/db/schema/events";
import { identityChecks } from "@/db/schema/identity";
import { requests } from "@/db/schema/requests";
import type { System } from "@/lib/auth/actor";
import { ConnectorError } from "@/lib/connectors/connector-error";
import { getRecord } from "@/lib/controllers/stored-controller";
import { failureFacts } from "@/lib/failure-facts";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { countAgreeing } from "@/lib/identity/matching-compare";
import { readTrueValues } from "@/lib/identity/matching-values";
import { provenIdentifiers } from "@/lib/identity/proven-identifiers";
import { failCheck, passCheck } from "@/lib/identity/settle-check";
import { installation } from "@/lib/installation";
import type { JobContext } from "@/lib/jobs/job-context";
import { log } from "@/lib/log";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { isOpen } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

/**
 * The job that compares answers with what the systems hold of whom the proven address finds, and destroys the answers
 * whatever comes out. What may pass is tried again; what does not, and the last try, end the check as one that does not
 * count against the person. No trace tells which answer was wrong, or whether the person is known.
 */
export async function matchIdentity(
  actor: System,
  input: { checkId: string },
  now: Date,
  context: JobContext,
): Promise<void> {
  const { db } = installation();
  const [found] = await db
    .select({ check: identityChecks, row: requests })
    .from(identityChecks)
    .innerJoin(requests, eq(requests.id, identityChecks.requestId))
    .where(eq(identityChecks.id, input.checkId));
  if (!found || !isSubmitted(found.check)) return;
  const outcome = await compare(found.check, found.row, context);
  await db.transaction(async (tx) => {
    const row = await lockById(tx, found.row.id);
    const [check] = await tx.select().from(identityChecks).where(eq(identityChecks.id, found.check.id));
    // Settled meanwhile: another proof was accepted, or this job ran twice.
    if (!check || !isSubmitted(check)) return;
    if (outcome === "agrees" && isOpen(row.status))
      await passCheck(tx, actor, row, check, now, { receivedAt: await submittedAt(tx, check, now) });
    else await failCheck(tx, actor, row, check, now, outcome === "differs" ? {} : { attempts: 0 });
  });
}

const isSubmitted = ({ method, status }: IdentityCheck): boolean =>
  method === "matching" && status === "submitted";

type Outcome = "agrees" | "differs" | "not-compared";

/** @throws what may be over in a minute, while there are tries left */
async function compare(check: IdentityCheck, row: RequestRow, context: JobContext): Promise<Outcome> {
  if (!isOpen(row.status) || !row.dataKey || !check.answers) return "not-compared";
  try {
    const record = await getRecord(row.controllerId, row.recordDigest);
    const { matching } = record.verification;
    const key = requestKey(row);
    // By the code alone: an account's address may be another person's, and answers would then prove both at once.
    const { email } = provenIdentifiers(row, key, []);
    if (!matching || email === undefined) return "not-compared";
    const values = await readTrueValues(record, matching, email, context.signal);
    return countAgreeing(open(key, "answers", check.answers), values) >= matching.needed
      ? "agrees"
      : "differs";
  } catch (error) {
    if (mayPass(error) && !context.lastAttempt) throw error;
    log.warn({ code: "identity.not_compared", checkId: check.id, failure: failureFacts(error) });
    return "not-compared";
  }
}

/** Only what may be over in a minute is worth another try by itself. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof ConnectorError) ||
  error.code === "connector.unreachable" ||
  error.code === "connector.timeout";

/** When the person did their part: the clock goes on from there, however long the queue was. */
async function submittedAt(tx: Transaction, { id, requestId }: IdentityCheck, now: Date): Promise<Date> {
  const [line] = await tx
    .select({ at: events.at })
    .from(events)
    .where(
      and(
        eq(events.requestId, requestId),
        eq(events.type, "identity.submitted"),
        sql`${events.payload}->>'checkId' = ${id}`,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(1);
  return line?.at ?? now;
}
