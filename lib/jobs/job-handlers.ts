import { mintSystem, type System } from "@/lib/auth/actor";
import { endChecks } from "@/lib/identity/end-checks";
import { matchIdentity } from "@/lib/identity/matching-job";
import { type JobName, type JobPayload, jobCatalogue } from "@/lib/jobs/job-catalogue";
import type { JobContext } from "@/lib/jobs/job-context";
import { deliverMail } from "@/lib/mail/deliver-mail";
import { checkDates } from "@/lib/reminders/check-dates";
import { acknowledgeRequest } from "@/lib/requests/acknowledge-request";
import { buildBundles } from "@/lib/requests/build-bundles";
import { collectTask } from "@/lib/requests/collect-task";
import { purgeExpired } from "@/lib/requests/purge-expired";
import { fillSearchKeys } from "@/lib/search/fill-search-keys";

type Handler<N extends JobName> = (
  actor: System,
  payload: JobPayload<N>,
  now: Date,
  context: JobContext,
) => Promise<void>;

const handlers: { [N in JobName]: Handler<N> } = {
  "mail.deliver": deliverMail,
  "task.collect": collectTask,
  "bundle.build": buildBundles,
  "identity.match": matchIdentity,
  "letter.acknowledge": acknowledgeRequest,
  "identity.end": endChecks,
  "search.fill": fillSearchKeys,
  "dates.check": checkDates,
  "expired.purge": purgeExpired,
};

/** Runs one job: payload validated, the worker's actor minted. */
export async function runJob<N extends JobName>(
  name: N,
  payload: unknown,
  context: JobContext,
): Promise<void> {
  await handlers[name](
    mintSystem(),
    jobCatalogue[name].payload.parse(payload) as JobPayload<N>,
    new Date(),
    context,
  );
}
