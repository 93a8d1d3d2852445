import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { searchKeys } from "@/db/schema/desk";
import { requests } from "@/db/schema/requests";
import { runJob } from "@/lib/jobs/job-handlers";
import { queueSearchKeys } from "@/lib/search/fill-search-keys";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt } from "@/lib/testing/test-people";
import { createRequestKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

const { db, masterKey } = await createTestInstallation();
const fill = (payload: object = {}) => runJob("search.fill", payload, lastAttempt);
/** Before the invented ones below. */
const beforeAll = "fffffffe-ffff-4fff-8fff-ffffffffffff";
const keysOf = async (requestId: string) =>
  (await db.select().from(searchKeys).where(eq(searchKeys.requestId, requestId)))
    .map(({ kind, hash }) => `${kind} ${Buffer.from(hash).toString("hex")}`)
    .sort();
const forget = (requestId: string) => db.delete(searchKeys).where(eq(searchKeys.requestId, requestId));
const waiting = async () => {
  const { rows } = await db.execute<{ payload: { after?: string } }>(
    sql`select jobs.payload from graphile_worker._private_jobs as jobs
        join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
        where tasks.identifier = 'search.fill'`,
  );
  return rows.map(({ payload }) => payload);
};

it("gives an old request the keys that it would have been filed with, and does it once", async () => {
  const { requestId } = await file({ identifiers: { login: "camille" } });
  const filedWith = await keysOf(requestId);
  expect(filedWith.length).toBeGreaterThan(2);
  await forget(requestId);
  await fill();
  expect(await keysOf(requestId)).toEqual(filedWith);
  await fill();
  expect(await keysOf(requestId)).toEqual(filedWith);
  expect(await waiting()).toEqual([]);
});

it("leaves alone what has keys, what was passed already, and what was destroyed", async () => {
  const [known, destroyed] = [await file({}), await file({})];
  const before = await keysOf(known.requestId);
  await forget(destroyed.requestId);
  await db.update(requests).set({ dataKey: null }).where(eq(requests.id, destroyed.requestId));
  await fill();
  expect(await keysOf(known.requestId)).toEqual(before);
  expect(await keysOf(destroyed.requestId)).toEqual([]);
  await forget(known.requestId);
  await fill({ after: known.requestId });
  expect(await keysOf(known.requestId)).toEqual([]);
});

it("goes on in another job after a batch, and ends", { timeout: 120_000 }, async () => {
  const { requestId } = await file({});
  const [row] = await db.select().from(requests).where(eq(requests.id, requestId));
  if (!row) throw new Error("no request");
  const ids = Array.from(
    { length: 205 },
    (_, at) => `ffffffff-0000-4000-8000-${String(at).padStart(12, "0")}`,
  );
  const old = ids.map((id, at) => {
    const { key, wrapped } = createRequestKey(masterKey, id);
    const subjectName = seal(key, "subject_name", "Noé Kermarrec");
    const identifiers = seal<Record<string, string>>(key, "identifiers", {});
    return { ...row, id, reference: `OLD-${at}`, draftId: null, dataKey: wrapped, subjectName, identifiers };
  });
  await db.insert(requests).values(old);
  await fill({ after: beforeAll });
  const last = (await waiting()).at(0)?.after;
  expect(ids.indexOf(last ?? "")).toBe(199);
  expect(await keysOf(ids[200] ?? "")).toEqual([]);
  await fill({ after: last });
  for (const id of ids) expect(await keysOf(id)).toHaveLength(2);
});

it("is queued at every start, once", async () => {
  await queueSearchKeys();
  await queueSearchKeys();
  expect((await waiting()).filter(({ after }) => after === undefined)).toHaveLength(1);
});
