import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requestRights, requests } from "@/db/schema/requests";
import { extracts, type MatchedAccount, tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor, System } from "@/lib/auth/actor";
import { addressOf } from "@/lib/connectors/address-of";
import { ConnectorError } from "@/lib/connectors/connector-error";
import type { Connector } from "@/lib/connectors/contract";
import { openConnector } from "@/lib/connectors/registry";
import type { SystemRecord } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { listChecks } from "@/lib/identity/list-checks";
import { provenIdentifiers, searchedIdentifiers } from "@/lib/identity/proven-identifiers";
import { installation } from "@/lib/installation";
import type { JobContext } from "@/lib/jobs/job-context";
import { concernedCategories } from "@/lib/requests/concerned-systems";
import { writeExtract } from "@/lib/requests/extract-file";
import { isUnfinished } from "@/lib/requests/load-case";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { settleStatus } from "@/lib/requests/settle-status";
import { nextStatus } from "@/lib/requests/status";
import { seal } from "@/lib/vault/seal";

type TaskRow = typeof tasks.$inferSelect;
type ExtractRow = typeof extracts.$inferInsert;

/**
 * The job that searches one system: finds the subject's accounts, streams every category into encrypted files, and
 * closes the task. Files are named after task and category, so a repeated run writes the same ones. What may pass is
 * tried again; what does not, and the last try, are shown on the task as a code of ours.
 */
export async function collectTask(
  actor: System,
  input: { taskId: string },
  now: Date,
  context: JobContext,
): Promise<void> {
  const begun = await begin(actor, input.taskId, now);
  if (!begun) return;
  const { task, row, system } = begun;
  let connector: Connector | undefined;
  try {
    connector = openConnector(system, addressOf(system));
    const accounts = await findAccounts(connector, system, row, context.signal);
    const written = await extractAll(connector, { task, row, system, accounts }, now, context.signal);
    await installation().db.transaction((tx) => finish(tx, actor, { task, system, accounts, written }, now));
  } catch (error) {
    const { code, passing } = failureOf(error);
    if (passing && !context.lastAttempt) throw error;
    await fail(actor, task, code, now);
  } finally {
    await connector?.close();
  }
}

/** Only what may be over in a minute is worth another try by itself; the rest wants a person at once. */
function failureOf(error: unknown): { code: string; passing: boolean } {
  if (!(error instanceof ConnectorError)) return { code: "task.interrupted", passing: true };
  return {
    code: error.code,
    passing: error.code === "connector.unreachable" || error.code === "connector.timeout",
  };
}

/** Marks the task as running; null when it is finished already (a repeated job) or its request has moved on. */
async function begin(actor: System, taskId: string, now: Date) {
  return installation().db.transaction(async (tx) => {
    const [found] = await tx.select({ requestId: tasks.requestId }).from(tasks).where(eq(tasks.id, taskId));
    if (!found) return null;
    const row = await lockById(tx, found.requestId);
    const [task] = await tx.select().from(tasks).where(eq(tasks.id, taskId)).for("update");
    const record = await getRecord(row.controllerId, row.recordDigest);
    const system = record.systems.find(({ slug }) => slug === task?.system);
    if (!task || !system || row.status !== "collecting" || task.kind !== "search" || task.status === "done")
      return null;
    if (system.connector.kind === "manual") return null; // Only a person can say what such a system holds.
    if (task.status !== "running") {
      await tx
        .update(tasks)
        .set({ status: "running", startedAt: now, errorCode: null })
        .where(eq(tasks.id, taskId));
      const payload = { taskId, system: task.system };
      await recordEvent(tx, { requestId: row.id, type: "task.started", actor, at: now, payload });
    }
    return { task, row, system };
  });
}

/**
 * Asks the system once per identifier, so that each account tells what found it. The address was proven by a code;
 * the other identifiers are only claimed, and an account that nothing but a claim found waits for a person.
 */
async function findAccounts(
  connector: Connector,
  system: SystemRecord,
  row: RequestRow,
  signal: AbortSignal,
): Promise<MatchedAccount[]> {
  const identifiers = searchedIdentifiers(row, requestKey(row), await listChecks(row.id));
  const by = new Map<string, string[]>();
  for (const [slug, value] of Object.entries(identifiers)) {
    const { keys } = await connector.findSubject(system.match, { [slug]: value }, signal);
    for (const account of keys) by.set(account, [...(by.get(account) ?? []), slug]);
  }
  return [...by].map(([account, slugs]) => ({ key: account, by: slugs }));
}

async function extractAll(
  connector: Connector,
  work: { task: TaskRow; row: RequestRow; system: SystemRecord; accounts: readonly MatchedAccount[] },
  now: Date,
  signal: AbortSignal,
): Promise<ExtractRow[]> {
  const { task, row, system, accounts } = work;
  if (accounts.length === 0) return [];
  const asked = await installation()
    .db.select({ right: requestRights.right })
    .from(requestRights)
    .where(and(eq(requestRights.requestId, row.id), eq(requestRights.status, "asked")));
  const written: ExtractRow[] = [];
  for (const category of concernedCategories(
    system,
    asked.map(({ right }) => right),
  )) {
    const keys = accounts.map((account) => account.key);
    const { columns, batches } = await connector.extract(category, keys, signal);
    const storageKey = `requests/${row.id}/extracts/${task.id}/${category.slug}`;
    const { rowCount, sha256 } = await writeExtract(storageKey, batches, requestKey(row));
    written.push({
      taskId: task.id,
      category: category.slug,
      storageKey,
      columns,
      rowCount,
      sha256,
      extractedAt: now,
    });
  }
  return written;
}

async function finish(
  tx: Transaction,
  actor: System,
  work: {
    task: TaskRow;
    system: SystemRecord;
    accounts: readonly MatchedAccount[];
    written: readonly ExtractRow[];
  },
  now: Date,
): Promise<void> {
  const { task, accounts, written } = work;
  const row = await lockById(tx, task.requestId);
  const [current] = await tx.select().from(tasks).where(eq(tasks.id, task.id)).for("update");
  if (current?.status === "done") return;
  const proven = provenIdentifiers(row, requestKey(row), await listChecks(row.id, tx));
  const unproven = accounts.filter(({ by }) => !by.some((slug) => slug in proven)).length;
  await tx
    .update(tasks)
    .set({
      status: "done",
      outcome: written.length > 0 ? "collected" : "nothing-held",
      match: seal<readonly MatchedAccount[]>(requestKey(row), "match", accounts),
      unprovenCount: unproven,
      finishedAt: now,
    })
    .where(eq(tasks.id, task.id));
  if (written.length > 0) {
    await tx.delete(extracts).where(eq(extracts.taskId, task.id));
    await tx.insert(extracts).values([...written]);
    const rows = Object.fromEntries(written.map(({ category, rowCount }) => [category, rowCount]));
    const payload = { taskId: task.id, system: task.system, accounts: accounts.length, unproven, rows };
    await recordEvent(tx, { requestId: row.id, type: "task.collected", actor, at: now, payload });
  } else {
    const payload = { taskId: task.id, system: task.system };
    await recordEvent(tx, { requestId: row.id, type: "task.nothing_held", actor, at: now, payload });
  }
  await finishCollection(tx, actor, row, now);
}

/**
 * When the last search is done, or accepted as impossible, the request goes to review. Call with the request locked.
 * While the person's identity is in doubt it stays where it is.
 */
export async function finishCollection(
  tx: Transaction,
  actor: Actor,
  row: RequestRow,
  now: Date,
): Promise<void> {
  if (row.status !== "collecting") return;
  const searches = await tx
    .select({ status: tasks.status, outcome: tasks.outcome, escalatedAt: tasks.escalatedAt })
    .from(tasks)
    .where(and(eq(tasks.requestId, row.id), eq(tasks.kind, "search")));
  if (searches.some(isUnfinished)) return;
  await tx
    .update(requests)
    .set({ status: nextStatus(row.status, "finish-collection") })
    .where(eq(requests.id, row.id));
  await settleStatus(tx, actor, row.id, now);
}

async function fail(actor: System, task: TaskRow, errorCode: string, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    await lockById(tx, task.requestId);
    await tx.update(tasks).set({ status: "failed", errorCode }).where(eq(tasks.id, task.id));
    const payload = { taskId: task.id, system: task.system, errorCode };
    await recordEvent(tx, { requestId: task.requestId, type: "task.failed", actor, at: now, payload });
  });
}
