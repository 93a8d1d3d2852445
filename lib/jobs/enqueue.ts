import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type JobName, type JobPayload, jobCatalogue } from "@/lib/jobs/job-catalogue";

/**
 * Queues a job in the transaction of the change that needs it: it exists if and only if the change does.
 * The same job for the same thing is queued once (`job_key`), and jobs are idempotent, so twice is harmless.
 */
export async function enqueue<N extends JobName>(
  tx: Transaction,
  name: N,
  payload: JobPayload<N>,
): Promise<void> {
  const { payload: schema, maxAttempts } = jobCatalogue[name];
  const checked = schema.parse(payload);
  const key = [name, ...Object.values(checked)].join(":");
  await tx.execute(sql`
    select from graphile_worker.add_job(
      identifier => ${name}, payload => ${JSON.stringify(checked)}::json, job_key => ${key}, max_attempts => ${maxAttempts}::int)
  `);
}
