import { and, eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoMembers } from "@/db/samples/adh6/demo-members";
import { events } from "@/db/schema/events";
import { identityChecks } from "@/db/schema/identity";
import { mintSystem, type Subject } from "@/lib/auth/actor";
import { reachedLevel } from "@/lib/identity/assurance";
import { listChecks } from "@/lib/identity/list-checks";
import { submitAnswers } from "@/lib/identity/matching-answers";
import { matchIdentity } from "@/lib/identity/matching-job";
import { runJob } from "@/lib/jobs/job-handlers";
import { listClockEvents } from "@/lib/requests/clock-events";
import { requestKey } from "@/lib/requests/request-key";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { requireLevelForAccess } from "@/lib/testing/identity-policy";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";
import { open } from "@/lib/vault/seal";

const opened = await createTestInstallation({ adh6: true });
const { db } = opened;
const address = mustBe(opened.settings.connections["minet/adh6"]);
const adh6 = new pg.Client({ connectionString: address });
await adh6.connect();
afterAll(() => adh6.end());
beforeAll(() => requireLevelForAccess("substantial"));

const { camille, hugo, ines, inesAgain } = demoMembers;
const stranger = { email: "nobody.knows@etu.example" };
const wrong = { room: "9999", joined: "1999-01", device: "ff:ff:ff:ff:ff:ff" };
const truth = await trueAnswersOf(camille.id);
const attempt = (isLast: boolean) => ({ ...lastAttempt, lastAttempt: isLast });

async function trueAnswersOf(id: number) {
  const one = async (text: string) =>
    String((await adh6.query<{ value: string | null }>(text, [id])).rows[0]?.value ?? "");
  return {
    room: await one(
      "select c.numero as value from chambres c join adherents a on a.chambre_id = c.id where a.id = $1",
    ),
    joined: await one("select to_char(created_at, 'YYYY-MM') as value from adherents where id = $1"),
    device: await one("select mac as value from devices where adherent_id = $1 order by id limit 1"),
  };
}

const submit = (subject: Subject, answers: Record<string, string>, now = new Date()) =>
  submitAnswers(subject, { answers }, now);

const newest = async (requestId: string) => mustBe((await listChecks(requestId)).at(-1));

/** Gives answers and lets the worker compare them. */
async function prove(
  { subject, requestId }: { subject: Subject; requestId: string },
  answers: Record<string, string>,
) {
  await submit(subject, answers);
  await runJob("identity.match", { checkId: (await newest(requestId)).id }, lastAttempt);
  return newest(requestId);
}

const level = async (reference: string) => {
  const row = await requestRow(reference);
  return reachedLevel({ ...row, checks: await listChecks(row.id) });
};

const linesOf = (requestId: string) =>
  db
    .select()
    .from(events)
    .where(and(eq(events.requestId, requestId), sql`${events.type} like 'identity.%'`));

describe("answers from memory", () => {
  it.each([
    ["all right", truth, "passed"],
    [
      "all right, written another way",
      { ...truth, device: rewritten(truth.device), room: ` ${truth.room} ` },
      "passed",
    ],
    ["one wrong of three", { ...truth, room: wrong.room }, "passed"],
    ["one left out of three", { room: truth.room, joined: truth.joined }, "passed"],
    ["two wrong", { ...wrong, joined: truth.joined }, "failed"],
    ["all wrong", wrong, "failed"],
    [
      "right ones in each other's place",
      { room: truth.joined, joined: truth.device, device: truth.room },
      "failed",
    ],
    ["wildcards and SQL", { room: "%", joined: "' or 1=1 --", device: "{}" }, "failed"],
  ] as const)("%s: %o %s", async (_, answers, status) => {
    const filed = await file();
    const check = await prove(filed, answers);
    expect(check).toMatchObject({ method: "matching", status, answers: null, attempts: 1 });
    expect(await level(filed.reference)).toBe(status === "passed" ? "substantial" : "low");
  });

  it("may be of either account of one address", async () => {
    const given =
      "update devices set adherent_id = $1 where id = (select min(id) from devices where adherent_id = $2)";
    await adh6.query(given, [inesAgain.id, hugo.id]);
    const { joined } = await trueAnswersOf(ines.id);
    const { joined: again, device } = await trueAnswersOf(inesAgain.id);
    expect(joined).not.toBe(again);
    const filed = await file({ email: ines.mail });
    expect((await prove(filed, { ...wrong, joined, device })).status).toBe("passed");
  });

  it("are those of the proven address, not of an account that is only claimed", async () => {
    const filed = await file({ ...stranger, identifiers: { login: camille.login } });
    expect((await prove(filed, truth)).status).toBe("failed");
  });

  it("leave no trace of what was wrong: neither in the history nor in the check", async () => {
    const one = await file();
    const other = await file();
    await prove(one, wrong);
    await prove(other, { ...wrong, joined: truth.joined });
    const shape = async ({ requestId }: { requestId: string }) => {
      const lines = (await linesOf(requestId)).map(({ type, payload }) => [
        type,
        { ...payload, checkId: "…" },
      ]);
      const { id: _, requestId: __, askedAt: ___, settledAt: ____, ...check } = await newest(requestId);
      return { lines, check };
    };
    expect(await shape(one)).toEqual(await shape(other));
    expect(JSON.stringify(await linesOf(one.requestId))).not.toMatch(/9999|1999|ff:ff|room|joined|device/);
  });

  it("pass once, however often the job runs", async () => {
    const filed = await file();
    const { id: checkId } = await prove(filed, truth);
    await runJob("identity.match", { checkId }, lastAttempt);
    const types = (await linesOf(filed.requestId)).map(({ type }) => type);
    expect(types).toEqual(["identity.asked", "identity.submitted", "identity.passed"]);
  });

  it("end a doubt from the moment when they were given, however late they are compared", async () => {
    const filed = await file();
    const fields = {
      doubt: "L’adresse n’est pas celle de notre fichier.",
      needed: "Répondez à nos questions.",
    };
    await sendLetterNow(await signInAs("handler"), filed.reference, { kind: "identity-requested", fields });
    expect((await requestRow(filed.reference)).status).toBe("identity");
    const given = new Date();
    await submit(filed.subject, truth, given);
    const { id: checkId } = await newest(filed.requestId);
    const late = new Date(given.getTime() + 5 * 24 * 3600_000);
    await matchIdentity(mintSystem(), { checkId }, late, lastAttempt);
    expect((await requestRow(filed.reference)).status).toBe("received");
    const clock = await listClockEvents(filed.requestId);
    expect(clock.map(({ type }) => type)).toEqual(["identity_requested", "identity_received"]);
    expect(clock.at(-1)?.at).toEqual(given);
  });
});

/** In capitals and with other separators. */
function rewritten(mac: string): string {
  return mac.replaceAll(/[:-]/g, "").toUpperCase();
}

describe("who gives answers learns nothing from giving them", () => {
  it("an unknown person looks the same: the answer, the row, the history, the job", async () => {
    const known = await file();
    const unknown = await file(stranger);
    const results = [];
    for (const { subject, requestId } of [known, unknown]) {
      expect(await submit(subject, wrong)).toBeUndefined();
      const { id, requestId: _, askedAt: __, answers, ...check } = await newest(requestId);
      const lines = (await linesOf(requestId)).map(({ type, payload }) => [type, Object.keys(payload)]);
      const jobs = await db.execute(
        sql`select task_identifier, max_attempts from graphile_worker.jobs where key = ${`identity.match:${id}`}`,
      );
      results.push({ check, lines, jobs: jobs.rows, sealedBytes: mustBe(answers).length });
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.check).toMatchObject({ status: "submitted", attempts: 1 });
  });

  it("keeps answers sealed while they wait", async () => {
    const { subject, requestId, reference } = await file();
    await submit(subject, truth);
    const { answers } = await newest(requestId);
    expect(Buffer.from(mustBe(answers)).toString("latin1")).not.toContain(truth.room);
    expect(open(requestKey(await requestRow(reference)), "answers", mustBe(answers))).toEqual(truth);
  });

  it("three times in all, also when they come at once; right ones are then refused too", async () => {
    const filed = await file();
    for (const _ of [1, 2, 3]) expect((await prove(filed, wrong)).status).toBe("failed");
    await expect(submit(filed.subject, truth)).rejects.toThrow("identity.exhausted");
    expect((await listChecks(filed.requestId)).map(({ attempts }) => attempts)).toEqual([1, 2, 3]);
    const hasty = await file();
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => submit(hasty.subject, wrong)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is told what does not depend on what is held: too few, too long", async () => {
    const { subject, requestId } = await file();
    await expect(submit(subject, { room: truth.room, joined: "  " })).rejects.toMatchObject({
      code: "input.invalid",
      fields: { answers: "required" },
    });
    await expect(submit(subject, { ...truth, room: "1".repeat(201) })).rejects.toMatchObject({
      fields: { "answer.room": "too_long" },
    });
    await expect(submit(subject, { unasked: "1", another: "2" })).rejects.toThrow("input.invalid");
    expect(await listChecks(requestId)).toEqual([]);
  });
});

describe("answers are not taken", () => {
  it("without a proven address, from a representative, or after the request is over", async () => {
    const unproven = await file({}, { confirmed: false });
    await expect(submit(unproven.subject, truth)).rejects.toThrow("not_found");
    const agent = await file({
      requester: "agent",
      representativeName: "Agnès",
      mandate: "A mandate of 1 May",
    });
    await expect(submit(agent.subject, truth)).rejects.toThrow("identity.not_offered");
    const over = await file();
    await withdrawRights(over.subject, { rights: ["access", "portability"] }, new Date());
    await expect(submit(over.subject, truth)).rejects.toThrow("identity.not_offered");
  });

  it("where nothing more is wanted, or once it was proven", async () => {
    const enough = await file({ rights: ["rectification"] });
    await expect(submit(enough.subject, truth)).rejects.toThrow("identity.not_offered");
    const proven = await file();
    await prove(proven, truth);
    await expect(submit(proven.subject, truth)).rejects.toThrow("identity.not_offered");
  });

  it("while others are compared", async () => {
    const { subject } = await file();
    await submit(subject, wrong);
    await expect(submit(subject, truth)).rejects.toThrow("identity.settled");
  });
});

describe("when a system does not answer", () => {
  const reach = (url: string | null) =>
    Object.assign(opened.settings, { connections: url === null ? {} : { "minet/adh6": url } });
  const down = "postgres://nobody@localhost:1/none";

  it("the job is tried again; at the last try the answers go, and it is not held against the person", async () => {
    const filed = await file();
    await submit(filed.subject, truth);
    const { id: checkId } = await newest(filed.requestId);
    reach(down);
    await expect(runJob("identity.match", { checkId }, attempt(false))).rejects.toThrow(
      "connector.unreachable",
    );
    expect(await newest(filed.requestId)).toMatchObject({ status: "submitted", answers: expect.anything() });
    await runJob("identity.match", { checkId }, attempt(true));
    expect(await newest(filed.requestId)).toMatchObject({ status: "failed", attempts: 0, answers: null });
    reach(address);
    for (const _ of [1, 2]) await prove(filed, wrong);
    expect(await prove(filed, truth)).toMatchObject({ status: "passed", attempts: 3 });
  });

  it("what does not pass by itself ends at once, and nothing is offered where no address is set", async () => {
    const filed = await file();
    await submit(filed.subject, truth);
    reach(null);
    const { id: checkId } = await newest(filed.requestId);
    await runJob("identity.match", { checkId }, attempt(false));
    expect(await newest(filed.requestId)).toMatchObject({ status: "failed", attempts: 0, answers: null });
    await expect(submit(filed.subject, truth)).rejects.toThrow("identity.not_offered");
    reach(address);
  });

  it("a request that ended meanwhile keeps no answers and passes nothing", async () => {
    const filed = await file();
    await submit(filed.subject, truth);
    const { id: checkId } = await newest(filed.requestId);
    await withdrawRights(filed.subject, { rights: ["access", "portability"] }, new Date());
    await runJob("identity.match", { checkId }, lastAttempt);
    const after = await newest(filed.requestId);
    expect(after.status).not.toBe("passed");
    expect(after.answers).toBeNull();
  });

  it("nothing waits with answers when all is done", async () => {
    const waiting = await db.select().from(identityChecks).where(sql`${identityChecks.answers} is not null`);
    expect(waiting.every(({ status }) => status === "submitted")).toBe(true);
  });
});
