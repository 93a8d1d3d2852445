import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { controllers } from "@/db/schema/controllers";
import { roles } from "@/db/schema/enums";
import { staffEvents } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import { mintStaff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { exportReport } from "@/lib/reports/export-report";
import { getReport } from "@/lib/reports/get-report";
import { fillRequests, inventRequest } from "@/lib/reports/testing/invented-requests";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const minet = await loadShippedRecord("minet");
await applyRecord(inAnotherPlace("azores", "Atlantic/Azores"), new Date("2026-01-01T00:00:00Z"));
await applyRecord(inAnotherPlace("crowded", "Europe/Paris"), new Date("2026-01-01T00:00:00Z"));

const paris = await ownerOf("minet");
const azores = await ownerOf("azores");
const dpo = await signInAs("dpo");
const now = new Date("2026-06-15T10:00:00Z");
const months = { from: "2026-01", to: "2026-06" };

function inAnotherPlace(slug: string, timeZone: string): typeof minet {
  return { ...minet, controller: { ...minet.controller, slug, name: `A ${slug}`, timeZone } };
}

async function ownerOf(slug: string) {
  const [row] = await db.select().from(controllers).where(eq(controllers.slug, slug));
  const { id, recordDigest } = mustBe(row);
  return { controllerId: id, recordDigest };
}

const forBoth = mintStaff({
  staffId: dpo.staffId,
  memberships: [
    { controllerId: paris.controllerId, role: "auditor" },
    { controllerId: azores.controllerId, role: "auditor" },
  ],
});

/** Received in the last second of a local January, answered on the last day of February: one calendar month. */
const endOfJanuary = await inventRequest(db, paris, {
  receivedAt: "2026-01-31T22:59:59Z",
  dueOn: "2026-03-02",
  status: "answered",
  answeredAt: "2026-02-28T22:30:00Z",
  rights: [
    {
      right: "access",
      status: "answered",
      answeredAt: new Date("2026-02-10T12:00:00Z"),
      decision: { outcome: "granted", by: dpo.staffId },
    },
    {
      right: "erasure",
      status: "answered",
      answeredAt: new Date("2026-02-28T22:30:00Z"),
      decision: { outcome: "refused", ground: "erasure-legal-obligation", by: dpo.staffId },
      category: { outcome: "refused", ground: "erasure-legal-obligation" },
    },
  ],
});
/** A second later it is February there. In time, because the month ends on a Sunday, but later than the month. */
await inventRequest(db, paris, {
  receivedAt: "2026-01-31T23:00:00Z",
  dueOn: "2026-03-02",
  status: "answered",
  answeredAt: "2026-03-01T23:30:00Z",
  rights: [
    {
      right: "access",
      status: "answered",
      answeredAt: new Date("2026-03-01T23:30:00Z"),
      decision: { outcome: "partly-granted", ground: "rights-of-others", by: dpo.staffId },
      category: { outcome: "refused", ground: "rights-of-others" },
    },
  ],
});
/** Over the night in which summer time begins, answered half an hour after a local midnight: three days. */
await inventRequest(db, paris, {
  receivedAt: "2026-03-28T23:30:00Z",
  dueOn: "2026-04-29",
  status: "answered",
  answeredAt: "2026-03-31T22:30:00Z",
  channel: "post",
});
/** Already April in Paris; open and late. */
await inventRequest(db, paris, {
  receivedAt: "2026-03-31T22:30:00Z",
  dueOn: "2026-05-04",
  status: "collecting",
  rights: [
    {
      right: "erasure",
      status: "proposed",
      decision: { outcome: "refused", ground: "erasure-legal-claims", by: dpo.staffId },
    },
  ],
});
/** Extended: later than a month, in time all the same. */
await inventRequest(db, paris, {
  receivedAt: "2026-04-10T08:00:00Z",
  dueOn: "2026-07-10",
  status: "answered",
  answeredAt: "2026-06-01T08:00:00Z",
});
for (const status of ["withdrawn", "lapsed", "merged", "closed"] as const)
  await inventRequest(db, paris, { receivedAt: "2026-04-15T08:00:00Z", dueOn: "2026-05-15", status });
await inventRequest(db, paris, {
  receivedAt: "2026-05-20T08:00:00Z",
  dueOn: "2026-06-22",
  status: "closed",
  answeredAt: "2026-06-10T08:00:00Z",
});
await inventRequest(db, paris, {
  receivedAt: "2026-06-01T08:00:00Z",
  dueOn: "2026-07-01",
  status: "identity",
});
/** Before the period: only its answer is counted, in the month in which it left. */
await inventRequest(db, paris, {
  receivedAt: "2025-12-01T08:00:00Z",
  dueOn: "2026-01-02",
  status: "answered",
  answeredAt: "2026-01-05T08:00:00Z",
});
await inventRequest(db, paris, { receivedAt: "2025-06-01T08:00:00Z", dueOn: "2025-07-01", status: "review" });
/** Still December on the Azores. */
await inventRequest(db, azores, {
  receivedAt: "2026-01-01T00:30:00Z",
  dueOn: "2026-02-02",
  status: "received",
});
/** Due on the fifteenth, which it still is there at one o'clock in the night of Paris. */
await inventRequest(db, azores, {
  receivedAt: "2026-05-15T08:00:00Z",
  dueOn: "2026-06-15",
  status: "received",
});

const task = { requestId: endOfJanuary, kind: "search", status: "done" } as const;
await db.insert(tasks).values([
  { ...task, system: "adh6", outcome: "collected", finishedAt: new Date("2026-02-03T08:00:00Z") },
  { ...task, system: "tickets", outcome: "nothing-held", finishedAt: new Date("2026-02-05T08:00:00Z") },
  { ...task, system: "adh6", kind: "carry-out", right: "erasure", outcome: "cannot" },
]);

const all = {
  received: 11,
  answered: 5,
  withdrawn: 1,
  lapsed: 1,
  merged: 1,
  handedOver: 1,
  open: 2,
  closed: 1,
  onTime: 5,
  late: 1,
  withinOneMonth: 3,
  beyondOneMonth: 3,
  withinThreeMonths: 5,
  beyondThreeMonths: 0,
  medianDays: 28,
};

describe("a report", () => {
  it("counts what was received in the months, and what became of it", async () => {
    const { total, now: today } = await getReport(dpo, months, "en", now);
    expect(total).toMatchObject(all);
    // 3, 21, 28, 29 and 52 days.
    expect(total.p95Days).toBeCloseTo(29 + 0.8 * 23, 9);
    expect(today).toEqual({ open: 3, overdue: 2 });
  });

  it("gives every request one fate", async () => {
    const { total } = await getReport(dpo, { from: "2020-01", to: "2026-06" }, "en", now);
    const { received, answered, withdrawn, lapsed, merged, handedOver, open } = total;
    expect(answered + withdrawn + lapsed + merged + handedOver + open).toBe(received);
  });

  it("puts them into the months of the controller's zone, empty months too", async () => {
    const { byMonth } = await getReport(dpo, { from: "2025-12", to: "2026-07" }, "en", now);
    expect(byMonth.map(({ month, received, sent }) => [month, received, sent])).toEqual([
      ["2025-12", 1, 0],
      ["2026-01", 1, 1],
      ["2026-02", 1, 1],
      ["2026-03", 1, 1],
      ["2026-04", 6, 1],
      ["2026-05", 1, 0],
      ["2026-06", 1, 2],
      ["2026-07", 0, 0],
    ]);
    expect(byMonth[3]).toMatchObject({ medianDays: 3, withinOneMonth: 1, onTime: 1 });
    expect(byMonth[7]).toMatchObject({ medianDays: null, p95Days: null });
  });

  it("tells rights, grounds and systems apart; a proposal is no decision", async () => {
    const { byRight, byGround, bySystem } = await getReport(dpo, months, "fr", now);
    const none = { granted: 0, partlyGranted: 0, refused: 0, withdrawn: 0, undecided: 0 };
    expect(byRight).toEqual([
      { ...none, right: "access", asked: 2, granted: 1, partlyGranted: 1, medianDays: 19.5, p95Days: 28.05 },
      { ...none, right: "erasure", asked: 2, refused: 1, undecided: 1, medianDays: 28, p95Days: 28 },
    ]);
    expect(byGround).toEqual([
      { ground: "erasure-legal-obligation", decisions: 1 },
      { ground: "rights-of-others", decisions: 1 },
    ]);
    expect(bySystem).toMatchObject([
      { controller: "minet", system: "adh6", searches: 1, held: 1, nothingHeld: 0, cannot: 1, medianDays: 3 },
      { controller: "minet", system: "tickets", searches: 1, held: 0, nothingHeld: 1, medianDays: 5 },
    ]);
    expect(bySystem[1]?.title).not.toBe("tickets");
  });

  it("splits by channel and by controller, and the parts add up", async () => {
    const { total, byChannel, byController, choices } = await getReport(forBoth, months, "en", now);
    expect(byChannel.map(({ channel, received }) => [channel, received])).toEqual([
      ["portal", 11],
      ["post", 1],
    ]);
    expect(byController.map(({ slug, received }) => [slug, received])).toEqual([
      ["azores", 1],
      ["minet", 11],
    ]);
    expect(total.received).toBe(12);
    expect(choices.map(({ slug }) => slug)).toEqual(["azores", "minet"]);
  });

  it("is late by the day of each controller's zone", async () => {
    const night = new Date("2026-06-15T23:30:00Z");
    const overdue = async (slug: string, at: Date) =>
      (await getReport(forBoth, { ...months, controller: slug }, "en", at)).now.overdue;
    expect(await overdue("azores", night)).toBe(1);
    expect(await overdue("azores", new Date("2026-06-16T00:30:00Z"))).toBe(2);
  });

  it("covers the last twelve months when no months are named", async () => {
    for (const wrong of [{}, { from: "2026-06", to: "2026-01" }, { from: "x", to: "y" }])
      expect((await getReport(dpo, wrong, "en", now)).months).toEqual({ from: "2025-07", to: "2026-06" });
  });
});

describe("who may read a report", () => {
  it.each(roles)("%s", async (role) => {
    const attempt = getReport(await signInAs(role), months, "en", now);
    if (["dpo", "handler", "auditor"].includes(role))
      expect((await attempt).total.received).toBe(all.received);
    else await expect(attempt).rejects.toThrow("forbidden");
  });

  it("sees only the controllers that are theirs", async () => {
    await expect(getReport(dpo, { ...months, controller: "azores" }, "en", now)).rejects.toThrow("not_found");
    await expect(getReport(dpo, { ...months, controller: "none" }, "en", now)).rejects.toThrow("not_found");
    expect((await getReport(dpo, months, "en", now)).choices.map(({ slug }) => slug)).toEqual(["minet"]);
  });
});

describe("a report that leaves as a file", () => {
  it("is recorded for each controller in it, and not when it was refused", async () => {
    const lines = async () => {
      const written = await db.select().from(staffEvents).where(eq(staffEvents.type, "report.exported"));
      return written.map(({ actorId, controllerId }) => [actorId, controllerId]);
    };
    await expect(exportReport(await signInAs("administrator"), months, "en", now)).rejects.toThrow(
      "forbidden",
    );
    await expect(exportReport(dpo, { controller: "azores" }, "en", now)).rejects.toThrow("not_found");
    expect(await lines()).toEqual([]);
    expect((await exportReport(forBoth, months, "en", now)).total.received).toBe(12);
    expect(await lines()).toEqual([
      [dpo.staffId, azores.controllerId],
      [dpo.staffId, paris.controllerId],
    ]);
  });
});

describe("with many requests", () => {
  it("reads thousands of lines at most, and counts every request", async () => {
    const crowded = await ownerOf("crowded");
    await fillRequests(db, { ...crowded, staffId: dpo.staffId }, { count: 5_000, before: now });
    const memberships = [{ controllerId: crowded.controllerId, role: "auditor" as const }];
    const auditor = mintStaff({ staffId: dpo.staffId, memberships });
    const { total, byRight, bySystem, byMonth } = await getReport(
      auditor,
      { from: "2024-06", to: "2026-06" },
      "en",
      now,
    );
    expect(total).toMatchObject({ received: 5_000, open: 500, answered: 4_500, closed: 500 });
    expect(byRight.map(({ asked, refused }) => [asked, refused])).toEqual([
      [5_000, 0],
      [5_000, 4_500],
    ]);
    expect(bySystem.map(({ searches }) => searches)).toEqual([5_000, 5_000, 5_000]);
    expect(byMonth.reduce((sum, { received }) => sum + received, 0)).toBe(5_000);
  });
});
