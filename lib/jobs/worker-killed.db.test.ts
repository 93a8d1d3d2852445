import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bundles } from "@/db/schema/bundles";
import { events } from "@/db/schema/events";
import { mails } from "@/db/schema/installation";
import { tasks } from "@/db/schema/tasks";
import { verifyChains } from "@/lib/audit/verify-chain";
import { completeTask } from "@/lib/requests/complete-task";
import { grantCopies } from "@/lib/requests/grant-copies";
import { startCollection } from "@/lib/requests/start-collection";
import { type MailServer, type SmtpMoment, startMailServer } from "@/lib/testing/mail-server";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendAnswer } from "@/lib/testing/test-steps";
import { startWorkerProcess, type WorkerProcess } from "@/lib/testing/worker-process";

const opened = await createTestInstallation({ adh6: true });
const { db, databaseUrl } = opened;
const dpo = await signInAs("dpo");
const server: MailServer = await startMailServer();
const running = new Set<WorkerProcess>();
const patience = { timeout: 120_000, interval: 50 };
vi.setConfig({ testTimeout: 120_000 });

async function startWorker(): Promise<WorkerProcess> {
  const worker = await startWorkerProcess(opened, server.url);
  running.add(worker);
  return worker;
}

afterEach(async () => {
  server.onMoment = () => {};
  await Promise.all([...running].map((worker) => worker.kill()));
  running.clear();
});

const sentTo = (requestId: string, template: string) =>
  db.select().from(mails).where(sql`${mails.requestId} = ${requestId} and ${mails.template} = ${template}`);

const waitUntilSent = (requestId: string, template: string) =>
  vi.waitFor(async () => {
    const [mail] = await sentTo(requestId, template);
    if (!mail?.sentAt) throw new Error(`${template} is not sent yet`);
    return mail;
  }, patience);

/** Holds a table against writing until it is let go: a worker stops before its next step there, and can be killed. */
async function hold(table: string): Promise<{ waitedFor(): Promise<void>; release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => {}); // A test that failed leaves it to be ended with its database.
  await client.connect();
  await client.query(`begin; lock table ${table} in share row exclusive mode`);
  return {
    waitedFor: () =>
      vi.waitFor(async () => {
        const { rows } = await client.query(
          "select from pg_locks where not granted and relation = $1::regclass",
          [table],
        );
        if (rows.length === 0) throw new Error(`nobody waits for ${table}`);
      }, patience),
    release: () => client.end(),
  };
}

describe("a mail is sent once though the worker is killed", () => {
  const moments: readonly SmtpMoment[] = ["connect", "mail", "rcpt", "data"];
  it.each(moments)("while the mail server hears %s", async (moment) => {
    const { requestId } = await file({}, { confirmed: false });
    const worker = await startWorker();
    const reached = new Promise<void>((resolve) => {
      server.onMoment = async (now) => {
        if (now !== moment) return;
        server.onMoment = () => {};
        await worker.kill();
        resolve();
        throw new Error("the client is gone");
      };
    });
    await reached;
    expect((await sentTo(requestId, "confirm-address"))[0]?.sentAt).toBeNull();
    await startWorker();
    const mail = await waitUntilSent(requestId, "confirm-address");
    const copies = server.accepted.filter((id) => id.includes(mail.id));
    expect(new Set(copies).size).toBe(1);
    expect(copies.length).toBe(moment === "data" ? copies.length : 1);
  });

  it("after the server took it and before we could write that down: the same mail, not another", async () => {
    const { requestId } = await file({}, { confirmed: false });
    const held = await hold("events");
    const worker = await startWorker();
    await held.waitedFor();
    await worker.kill();
    await held.release();
    await startWorker();
    const mail = await waitUntilSent(requestId, "confirm-address");
    expect([...server.mailbox.keys()].filter((id) => id.includes(mail.id))).toHaveLength(1);
  });

  it("and never again once it is written down", async () => {
    const { requestId } = await file({}, { confirmed: false });
    const worker = await startWorker();
    const mail = await waitUntilSent(requestId, "confirm-address");
    await worker.kill();
    await db.execute(
      sql`select graphile_worker.add_job('mail.deliver', json_build_object('mailId', ${mail.id}::text))`,
    );
    await startWorker();
    await vi.waitFor(async () => {
      const { rows } = await db.execute<{ left: number }>(
        sql`select count(*)::int as left from graphile_worker._private_jobs`,
      );
      if (rows[0]?.left) throw new Error("jobs are left");
    }, patience);
    expect(server.accepted.filter((id) => id.includes(mail.id))).toHaveLength(1);
  });
});

describe("one answer comes out though the worker is killed", () => {
  async function inReview() {
    const filed = await file();
    await startCollection(dpo, filed, new Date());
    for (const task of await db.select().from(tasks).where(eq(tasks.requestId, filed.requestId))) {
      await completeTask(
        dpo,
        { ...filed, taskId: task.id, outcome: "nothing-held", note: null },
        new Date(),
      ).catch(() => undefined);
    }
    return filed;
  }

  async function expectOneAnswer(reference: string, requestId: string): Promise<void> {
    await vi.waitFor(async () => {
      const built = await db.select().from(bundles).where(eq(bundles.requestId, requestId));
      if (built.length < 2) throw new Error("the archives are not there yet");
    }, patience);
    await sendAnswer(dpo, reference);
    expect((await requestRow(reference)).status).toBe("answered");
    const mail = await waitUntilSent(requestId, "answer-ready");
    const built = await db.select().from(bundles).where(eq(bundles.requestId, requestId));
    expect(built.map(({ right }) => right).sort()).toEqual(["access", "portability"]);
    expect(await sentTo(requestId, "answer-ready")).toHaveLength(1);
    expect([...server.mailbox.keys()].filter((id) => id.includes(mail.id))).toHaveLength(1);
    const lines = await db.select({ type: events.type }).from(events).where(eq(events.requestId, requestId));
    const count = (type: string) => lines.filter((line) => line.type === type).length;
    expect([count("bundle.built"), count("request.answered")]).toEqual([2, 1]);
    expect((await verifyChains(db)).broken).toEqual([]);
    for (const { storageKey, byteCount } of built)
      expect(await opened.storage.size(storageKey)).toBe(byteCount);
  }

  it.each(["extracts", "tasks"])("before it writes %s while collecting", async (table) => {
    const { reference, requestId } = await inReview();
    const held = await hold(table);
    const worker = await startWorker();
    await held.waitedFor();
    await worker.kill();
    await held.release();
    await startWorker();
    await vi.waitFor(async () => {
      if ((await requestRow(reference)).status !== "review") throw new Error("still collecting");
    }, patience);
    await grantCopies(dpo, { reference, identityChecked: true }, new Date());
    await expectOneAnswer(reference, requestId);
  });

  it.each(["bundles", "events"])("between building the archives and writing %s", async (table) => {
    const { reference, requestId } = await inReview();
    const collector = await startWorker();
    await vi.waitFor(async () => {
      if ((await requestRow(reference)).status !== "review") throw new Error("still collecting");
    }, patience);
    await waitUntilSent(requestId, "request-received");
    await collector.kill();
    await grantCopies(dpo, { reference, identityChecked: true }, new Date());
    const held = await hold(table);
    const worker = await startWorker();
    await held.waitedFor();
    await worker.kill();
    await held.release();
    await startWorker();
    await expectOneAnswer(reference, requestId);
  });

  it("in the middle of writing an archive", async () => {
    const { reference, requestId } = await inReview();
    await startWorker();
    await vi.waitFor(async () => {
      if ((await requestRow(reference)).status !== "review") throw new Error("still collecting");
    }, patience);
    await grantCopies(dpo, { reference, identityChecked: true }, new Date());
    for (const delayMs of [5, 20, 60]) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await Promise.all([...running].map((worker) => worker.kill()));
      running.clear();
      await startWorker();
    }
    await expectOneAnswer(reference, requestId);
  });
});

describe("a mail that the server refuses for now", () => {
  it("is tried again later, and neither the log nor the queue repeats the address", async () => {
    const { requestId } = await file({ email: "refused.person@etu.example" }, { confirmed: false });
    let refusals = 0;
    server.onMoment = (moment) => {
      if (moment !== "rcpt") return;
      refusals += 1;
      if (refusals > 1) return;
      throw Object.assign(new Error("busy: refused.person@etu.example"), { responseCode: 451 });
    };
    const worker = await startWorker();
    await vi.waitFor(async () => {
      const { rows } = await db.execute<{ last_error: string | null }>(
        sql`select last_error from graphile_worker._private_jobs where last_error is not null`,
      );
      if (!rows[0]) throw new Error("not refused yet");
      expect(rows[0].last_error).not.toContain("refused.person");
    }, patience);
    expect(worker.output()).toContain("job.failed");
    expect(worker.output()).not.toContain("refused.person");
    await waitUntilSent(requestId, "confirm-address");
  });
});
