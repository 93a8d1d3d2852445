import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { controllers, records } from "@/db/schema/controllers";
import { requestRights, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { mintStaff } from "@/lib/auth/actor";
import { countQueue } from "@/lib/queue/count-queue";
import { listChanges } from "@/lib/queue/list-changes";
import { listQueue, walkQueue } from "@/lib/queue/list-queue";
import { type Lane, lanes, type QueueFilter } from "@/lib/queue/queue-filter";
import { assignRequest } from "@/lib/requests/assign-request";
import { recordReply } from "@/lib/requests/record-reply";
import { listColleagues } from "@/lib/staff/list-colleagues";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const [handler, dpo, auditor, administrator, contributor, outsider] = await Promise.all([
  signInAs("handler"),
  signInAs("dpo"),
  signInAs("auditor"),
  signInAs("administrator"),
  signInAs("contributor"),
  signInAs("handler", "netkin"),
]);
const now = new Date("2026-06-15T10:00:00Z");
const at = (date: string) => new Date(`${date}T10:00:00Z`);
const referencesOf = async (filter: Partial<QueueFilter> & { search?: string }, actor = handler) =>
  (await listQueue(actor, { state: "open", ...filter }, now)).rows.map(({ reference }) => reference);

const made: Record<"late" | "soon" | "calm" | "unproven" | "asked" | "finished", string> = {
  late: "",
  soon: "",
  calm: "",
  unproven: "",
  asked: "",
  finished: "",
};

beforeAll(async () => {
  const filed = async (date: string, name: string, confirmed = true) =>
    (
      await file(
        { name, email: `${name.replaceAll(/[^a-z]/gi, "")}@etu.example` },
        { now: at(date), confirmed },
      )
    ).reference;
  made.late = await filed("2026-05-04", "Zoé O'Brien");
  made.soon = await filed("2026-05-18", "Camille Martin");
  made.calm = await filed("2026-06-08", "Camille Dupont");
  made.unproven = await filed("2026-06-09", "Jean-Pierre Lefèvre", false);
  made.asked = await filed("2026-06-10", "Lou Martin");
  made.finished = await filed("2026-05-05", "Old Request");
  const fields = { question: "Quelles données au juste cherchez-vous ?" };
  await sendLetterNow(handler, made.asked, { kind: "clarification-requested", fields }, at("2026-06-11"));
  await db.update(requests).set({ status: "closed" }).where(eq(requests.reference, made.finished));
});

describe("the lanes", () => {
  const expected: Record<Lane, readonly (keyof typeof made)[]> = {
    open: ["late", "soon", "calm", "unproven", "asked"],
    overdue: ["late"],
    "due-soon": ["soon"],
    "on-time": ["calm"],
    waiting: ["asked"],
    unverified: ["unproven"],
    answered: ["finished"],
    all: ["asked", "unproven", "calm", "soon", "finished", "late"],
  };

  it.each(lanes)("%s, by legal urgency, or newest first when over", async (state) => {
    expect(await referencesOf({ state })).toEqual(expected[state].map((name) => made[name]));
  });

  it("are counted as they are listed", async () => {
    expect(await countQueue(handler, { state: "open" }, now)).toEqual({
      open: 5,
      overdue: 1,
      "due-soon": 1,
      "on-time": 1,
      waiting: 1,
      unverified: 1,
    });
  });

  it("never hide that something is late, whatever it waits for", async () => {
    const later = at("2026-09-01");
    const { rows } = await listQueue(handler, { state: "overdue" }, later);
    expect(rows.map(({ reference }) => reference)).toContain(made.unproven);
    expect(rows.map(({ reference }) => reference)).toContain(made.asked);
  });

  it("hold a request as waiting only until the person answers", async () => {
    const { reference } = await file({ email: "reply@etu.example" }, { now: at("2026-06-01") });
    const fields = { question: "Quelles données au juste cherchez-vous ?" };
    await sendLetterNow(handler, reference, { kind: "clarification-requested", fields }, at("2026-06-02"));
    expect(await referencesOf({ state: "waiting" })).toContain(reference);
    const reply = { about: "clarification" as const, receivedAt: at("2026-06-03"), text: "Tout." };
    await recordReply(handler, { reference, ...reply }, at("2026-06-03"));
    expect(await referencesOf({ state: "waiting" })).not.toContain(reference);
    await db.update(requests).set({ status: "closed" }).where(eq(requests.reference, reference));
  });
});

describe("the filters", () => {
  it("take what has the right, and nothing that has not", async () => {
    const { reference } = await file(
      { rights: ["erasure"], email: "e@etu.example" },
      { now: at("2026-06-12") },
    );
    expect(await referencesOf({ right: "erasure" })).toEqual([reference]);
    expect(await referencesOf({ right: "erasure", state: "answered" })).toEqual([]);
    expect(await referencesOf({ right: "post-mortem" })).toEqual([]);
    expect(await referencesOf({ right: "access" })).not.toContain(reference);
  });

  it("take a system by its tasks", async () => {
    const row = await requestRow(made.calm);
    await db.insert(tasks).values({ requestId: row.id, system: "tickets", status: "todo" });
    await db
      .insert(tasks)
      .values({ requestId: row.id, system: "tickets", right: "erasure", kind: "carry-out" });
    expect(await referencesOf({ system: "tickets" })).toEqual([made.calm]);
    expect(await referencesOf({ system: "tickets", handler: "none" })).toEqual([made.calm]);
    expect(await referencesOf({ system: "payment" })).toEqual([]);
  });

  it("know mine, nobody's and a colleague's", async () => {
    await assignRequest(handler, { reference: made.late, to: handler.staffId }, now);
    await assignRequest(handler, { reference: made.soon, to: dpo.staffId }, now);
    expect(await referencesOf({ handler: "me" })).toEqual([made.late]);
    expect(await referencesOf({ handler: "me" }, dpo)).toEqual([made.soon]);
    expect(await referencesOf({ handler: dpo.staffId })).toEqual([made.soon]);
    const nobodys = await referencesOf({ handler: "none" });
    expect(nobodys).toContain(made.calm);
    expect(nobodys).not.toContain(made.late);
    expect(await countQueue(handler, { state: "open", handler: "me" }, now)).toMatchObject({
      open: 1,
      overdue: 1,
    });
  });

  it("count days from today, with what is late", async () => {
    expect(await referencesOf({ due: 0 })).toEqual([made.late]);
    expect(await referencesOf({ due: 5 })).toEqual([made.late, made.soon]);
  });

  it("take status, channel, language and controller together", async () => {
    expect(await referencesOf({ status: "unconfirmed", channel: "portal", language: "fr" })).toEqual([
      made.unproven,
    ]);
    expect(await referencesOf({ channel: "phone" })).toEqual([]);
    expect(await referencesOf({ language: "de" })).toEqual([]);
    expect(await referencesOf({ controller: "netkin" })).toEqual([]);
    expect(await referencesOf({ controller: "minet" })).toContain(made.late);
  });

  it("are counted only where an index holds the count", async () => {
    expect(await countQueue(handler, { state: "open", right: "access" }, now)).toBeNull();
  });
});

describe("the ways of reading", () => {
  /** As many houses as a processor may serve; all but two have no requests. */
  async function reader(houses: number) {
    const [minet] = await db.select().from(controllers).where(eq(controllers.slug, "minet"));
    const { recordDigest } = mustBe(minet);
    const [record] = await db.select().from(records).where(eq(records.digest, recordDigest));
    const many = Array.from({ length: houses }, (_, index) => ({
      slug: `house-${index}`,
      name: `House ${index}`,
      recordDigest,
    }));
    const added = await db.insert(controllers).values(many).returning({ id: controllers.id });
    await db.insert(records).values(added.map(({ id }) => ({ ...mustBe(record), controllerId: id })));
    const ids = [mustBe(minet).id, ...added.map(({ id }) => id)];
    return mintStaff({
      staffId: handler.staffId,
      memberships: ids.map((controllerId) => ({ controllerId, role: "handler" })),
    });
  }

  it("find the same for many controllers as for one, in the same order", async () => {
    const actor = await reader(20);
    const filters: Partial<QueueFilter>[] = [
      ...lanes.map((state) => ({ state })),
      { handler: "me" },
      { handler: "none" },
      { right: "access" },
      { system: "tickets" },
      { due: 5 },
    ];
    for (const filter of filters)
      expect(await referencesOf(filter, actor)).toEqual(await referencesOf(filter));
    expect((await referencesOf({}, actor)).length).toBeGreaterThan(3);
    expect(await countQueue(actor, { state: "open" }, now)).toEqual(
      await countQueue(handler, { state: "open" }, now),
    );
  });

  it("find by right and system also where they walk the queue of one person", async () => {
    expect(await referencesOf({ handler: "me", right: "access" })).toEqual([made.late]);
    expect(await referencesOf({ handler: "me", right: "erasure" })).toEqual([]);
    await assignRequest(handler, { reference: made.calm, to: handler.staffId }, now);
    expect(await referencesOf({ handler: "me", system: "tickets" })).toEqual([made.calm]);
    await assignRequest(handler, { reference: made.calm, to: null }, now);
  });

  it("leave out, of what is open, rights that are answered already", async () => {
    const row = await requestRow(made.soon);
    const portability = and(eq(requestRights.requestId, row.id), eq(requestRights.right, "portability"));
    await db.update(requestRights).set({ status: "answered" }).where(portability);
    expect(await referencesOf({ right: "portability" })).not.toContain(made.soon);
    expect(await referencesOf({ right: "access" })).toContain(made.soon);
    expect(await referencesOf({ right: "portability", state: "all" })).toContain(made.soon);
  });
});

describe("the search", () => {
  const searches: [string, () => string, (keyof typeof made)[]][] = [
    ["one word of a name, in any case", () => "martin", ["asked", "soon"]],
    ["all words of a name, in any order", () => "MARTIN camille", ["soon"]],
    ["words with and without accents", () => "jean lefevre", ["unproven"]],
    ["a name without its apostrophe", () => "obrien", ["late"]],
    ["a name by its parts", () => "o'brien zoe", ["late"]],
    ["the whole reference", () => made.calm, ["calm"]],
    ["the reference as people type it", () => made.calm.toLowerCase().replaceAll("-", " "), ["calm"]],
    ["its start", () => made.calm.slice(0, 10), ["calm"]],
    ["an e-mail address, in any case", () => "CamilleDupont@ETU.example", ["calm"]],
    ["a name that only begins so", () => "camil", []],
    ["words of two people", () => "zoe martin", []],
    ["nothing", () => " ", []],
  ];

  it.each(searches)("finds by %s", async (_, search, found) => {
    expect(await referencesOf({ state: "all", search: search() })).toEqual(found.map((name) => made[name]));
  });
});

describe("who sees the queue", () => {
  it("is whoever may read requests, of their own controllers", async () => {
    for (const actor of [handler, dpo, auditor]) expect(await referencesOf({}, actor)).toContain(made.late);
    for (const actor of [administrator, contributor, outsider]) {
      expect(await referencesOf({ state: "all" }, actor)).toEqual([]);
      expect(await referencesOf({ state: "all", search: "martin" }, actor)).toEqual([]);
      expect(await referencesOf({ controller: "minet" }, actor)).toEqual([]);
      expect(await countQueue(actor, { state: "open" }, now)).toMatchObject({ open: 0, overdue: 0 });
    }
  });

  it("meets only colleagues of those controllers", async () => {
    const { controllerId } = mustBe(handler.memberships[0]);
    const ids = (await listColleagues(handler, [controllerId])).map(({ id }) => id);
    expect(ids).toContain(dpo.staffId);
    expect(ids).not.toContain(outsider.staffId);
    expect(await listColleagues(outsider, [controllerId])).toEqual([]);
    expect(await listColleagues(administrator, [controllerId])).toEqual([]);
  });
});

describe("the pages", () => {
  it("neither skip nor repeat, and the file of the list has the same", async () => {
    for (let day = 1; day <= 28; day++)
      await file({ email: `p${day}@etu.example` }, { now: at(`2025-03-${String(day).padStart(2, "0")}`) });
    for (const state of ["open", "all"] as const) {
      const seen: { reference: string; dueOn: string }[] = [];
      let after: string | undefined;
      do {
        const page = await listQueue(auditor, { state, ...(after ? { after } : {}) }, now);
        seen.push(...page.rows);
        after = page.next ?? undefined;
      } while (after);
      const dueOns = seen.map(({ dueOn }) => dueOn);
      expect(dueOns).toEqual(state === "open" ? dueOns.toSorted() : dueOns.toSorted().reverse());
      expect(new Set(seen.map(({ reference }) => reference)).size).toBe(seen.length);
      const walked = [];
      for await (const rows of walkQueue(auditor, { state }, now)) walked.push(...rows);
      expect(walked.map(({ reference }) => reference)).toEqual(seen.map(({ reference }) => reference));
    }
    expect(await db.$count(requests)).toBeGreaterThan(28);
  });

  it("start from the beginning when the cursor was tampered with", async () => {
    const [first] = (await listQueue(auditor, { state: "all" }, now)).rows;
    expect((await listQueue(auditor, { state: "all", after: "%%%" }, now)).rows[0]).toEqual(first);
  });
});

describe("a row", () => {
  it("says who works on it, what is open and what it waits for", async () => {
    const row = mustBe((await listQueue(handler, { state: "waiting" }, now)).rows[0]);
    expect(row).toMatchObject({
      reference: made.asked,
      subjectName: "Lou Martin",
      rights: ["access", "portability"],
      handler: null,
      channel: "portal",
      language: "fr",
      receivedOn: "2026-06-10",
      waitingFor: "clarification",
      openTasks: 0,
      unread: 0,
      escalated: false,
    });
    expect(Object.keys(row)).not.toContain("id");
  });

  it("has no name once the personal data is destroyed", async () => {
    const { reference } = await file(
      { name: "Gone Soon", email: "gone@etu.example" },
      { now: at("2026-06-13") },
    );
    await db.update(requests).set({ dataKey: null }).where(eq(requests.reference, reference));
    const { rows } = await listQueue(handler, { state: "open", search: "gone soon" }, now);
    expect(rows.map(({ subjectName }) => subjectName)).toEqual([""]);
  });
});

describe("what changed", () => {
  const later = () => new Date(Date.now() + 3_600_000);

  it("is told of others, from where one looked last, to those who may see it", async () => {
    const { latest } = await listChanges(handler, null, later());
    await assignRequest(dpo, { reference: made.unproven, to: handler.staffId }, new Date());
    expect((await listChanges(handler, latest, later())).references).toEqual([made.unproven]);
    expect((await listChanges(dpo, latest, later())).references).toEqual([]);
    expect((await listChanges(outsider, latest, later())).references).toEqual([]);
    const again = await listChanges(handler, latest, later());
    expect((await listChanges(handler, again.latest, later())).references).toEqual([]);
  });

  it("is not passed over while its transaction may still be under way", async () => {
    const before = await listChanges(handler, null, later());
    const { reference } = await file({ email: "fresh@etu.example" }, { confirmed: false });
    const soon = await listChanges(handler, before.latest, new Date());
    expect(soon.references).toEqual([reference]);
    expect(soon.latest).toBe(before.latest);
  });
});
