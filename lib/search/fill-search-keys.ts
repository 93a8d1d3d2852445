import { and, asc, eq, gt, isNotNull, notExists } from "drizzle-orm";
import { searchKeys } from "@/db/schema/desk";
import { requests } from "@/db/schema/requests";
import type { System } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { lockById } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { writeSearchKeys } from "@/lib/search/search-keys";
import { open } from "@/lib/vault/seal";

/** One job's worth: a few seconds, so that a worker that stops has not long to wait. */
const batch = 200;

/** Has the requests looked at that have no search keys. At every start: when there are none, that is one query. */
export const queueSearchKeys = (): Promise<void> =>
  installation().db.transaction((tx) => enqueue(tx, "search.fill", {}));

/**
 * The job that gives search keys to requests filed before there were any, a batch after the request `after`; the next
 * batch is a job of its own. Cut off anywhere it begins again where keys are missing. What has no key in the end (a name
 * without a letter) is looked at once a start. Requests whose data was destroyed get none.
 */
export async function fillSearchKeys(
  _actor: System,
  { after }: { readonly after?: string | undefined },
): Promise<void> {
  const { db } = installation();
  const keys = db
    .select({ requestId: searchKeys.requestId })
    .from(searchKeys)
    .where(eq(searchKeys.requestId, requests.id));
  const missing = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(isNotNull(requests.dataKey), notExists(keys), after ? gt(requests.id, after) : undefined))
    .orderBy(asc(requests.id))
    .limit(batch);
  for (const { id } of missing) await fillOne(id);
  const last = missing.at(-1);
  if (last && missing.length === batch)
    await db.transaction((tx) => enqueue(tx, "search.fill", { after: last.id }));
}

/** Under the request's lock: data that is destroyed meanwhile leaves no key behind. */
async function fillOne(requestId: string): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    if (!row.dataKey) return;
    const key = requestKey(row);
    const name = open(key, "subject_name", row.subjectName);
    const identifiers = open(key, "identifiers", row.identifiers);
    await writeSearchKeys(tx, { requestId, controllerId: row.controllerId, name, identifiers });
  });
}
