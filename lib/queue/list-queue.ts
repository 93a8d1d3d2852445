import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { cursorAt } from "@/lib/queue/queue-conditions";
import type { QueueFilter } from "@/lib/queue/queue-filter";
import { queueRows } from "@/lib/queue/queue-rows";
import { queueScope } from "@/lib/queue/queue-scope";
import type { QueuePage, QueueRow } from "@/lib/queue/queue-view";
import { selectAmong, selectPage } from "@/lib/queue/select-page";
import { selectFound } from "@/lib/search/select-found";

/** A filter, and what somebody searches for, which may be personal and so never stands in an address. */
export interface QueueQuery extends QueueFilter {
  readonly search?: string;
}

const pageSize = 25;
/** Of a list that is written to a file: fewer, larger reads. */
const chunkSize = 200;

/** A page of the queue, what is due first first; of finished requests the newest first. */
export const listQueue = (actor: Staff, query: QueueQuery, now: Date): Promise<QueuePage> =>
  readPage(actor, query, pageSize, now);

/** The whole of a filter from its first page, in pieces, so that any length fits in memory. */
export async function* walkQueue(
  actor: Staff,
  filter: QueueFilter,
  now: Date,
): AsyncGenerator<readonly QueueRow[]> {
  const { after: _, ...first } = filter;
  let page: QueueFilter = first;
  for (;;) {
    const { rows, next } = await readPage(actor, page, chunkSize, now);
    yield rows;
    if (next === null) return;
    page = { ...first, after: next };
  }
}

async function readPage(actor: Staff, query: QueueQuery, size: number, now: Date): Promise<QueuePage> {
  const nothing = { rows: [], next: null };
  const scope = await queueScope(actor, query, now);
  const found = query.search === undefined ? null : selectFound(query.search);
  if (scope.length === 0 || (query.search !== undefined && found === null)) return nothing;
  const { db } = installation();
  const wanted = { query, staffId: actor.staffId, scope, limit: size + 1 };
  const select = found ? selectAmong(found, wanted) : await selectPage(db, wanted);
  const { rows: ids } = await db.execute<{ id: string }>(select);
  const page = await queueRows(
    ids.slice(0, size).map(({ id }) => id),
    now,
  );
  const last = ids.length > size ? page.at(-1) : undefined;
  return { rows: page.map(({ id: _, ...row }) => row), next: last ? cursorAt(last) : null };
}
