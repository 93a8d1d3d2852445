import { and, asc, eq, like, sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { bundles } from "@/db/schema/bundles";
import { events } from "@/db/schema/events";
import { mailedFacts, mails } from "@/db/schema/installation";
import { requestRights, requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { taskLinks, tasks } from "@/db/schema/tasks";
import { verifyChains } from "@/lib/audit/verify-chain";
import { mintSystem, type Staff } from "@/lib/auth/actor";
import type { MailParams, MailTemplate } from "@/lib/mail/render-mail";
import { writeMessage } from "@/lib/messages/write-message";
import { checkDates } from "@/lib/reminders/check-dates";
import { escalateRequest } from "@/lib/requests/escalate-request";
import { requestKey } from "@/lib/requests/request-key";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";
import { open, seal } from "@/lib/vault/seal";

const { db, installationKey } = await createTestInstallation({ controllers: ["minet", "mintt"] });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
const other = await signInAs("handler");
await signInAs("auditor");
await signInAs("dpo", "mintt");

const check = (instant: string) => checkDates(mintSystem(), {}, new Date(instant));
const addressOf = async ({ staffId }: Staff): Promise<string> => {
  const [row] = await db.select({ email: staff.email }).from(staff).where(eq(staff.id, staffId));
  return open(installationKey, "email", mustBe(row?.email));
};
const [dpoAddress, handlerAddress, otherAddress] = [
  await addressOf(dpo),
  await addressOf(handler),
  await addressOf(other),
];

/** Received on Monday 1 February 2027 at ten in Paris: due on Monday 1 March. */
async function received(given: { handlerId?: string; confirmed?: boolean; email?: string } = {}) {
  const { handlerId, confirmed = true, ...content } = given;
  const filed = await file(content, { confirmed, now: new Date("2027-02-01T09:00:00Z") });
  if (handlerId) await db.update(requests).set({ handlerId }).where(eq(requests.id, filed.requestId));
  return filed;
}

async function mailsOf<T extends MailTemplate>(reference: string, template: T) {
  const row = await requestRow(reference);
  const sent = await db
    .select()
    .from(mails)
    .where(and(eq(mails.requestId, row.id), eq(mails.template, template)))
    .orderBy(asc(mails.createdAt));
  const key = requestKey(row);
  return sent.map((mail) => ({
    at: mail.createdAt.toISOString(),
    to: open(key, "recipient", mail.recipient),
    params: open(key, "params", mail.params) as MailParams[T],
  }));
}
const daysOf = async (reference: string, template: MailTemplate) =>
  (await mailsOf(reference, template)).map(({ at }) => at.slice(0, 10));

/** What one test leaves open, others would be told of. */
afterEach(async () => {
  await db.update(requests).set({ status: "closed" });
  await db.update(staff).set({ digest: true });
  await db.execute(sql`update messages set read_at = now() where read_at is null`);
});

describe("the date of an answer", () => {
  it("is told to the one who works on it: 10, 5 and 2 working days before, on it, after it; once each", async () => {
    const { reference } = await received({ handlerId: handler.staffId });
    for (let day = 1; day <= 45; day += 1) {
      const instant = new Date(Date.UTC(2027, 1, day, 6, 30));
      await checkDates(mintSystem(), {}, instant);
      await checkDates(mintSystem(), {}, new Date(instant.getTime() + 600_000));
    }
    const told = await mailsOf(reference, "due-reminder");
    const toHandler = told.filter(({ to }) => to === handlerAddress);
    expect(toHandler.map(({ at, params }) => [at.slice(0, 10), params.state, params.workingDays])).toEqual([
      ["2027-02-15", "ahead", 10],
      ["2027-02-22", "ahead", 5],
      ["2027-02-25", "ahead", 2],
      ["2027-03-01", "today", 0],
      ["2027-03-02", "late", 1],
      ["2027-03-09", "late", 6],
      ["2027-03-16", "late", 11],
    ]);
    const toDpo = told.filter(({ to }) => to === dpoAddress);
    expect(toDpo.map(({ at }) => at.slice(0, 10))).toEqual(["2027-03-02", "2027-03-09", "2027-03-16"]);
    expect(told).toHaveLength(toHandler.length + toDpo.length);
    expect(JSON.stringify(told)).not.toMatch(/Aubrevoie/);
  });

  it("is told to everybody who could while nobody works on it, also when that person has left", async () => {
    const free = await received();
    const left = await received({ handlerId: other.staffId });
    await db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, other.staffId));
    await check("2027-02-15T06:30:00Z");
    await db.update(staff).set({ deactivatedAt: null }).where(eq(staff.id, other.staffId));
    for (const { reference } of [free, left]) {
      const told = await mailsOf(reference, "due-reminder");
      expect(told.map(({ to }) => to).sort()).toEqual([dpoAddress, handlerAddress].sort());
      expect(told.every(({ params }) => params.unassigned)).toBe(true);
    }
  });

  it("is told in the morning of the house, on working days", async () => {
    const { reference } = await received({ handlerId: handler.staffId });
    await check("2027-02-15T05:59:00Z");
    expect(await daysOf(reference, "due-reminder")).toEqual([]);
    await check("2027-02-15T06:00:00Z");
    expect(await daysOf(reference, "due-reminder")).toEqual(["2027-02-15"]);
    await check("2027-02-20T09:00:00Z");
    expect(await daysOf(reference, "due-reminder")).toEqual(["2027-02-15"]);
  });

  it("is told as it stands when the service was down, and the missed steps never", async () => {
    const { reference, requestId } = await received({ handlerId: handler.staffId });
    await check("2027-02-26T09:00:00Z");
    const [only, ...more] = await mailsOf(reference, "due-reminder");
    expect(more).toEqual([]);
    expect(only?.params).toMatchObject({ state: "ahead", workingDays: 1 });
    await check("2027-02-22T09:00:00Z"); // The machine's clock was set back.
    expect(await daysOf(reference, "due-reminder")).toHaveLength(1);
    const passed = await db
      .select({ fact: mailedFacts.fact, mailId: mailedFacts.mailId })
      .from(mailedFacts)
      .where(and(eq(mailedFacts.requestId, requestId), like(mailedFacts.fact, "due:%:before-10")));
    expect(passed).toEqual([{ fact: `due:${requestId}:2027-03-01:before-10`, mailId: null }]);
  });

  it("makes new facts when it moves, and the old one is told no more", async () => {
    const { reference } = await received({ handlerId: handler.staffId });
    await check("2027-02-15T07:00:00Z");
    const fields = { reasons: "Douze systèmes sont à parcourir.", length: 2 };
    await sendLetterNow(dpo, reference, { kind: "extension", fields }, new Date("2027-02-16T10:00:00Z"));
    const { dueOn } = await requestRow(reference);
    expect(dueOn).toBe("2027-05-03");
    for (const day of ["2027-02-22", "2027-03-01", "2027-03-02"]) await check(`${day}T07:00:00Z`);
    expect(await daysOf(reference, "due-reminder")).toEqual(["2027-02-15"]);
    await check("2027-04-19T07:00:00Z");
    expect((await mailsOf(reference, "due-reminder")).at(-1)?.params).toMatchObject({
      dueOn,
      workingDays: 10,
    });
  });

  it("is told once though two workers look at the same moment, and the history stays whole", async () => {
    const filed = await Promise.all(Array.from({ length: 6 }, () => received()));
    const at = "2027-02-15T07:00:00Z";
    await Promise.all([check(at), check(at), check(at)]);
    for (const { reference } of filed) expect(await daysOf(reference, "due-reminder")).toHaveLength(3);
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("of a request whose address nobody proved is told to nobody, nor of one that is over", async () => {
    const { reference } = await received({ confirmed: false });
    const closed = await received();
    await db.update(requests).set({ status: "answered" }).where(eq(requests.id, closed.requestId));
    await check("2027-02-15T07:00:00Z");
    expect(await daysOf(reference, "due-reminder")).toEqual([]);
    expect(await daysOf(closed.reference, "due-reminder")).toEqual([]);
  });

  it("reaches all others though one request is broken", async () => {
    const broken = await received();
    const good = await received();
    await db
      .update(requests)
      .set({ dataKey: Buffer.alloc(10) })
      .where(eq(requests.id, broken.requestId));
    await expect(check("2027-02-15T07:00:00Z")).rejects.toThrow("failed");
    expect(await daysOf(good.reference, "due-reminder")).toHaveLength(3);
  });
});

describe("the person", () => {
  it("hears the day after that the answer is late, with the authority; once, on a day off too", async () => {
    const { reference } = await received();
    await check("2027-03-01T22:00:00Z");
    await check("2027-03-02T06:59:00Z");
    expect(await daysOf(reference, "answer-delayed")).toEqual([]);
    await check("2027-03-06T07:00:00Z"); // A Saturday, after days without service.
    await check("2027-03-08T09:00:00Z");
    const [told, ...more] = await mailsOf(reference, "answer-delayed");
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      to: "camille.aubrevoie@etu.example",
      at: "2027-03-06T07:00:00.000Z",
      params: { controller: "MiNET", reference, dueOn: "2027-03-01", link: "http://localhost:3000/fr/track" },
    });
    expect(told?.params.authority.name).toMatch(/CNIL|Commission nationale/);
  });

  it("is told of no delay while the clock waits for them, nor at an address that nobody proved, nor without one", async () => {
    const asked = await received();
    const fields = { doubt: "L’adresse diffère.", needed: "Votre numéro d’adhérent." };
    const at = new Date("2027-02-02T10:00:00Z");
    await sendLetterNow(dpo, asked.reference, { kind: "identity-requested", fields }, at);
    const unproven = await received({ confirmed: false });
    const byPost = await received();
    await db
      .update(requests)
      .set({ subjectEmail: null, emailIndex: null })
      .where(eq(requests.id, byPost.requestId));
    await check("2027-03-02T09:00:00Z");
    for (const { reference } of [asked, unproven, byPost])
      expect(await daysOf(reference, "answer-delayed")).toEqual([]);
  });

  it("is reminded once, after three days, of an address that is not confirmed", async () => {
    const { reference } = await received({ confirmed: false });
    const confirmed = await received();
    for (const day of [3, 4, 5, 9]) await check(`2027-02-0${day}T09:00:00Z`);
    expect(await daysOf(reference, "confirm-reminder")).toEqual(["2027-02-04"]);
    expect(await daysOf(confirmed.reference, "confirm-reminder")).toEqual([]);
  });

  it("is told before the archive is removed: a week before, and the day before when it was never taken", async () => {
    const taken = await withArchive();
    const untaken = await withArchive();
    await db.execute(sql`insert into events (request_id, seq, type, actor_kind, at, payload, hash)
      values (${taken.requestId}, 900, 'bundle.downloaded', 'subject', '2027-02-03', '{"right":"access"}', '\\x00')`);
    for (const day of [22, 23, 24, 28, 29, 30]) await check(`2027-04-${day}T09:00:00Z`);
    expect(await daysOf(taken.reference, "archive-expiring")).toEqual(["2027-04-23"]);
    expect(await daysOf(untaken.reference, "archive-expiring")).toEqual(["2027-04-23", "2027-04-29"]);
    const [told] = await mailsOf(untaken.reference, "archive-expiring");
    expect(told?.params.expiresOn).toBe("2027-04-30");
  });

  async function withArchive() {
    const filed = await received();
    await db
      .update(requestRights)
      .set({ status: "answered" })
      .where(eq(requestRights.requestId, filed.requestId));
    await db.update(requests).set({ status: "answered" }).where(eq(requests.id, filed.requestId));
    await db.insert(bundles).values({
      requestId: filed.requestId,
      right: "access",
      storageKey: "none",
      byteCount: 1,
      sha256: Buffer.alloc(32),
      kid: "k",
      builtAt: new Date("2027-02-02T10:00:00Z"),
      expiresAt: new Date("2027-04-30T10:00:00Z"),
    });
    return filed;
  }
});

describe("a task", () => {
  async function withTask(given: Partial<typeof tasks.$inferInsert> & { email?: string }) {
    const { email, ...values } = given;
    const filed = await received({ handlerId: handler.staffId });
    const key = requestKey(await requestRow(filed.reference));
    const ownerEmail = email ? seal(key, "owner_email", email) : null;
    const task = {
      requestId: filed.requestId,
      system: "tickets",
      dueOn: "2027-02-19",
      ownerEmail,
      ...values,
    };
    const [row] = await db.insert(tasks).values(task).returning({ id: tasks.id });
    return { ...filed, taskId: mustBe(row).id };
  }

  it("is told to an owner without an account, each time with a new link that ends the one before", async () => {
    const { reference, taskId } = await withTask({ email: "owner@tickets.example" });
    for (const day of [12, 15, 17, 19]) await check(`2027-02-${day}T07:00:00Z`);
    const told = await mailsOf(reference, "task-due");
    expect(told.map(({ at, to, params }) => [at.slice(0, 10), to, params.workingDays])).toEqual([
      ["2027-02-12", "owner@tickets.example", 5],
      ["2027-02-17", "owner@tickets.example", 2],
      ["2027-02-19", "owner@tickets.example", 0],
    ]);
    expect(new Set(told.map(({ params }) => params.link)).size).toBe(3);
    const links = await db.select().from(taskLinks).where(eq(taskLinks.taskId, taskId));
    expect(links.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
  });

  it("is told to a colleague at the desk, until it is done", async () => {
    const { reference, taskId } = await withTask({ assignedTo: other.staffId });
    await check("2027-02-12T07:00:00Z");
    await db.update(tasks).set({ status: "done" }).where(eq(tasks.id, taskId));
    await check("2027-02-17T07:00:00Z");
    const told = await mailsOf(reference, "task-due");
    expect(told.map(({ to, params }) => [to, params.link])).toEqual([
      [otherAddress, `http://localhost:3000/desk/tasks/${taskId}`],
    ]);
  });

  it("is not told to somebody who left, but to those who can give it to somebody else", async () => {
    const { reference } = await withTask({ assignedTo: other.staffId });
    await db.update(staff).set({ deactivatedAt: new Date() }).where(eq(staff.id, other.staffId));
    await check("2027-02-12T07:00:00Z");
    await check("2027-02-12T07:20:00Z");
    await db.update(staff).set({ deactivatedAt: null }).where(eq(staff.id, other.staffId));
    const told = await mailsOf(reference, "task-due");
    const link = `http://localhost:3000/desk/requests/${reference}`;
    expect(told.map(({ to, params }) => [to, params.link, params.left])).toEqual([
      [handlerAddress, link, true],
    ]);
  });

  it("that is late goes to the data protection officer, in the morning, once", async () => {
    const { reference } = await withTask({ email: "owner@tickets.example" });
    await check("2027-02-21T23:30:00Z");
    expect((await requestRow(reference)).escalatedAt).not.toBeNull();
    expect(await daysOf(reference, "request-escalated")).toEqual([]);
    await check("2027-02-22T07:00:00Z");
    await check("2027-02-23T07:00:00Z");
    const told = await mailsOf(reference, "request-escalated");
    expect(told.map(({ to, params }) => [to, params.reason])).toEqual([[dpoAddress, "task-overdue"]]);
  });
});

describe("an escalation", () => {
  it("is told to the data protection officers of that controller, once for each time, whoever forgot to", async () => {
    const { reference, requestId } = await received({ handlerId: handler.staffId });
    await escalateRequest(handler, { reference }, new Date("2027-02-03T10:00:00Z"));
    await check("2027-02-03T10:10:00Z");
    await check("2027-02-03T10:20:00Z");
    expect((await mailsOf(reference, "request-escalated")).map(({ to }) => to)).toEqual([dpoAddress]);
    await db
      .update(requests)
      .set({ escalatedAt: new Date("2027-02-05T10:00:00Z") })
      .where(eq(requests.id, requestId));
    await check("2027-02-05T22:10:00Z");
    expect(await daysOf(reference, "request-escalated")).toEqual(["2027-02-03", "2027-02-05"]);
  });
});

describe("a message of the person", () => {
  const write = (subject: Parameters<typeof writeMessage>[0], at: string) =>
    writeMessage({ ...subject, verifiedAt: new Date(at) }, { text: "Bonjour", files: [] }, new Date(at));

  it("is told at once to who works on it, and again after half an hour at the soonest while it is unread", async () => {
    const { reference, subject } = await received({ handlerId: handler.staffId });
    for (const time of ["10:00", "10:10", "10:29", "10:31"]) await write(subject, `2027-02-03T${time}:00Z`);
    const told = await mailsOf(reference, "subject-replied");
    expect(told.map(({ at, to }) => [at.slice(11, 16), to])).toEqual([
      ["10:00", handlerAddress],
      ["10:31", handlerAddress],
    ]);
    expect(JSON.stringify(told)).not.toContain("Bonjour");
  });

  it("is told again at once when the one before was read", async () => {
    const { reference, requestId, subject } = await received({ handlerId: handler.staffId });
    await write(subject, "2027-02-03T10:00:00Z");
    await db.execute(
      sql`update messages set read_at = '2027-02-03T10:05:00Z' where request_id = ${requestId}`,
    );
    await write(subject, "2027-02-03T10:10:00Z");
    expect(await daysOf(reference, "subject-replied")).toHaveLength(2);
  });

  it("is told to all who could while nobody works on the request", async () => {
    const { reference, subject } = await received();
    await write(subject, "2027-02-03T10:00:00Z");
    const to = (await mailsOf(reference, "subject-replied")).map((mail) => mail.to);
    expect(to.sort()).toEqual([dpoAddress, handlerAddress, otherAddress].sort());
  });
});

describe("the morning's mail", () => {
  async function digestsOn(day: string) {
    const rows = await db
      .select()
      .from(mails)
      .where(and(eq(mails.template, "morning-digest"), sql`${mails.createdAt}::date = ${day}::date`));
    return new Map(
      rows.map((mail) => [
        open(installationKey, "recipient", mail.recipient),
        open(installationKey, "params", mail.params) as MailParams["morning-digest"],
      ]),
    );
  }
  const kindsOf = (digest: MailParams["morning-digest"] | undefined) =>
    Object.fromEntries((digest?.sections ?? []).map(({ kind, count }) => [kind, count]));

  it("says what waits: all to the data protection officer, their own and what is free to a handler", async () => {
    const mine = await received({ handlerId: handler.staffId });
    await received({ handlerId: other.staffId });
    await received();
    await db
      .update(requests)
      .set({ escalatedAt: new Date("2027-02-03T10:00:00Z") })
      .where(eq(requests.id, mine.requestId));
    await check("2027-04-06T05:29:00Z");
    expect((await digestsOn("2027-04-06")).size).toBe(0);
    await check("2027-04-06T05:30:00Z");
    await check("2027-04-06T05:40:00Z");
    const digests = await digestsOn("2027-04-06");
    expect(kindsOf(digests.get(dpoAddress))).toMatchObject({ overdue: 3, unassigned: 1, escalated: 1 });
    expect(kindsOf(digests.get(handlerAddress))).toEqual({ overdue: 2, unassigned: 1 });
    expect(digests.get(handlerAddress)?.sections[0]?.items.map(({ label }) => label)).toContain(
      mine.reference,
    );
    expect(JSON.stringify([...digests.values()])).not.toMatch(/Aubrevoie|etu\.example/);
    const [facts] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(mailedFacts)
      .where(like(mailedFacts.fact, `digest:${dpo.staffId}:2027-04-06`));
    expect(facts?.count).toBe(1);
  });

  it("is quiet when nothing waits, on days off, after noon, and for who switched it off", async () => {
    await check("2027-04-07T05:30:00Z");
    expect((await digestsOn("2027-04-07")).get(handlerAddress)).toBeUndefined();
    await received();
    await db.update(staff).set({ digest: false }).where(eq(staff.id, handler.staffId));
    await check("2027-04-10T08:00:00Z");
    expect((await digestsOn("2027-04-10")).size).toBe(0);
    await check("2027-04-12T10:00:00Z");
    expect((await digestsOn("2027-04-12")).size).toBe(0);
    await check("2027-04-13T08:00:00Z");
    const digests = await digestsOn("2027-04-13");
    expect([digests.has(dpoAddress), digests.has(handlerAddress)]).toEqual([true, false]);
  });

  it("never comes to other controllers' people", async () => {
    const { requestId, reference } = await received();
    await check("2027-04-14T08:00:00Z");
    const about = await db.select().from(mails).where(eq(mails.requestId, requestId));
    const key = requestKey(await requestRow(reference));
    const recipients = new Set(about.map((mail) => open(key, "recipient", mail.recipient)));
    const known = [dpoAddress, handlerAddress, otherAddress, "camille.aubrevoie@etu.example"];
    expect([...recipients].filter((to) => !known.includes(to))).toEqual([]);
  });
});

it("the history says what was told, without whom", async () => {
  const { requestId } = await received({ handlerId: handler.staffId });
  await check("2027-02-15T07:00:00Z");
  const lines = await db
    .select({ payload: events.payload })
    .from(events)
    .where(and(eq(events.requestId, requestId), eq(events.type, "reminder.sent")));
  expect(lines.map(({ payload }) => payload["fact"])).toEqual(["due.before-10"]);
});
