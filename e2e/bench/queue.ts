import { rm } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { and, eq, sql } from "drizzle-orm";
import { migrateDatabase } from "@/db/migrate";
import { controllers } from "@/db/schema/controllers";
import { requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { measureDates } from "@/e2e/bench/dates";
import { fillQueue, handlerCount, rareSystem, requestCount, wordOf } from "@/e2e/bench/queue-fill";
import type { Row } from "@/e2e/bench/table";
import { emptyDataDir } from "@/e2e/installation";
import { mintStaff, type Staff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { type Installation, installation, openInstallation } from "@/lib/installation";
import { countQueue } from "@/lib/queue/count-queue";
import { listChanges } from "@/lib/queue/list-changes";
import { listQueue, type QueueQuery } from "@/lib/queue/list-queue";
import { loadSettings } from "@/lib/settings";
import { openDatabaseUrl } from "@/lib/start/open-database";
import { seal } from "@/lib/vault/seal";

/** The first serves most of the requests, as in a group with one large house. */
const served = ["minididou", "netkin", "minet", "imaweb", "mintt"] as const;
const rounds = 80;

/** A million requests: server time of every way to look at the queue against one look-up by primary key, and a look at all dates. */
export async function benchQueue(): Promise<Row[]> {
  const dataDir = emptyDataDir();
  const settings = loadSettings({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const database = await openDatabaseUrl(settings);
  try {
    const opened = await openFilled(settings, database.url);
    try {
      const queue = await measureQueue(await benchStaff(opened));
      return [...queue, await measureDates(opened)];
    } finally {
      await opened.close();
    }
  } finally {
    await database.release();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** An installation with the records of all controllers, staff and a million requests. */
async function openFilled(settings: ReturnType<typeof loadSettings>, url: string): Promise<Installation> {
  await migrateDatabase(url);
  const opened = openInstallation(settings, url);
  for (const slug of served)
    await applyRecord(await loadShippedRecord(slug), new Date("2020-01-01T00:00:00Z"));
  const names = Array.from({ length: handlerCount }, (_, index) => ({
    name: seal(opened.installationKey, "name", `Handler ${index}`),
    createdAt: new Date(),
  }));
  await opened.db.insert(staff).values(names);
  await fillQueue(url, served);
  return opened;
}

/** Somebody who has eighty open requests and may read those of every controller. */
async function benchStaff({ db }: Installation): Promise<Staff> {
  const [most] = await db
    .select({ staffId: requests.handlerId })
    .from(requests)
    .where(and(eq(requests.status, "received"), sql`${requests.handlerId} is not null`))
    .groupBy(requests.handlerId)
    .orderBy(sql`count(*)`)
    .limit(1);
  const ids = await db.select({ id: controllers.id }).from(controllers);
  return mintStaff({
    staffId: most?.staffId ?? "",
    memberships: ids.map(({ id }) => ({ controllerId: id, role: "handler" as const })),
  });
}

const queries: Readonly<Record<string, QueueQuery>> = {
  "first page": { state: "open" },
  "late ones": { state: "overdue" },
  "due soon": { state: "due-soon" },
  "on time": { state: "on-time" },
  "waiting for the person": { state: "waiting" },
  "address not proven": { state: "unverified" },
  finished: { state: "answered" },
  "all of them": { state: "all" },
  "mine, open": { state: "open", handler: "me" },
  "mine, finished": { state: "answered", handler: "me" },
  "nobody's": { state: "open", handler: "none" },
  "a common right": { state: "open", right: "access" },
  "a seldom right, finished": { state: "answered", right: "human-review" },
  "a less common right, finished": { state: "answered", right: "consent-withdrawal" },
  "a seldom right": { state: "open", right: "human-review" },
  "a rare right": { state: "open", right: "post-mortem" },
  "a rare right, of all": { state: "all", right: "post-mortem" },
  "a status": { state: "open", status: "review" },
  "a system": { state: "open", system: "customer-accounts" },
  "a rare system": { state: "open", system: rareSystem },
  "a system of a small controller": { state: "open", system: "myisa-administration" },
  "an unknown system": { state: "open", system: "nowhere" },
  "a small controller": { state: "open", controller: "mintt" },
  "due in three days": { state: "open", due: 3 },
  "a common channel": { state: "open", channel: "portal" },
  "a rare channel": { state: "open", channel: "social-network" },
  "a language": { state: "open", language: "de" },
  "right, channel, language": { state: "open", right: "objection", channel: "phone", language: "nl" },
  "mine, rare right": { state: "open", handler: "me", right: "human-review" },
  "name, both words": { state: "all", search: `${wordOf("first", 40)} ${wordOf("last", 9)}` },
  "name, a rare word": { state: "all", search: wordOf("last", 20_000) },
  "name, the commonest word": { state: "all", search: wordOf("first", 0) },
  "name that nobody has": { state: "all", search: "Nobody Whatsoever" },
  "an e-mail address": { state: "all", search: "somebody@etu.example" },
  "start of a reference": { state: "all", search: "HAB-4C7" },
};

async function measureQueue(actor: Staff): Promise<Row[]> {
  const now = new Date();
  const { db } = installation();
  const deep = await deepCursor(db);
  const [some] = await db.select({ id: requests.id, reference: requests.reference }).from(requests).limit(1);
  const list = (query: QueueQuery) => async () => void (await listQueue(actor, query, now));
  const things: Record<string, () => Promise<void>> = {
    "(select 1)": async () => void (await db.execute(sql`select 1`)),
    "(look-up by primary key)": async () =>
      void (await db
        .select()
        .from(requests)
        .where(eq(requests.id, some?.id ?? ""))),
    ...Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, list(query)])),
    "deep page": list({ state: "open", after: deep.open }),
    "deep page of finished ones": list({ state: "answered", after: deep.answered }),
    "a whole reference": list({ state: "all", search: some?.reference ?? "" }),
    "counts of every lane": async () => void (await countQueue(actor, { state: "open" }, now)),
    "counts of mine": async () => void (await countQueue(actor, { state: "open", handler: "me" }, now)),
    "what changed": async () => void (await listChanges(actor, null, now)),
  };
  const times = await takeTurns(things);
  const least = percentile(times.get("(look-up by primary key)") ?? [], 0.95);
  return [...times].map(([name, taken]) => ({
    what: `queue of ${requestCount / 1e6} million: ${name}, p95 (p50 ${percentile(taken, 0.5).toFixed(1)} ms)`,
    unit: "ms",
    measured: percentile(taken, 0.95),
    baseline: least,
    baselineIs: "one request by its primary key, p95",
    better: "less" as const,
  }));
}

/** Four fifths of the way down. */
async function deepCursor(db: Installation["db"]): Promise<{ open: string; answered: string }> {
  const at = async (isOpen: boolean, skip: number) => {
    const { rows } = await db.execute<{ due_on: string; id: string }>(
      sql`select due_on, id from requests where (status not in ('answered', 'closed', 'withdrawn', 'lapsed', 'merged')) = ${isOpen}
        order by due_on ${sql.raw(isOpen ? "asc" : "desc")}, id offset ${skip} limit 1`,
    );
    const [row] = rows;
    return Buffer.from(JSON.stringify([row?.due_on, row?.id])).toString("base64url");
  };
  return { open: await at(true, requestCount * 0.08), answered: await at(false, requestCount * 0.7) };
}

/** Everything once a round, so that all meet the same machine; the first rounds only warm up. In milliseconds. */
async function takeTurns(
  things: Readonly<Record<string, () => Promise<void>>>,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(Object.keys(things).map((name) => [name, []]));
  for (let round = -5; round < rounds; round++)
    for (const [name, run] of Object.entries(things)) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return times;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.ceil(sorted.length * share), sorted.length) - 1] ?? Number.NaN;
}
