import { spawn } from "node:child_process";
import { once } from "node:events";
import { asc, eq, isNotNull, sql } from "drizzle-orm";
import pg from "pg";
import { expect, it, vi } from "vitest";
import { clockEvents } from "@/db/schema/clock";
import { mails } from "@/db/schema/installation";
import { requestRights, requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import { verifyChains } from "@/lib/audit/verify-chain";
import { mintSubject, mintSystem } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { isWorkingDay } from "@/lib/deadlines/working-days";
import { writeMessage } from "@/lib/messages/write-message";
import { checkDates } from "@/lib/reminders/check-dates";
import {
  type Change,
  createRandom,
  inventLife,
  type Life,
  type QuarterHouse,
} from "@/lib/reminders/testing/invented-quarter";
import { expectedMails, wallClock } from "@/lib/reminders/testing/naive-oracle";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { indexEmail } from "@/lib/vault/blind-index";
import { createRequestKey, unwrapRequestKey } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

/** Ninety days in which the clocks change in Paris (28 March), New York (14 March) and Auckland (4 April). */
const start = new Date("2027-02-01T00:00:00Z");
const days = 90;
const dayMs = 86_400_000;
const seed = 20_270_201;
const random = createRandom(seed);

const opened = await createTestInstallation({ controllers: [] });
const { db, masterKey, installationKey, databaseUrl, settings } = opened;
vi.setConfig({ testTimeout: 300_000 });

async function openHouse(slug: string, timeZone: string): Promise<QuarterHouse> {
  const record = await loadShippedRecord(slug);
  const controller = { ...record.controller, timeZone };
  await applyRecord({ ...record, controller }, new Date("2026-01-01T00:00:00Z"));
  const stored = mustBe(await getStoredController(slug));
  for (const role of ["handler", "dpo"] as const) await signInAs(role, slug);
  return {
    slug,
    controllerId: stored.id,
    recordDigest: stored.recordDigest,
    record: stored.record,
    workers: await workersOf(stored.id),
  };
}

async function workersOf(controllerId: string): Promise<QuarterHouse["workers"]> {
  const { rows } = await db.execute<{ staff_id: string; role: string }>(
    sql`select staff_id, role from memberships where controller_id = ${controllerId} and role in ('dpo', 'handler')`,
  );
  return Promise.all(
    rows.map(async ({ staff_id: staffId, role }) => {
      const [row] = await db.select({ email: staff.email }).from(staff).where(eq(staff.id, staffId));
      return { staffId, email: open(installationKey, "email", mustBe(row?.email)), isDpo: role === "dpo" };
    }),
  );
}

/** One data protection officer works for two of the houses. */
const shared = { email: "shared-dpo@staff.example", name: "Shared", role: "dpo" as const };
async function openHouses(): Promise<QuarterHouse[]> {
  const opened = [
    await openHouse("minet", "Europe/Paris"),
    await openHouse("mintt", "America/New_York"),
    await openHouse("netkin", "Pacific/Auckland"),
  ];
  for (const controllerSlug of ["minet", "mintt"]) await inviteStaff({ ...shared, controllerSlug }, start);
  return Promise.all(
    opened.map(async (house) => ({ ...house, workers: await workersOf(house.controllerId) })),
  );
}

/** Three looks a day, now and then one at an odd hour, and three outages of a day and more. */
function inventTicks(): Date[] {
  const outages = [9, 38, 66].map((day) => ({ from: day + random(), to: day + 1.5 + random() * 2.5 }));
  const ticks: Date[] = [];
  for (let day = 0; day < days; day += 1)
    for (const hour of [6.2, 12.2, 19.2, ...(random() < 0.3 ? [random() * 24] : [])]) {
      const at = day + (hour + random() * 0.8) / 24;
      if (!outages.some(({ from, to }) => at >= from && at < to))
        ticks.push(new Date(start.getTime() + Math.floor(at * dayMs)));
    }
  return ticks.sort((a, b) => a.getTime() - b.getTime());
}

async function file({ id, reference, house, receivedAt, dueOn, email }: Life): Promise<void> {
  const { key, wrapped } = createRequestKey(masterKey, id);
  await db.insert(requests).values({
    ...{ id, reference, controllerId: house.controllerId, recordDigest: house.recordDigest },
    ...{ locale: "fr", status: "unconfirmed", receivedAt, dueOn, ruleVersion: "1", holidaysVersion: "1" },
    dataKey: wrapped,
    subjectName: seal(key, "subject_name", "Somebody Invented"),
    subjectEmail: email ? seal(key, "subject_email", email) : null,
    emailIndex: email ? indexEmail(masterKey, email) : null,
    identifiers: seal<Record<string, string>>(key, "identifiers", {}),
  });
  await db.insert(requestRights).values({ requestId: id, right: "access" });
}

async function carryOut({ id }: Life, change: Change): Promise<void> {
  const { at } = change;
  const update = (values: Partial<typeof requests.$inferInsert>) =>
    db.update(requests).set(values).where(eq(requests.id, id));
  switch (change.kind) {
    case "confirm":
      await db.execute(
        sql`update requests set status = 'received' where id = ${id} and status = 'unconfirmed'`,
      );
      return;
    case "close":
      await update({ status: "closed" });
      return;
    case "handler":
      await update({ handlerId: change.to });
      return;
    case "escalate":
      await db.execute(
        sql`update requests set escalated_at = ${at.toISOString()} where id = ${id} and status <> 'closed'`,
      );
      return;
    case "clock": {
      const { event, dueOn } = change;
      const length = "months" in event ? (event.months ?? null) : null;
      await db.insert(clockEvents).values({ requestId: id, type: event.type, at, length });
      await update({ dueOn });
      return;
    }
    case "task":
      await db.transaction(async (tx) => {
        const [row] = await tx.select().from(requests).where(eq(requests.id, id));
        const key = unwrapRequestKey(masterKey, id, mustBe(row?.dataKey));
        const ownerEmail = seal(key, "owner_email", change.owner);
        const values = { requestId: id, kind: "carry-out", system: "tickets", right: "access" } as const;
        const [task] = await tx
          .insert(tasks)
          .values({ ...values, dueOn: change.dueOn, ownerEmail })
          .returning();
        const payload = {
          ...{ taskId: mustBe(task).id, system: "tickets", staffId: null },
          ...{ byLink: true, dueOn: change.dueOn },
        };
        await recordEvent(tx, { requestId: id, type: "task.assigned", actor: mintSystem(), at, payload });
      });
      return;
    case "taskDone":
      await db.update(tasks).set({ status: "done" }).where(eq(tasks.requestId, id));
      return;
    case "write": {
      const session = { sessionId: "00000000-0000-4000-8000-000000000001", filedHere: false, verifiedAt: at };
      await writeMessage(mintSubject({ ...session, requestId: id }), { text: "Bonjour", files: [] }, at);
      return;
    }
    case "read":
      await db.execute(
        sql`update messages set read_at = ${at.toISOString()} where request_id = ${id} and read_at is null`,
      );
  }
}

/** How many connections were cut. */
let cut = 0;

/** Two workers look at the same moment; now and then a connection of theirs is cut in the middle of a transaction. */
async function look(at: Date, control: pg.Client, isCut: boolean): Promise<void> {
  const both = Promise.allSettled([checkDates(mintSystem(), {}, at), checkDates(mintSystem(), {}, at)]);
  if (!isCut) {
    for (const outcome of await both) if (outcome.status === "rejected") throw outcome.reason;
    return;
  }
  let done = false;
  const ended = both.then(() => {
    done = true;
  });
  while (!done) {
    const { rowCount } = await control.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction' limit 1`);
    cut += rowCount ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await ended;
  await checkDates(mintSystem(), {}, at); // The next run, as soon as it comes.
}

/** A worker's process is killed while it queues a mail: it waits for the table when the signal comes. */
async function lookAndKill(at: Date, control: pg.Client): Promise<void> {
  await control.query("begin; lock table mails in share row exclusive mode");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "lib/reminders/testing/check-once.ts", at.toISOString()],
    {
      env: {
        PATH: "/usr/bin:/bin",
        NODE_ENV: "test",
        DATABASE_URL: databaseUrl,
        DATA_DIR: settings.dataDir,
        MASTER_KEY: settings.masterKey.toString("hex"),
        APP_URL: settings.appUrl,
        SMTP_URL: "smtp://127.0.0.1:9",
        MAIL_FROM: "habeas@example.org",
        LOG_LEVEL: "silent",
      },
      stdio: "inherit",
    },
  );
  const gone = once(child, "exit");
  await vi.waitFor(
    async () => {
      const { rows } = await control.query(
        "select from pg_locks where not granted and relation = 'mails'::regclass",
      );
      if (rows.length === 0) throw new Error("nothing waits for the mails");
    },
    { timeout: 60_000, interval: 50 },
  );
  child.kill("SIGKILL");
  await gone;
  await control.query("rollback");
}

/** Every mail of the outbox about a request, as the oracle writes them. */
async function sentMails(): Promise<string[]> {
  const rows = await db
    .select({ mail: mails, reference: requests.reference, dataKey: requests.dataKey })
    .from(mails)
    .innerJoin(requests, eq(requests.id, mails.requestId))
    .orderBy(asc(mails.createdAt));
  return rows.map(({ mail, reference, dataKey }) => {
    const key = unwrapRequestKey(masterKey, mail.requestId ?? "", mustBe(dataKey));
    return `${mail.createdAt.toISOString()} ${mail.template} ${reference} ${open(key, "recipient", mail.recipient)}`;
  });
}

async function sentDigests() {
  const rows = await db.select().from(mails).where(eq(mails.template, "morning-digest"));
  return rows.map((mail) => ({ to: open(installationKey, "recipient", mail.recipient), at: mail.createdAt }));
}

it("a quarter of 400 requests: each mail that is due once, none late, none else", async () => {
  const houses = await openHouses();
  const ticks = inventTicks();
  const lives = Array.from({ length: 400 }, (_, index) =>
    inventLife(random, mustBe(houses[index % houses.length]), start, days, index),
  );
  const expected = lives.flatMap((life) => expectedMails(life, ticks)).sort();
  const busy = ticks.filter((tick) => {
    const due = `${tick.toISOString()} due-reminder`;
    return expected.some((mail) => mail.startsWith(due));
  });
  const killedAt = [Math.floor(busy.length / 3), Math.floor((busy.length * 2) / 3)].map((at) => busy[at]);
  const things = [
    ...lives.map((life) => ({ at: life.receivedAt, run: () => file(life) })),
    ...lives.flatMap((life) => life.changes.map((one) => ({ at: one.at, run: () => carryOut(life, one) }))),
    ...ticks.map((at) => ({ at, run: () => lookWell(at) })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const control = new pg.Client({ connectionString: databaseUrl });
  await control.connect();
  async function lookWell(at: Date): Promise<void> {
    if (killedAt.includes(at)) await lookAndKill(at, control);
    await look(at, control, busy.includes(at) && random() < 0.12);
  }
  for (const { run } of things) await run();
  await control.end();
  expect(cut).toBeGreaterThan(10);

  const sent = (await sentMails()).sort();
  expect(
    sent.filter((mail) => !expected.includes(mail)),
    "mails that nobody expects",
  ).toEqual([]);
  expect(
    expected.filter((mail) => !sent.includes(mail)),
    "mails that are missing or late",
  ).toEqual([]);
  expect(sent).toEqual(expected);
  for (const template of [
    "due-reminder",
    "task-due",
    "request-escalated",
    "answer-delayed",
    "confirm-reminder",
    "subject-replied",
  ])
    expect(sent.filter((mail) => mail.includes(` ${template} `)).length, template).toBeGreaterThan(20);
  await expectDecentDigests(houses);
  expect((await verifyChains(db)).broken).toEqual([]);
});

/** At most one a person and day, in the morning of a working day of their first house. */
async function expectDecentDigests(houses: readonly QuarterHouse[]): Promise<void> {
  const digests = await sentDigests();
  expect(digests.length).toBeGreaterThan(100);
  const seen = new Set<string>();
  for (const { to, at } of digests) {
    const house = mustBe(houses.find(({ workers }) => workers.some(({ email }) => email === to)));
    const { timeZone, country, holidays } = house.record.controller;
    const { day, minute } = wallClock(at, timeZone);
    expect(seen.has(`${to} ${day}`), `${to} ${day}`).toBe(false);
    seen.add(`${to} ${day}`);
    expect(isWorkingDay(day, holidays ?? country)).toBe(true);
    expect(minute).toBeGreaterThanOrEqual(7 * 60 + 30);
    expect(minute).toBeLessThan(12 * 60);
  }
  const [unsent] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(mails)
    .where(isNotNull(mails.sentAt));
  expect(unsent?.count).toBe(0);
}
