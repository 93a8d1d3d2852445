import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import path from "node:path";
import canonicalize from "canonicalize";
import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { controllers } from "@/db/schema/controllers";
import { roles } from "@/db/schema/enums";
import { staffEvents } from "@/db/schema/staff";
import { exportRegister } from "@/lib/evidence/export-register";
import { sweepSetAside } from "@/lib/evidence/set-aside";
import { bytesOf, openedArchive, runCheck } from "@/lib/evidence/testing/opened-archive";
import { fillRequests, inventRequest } from "@/lib/reports/testing/invented-requests";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db, settings, storage } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const dpo = await signInAs("dpo");
const now = new Date("2026-06-15T10:00:00Z");
const spring = { from: "2026-03", to: "2026-04" };

async function ownerOf(slug: string) {
  const [row] = await db.select().from(controllers).where(eq(controllers.slug, slug));
  return { controllerId: mustBe(row).id, recordDigest: mustBe(row).recordDigest, staffId: dpo.staffId };
}

const minet = await ownerOf("minet");
const first = await file({ rights: ["access"] }, { now: new Date("2026-03-02T08:00:00Z") });
const second = await file({ rights: ["erasure", "access"] }, { now: new Date("2026-04-30T21:59:59Z") });
/** May, by the calendar of Paris. */
const later = await file({}, { now: new Date("2026-04-30T22:00:00Z") });
await inventRequest(db, minet, {
  receivedAt: "2026-03-15T08:00:00Z",
  dueOn: "2026-04-15",
  status: "answered",
  answeredAt: "2026-04-15T21:00:00Z",
  rights: [
    {
      right: "erasure",
      status: "answered",
      answeredAt: new Date("2026-04-15T21:00:00Z"),
      decision: { outcome: "partly-granted", by: dpo.staffId },
      category: { outcome: "refused", ground: "erasure-legal-obligation" },
    },
  ],
});

async function exported(input: { from: string; to: string; controller?: string }, at = now) {
  const { body, ...facts } = await exportRegister(dpo, input, at);
  const zip = await bytesOf(body);
  return { ...facts, zip, ...(await openedArchive(zip)) };
}

/** Recounts every chain, by nobody's code but this. @returns the last hash of each request */
function headsOf(history: string): Map<string, string> {
  const heads = new Map<string, string>();
  for (const line of history.trim().split("\n")) {
    const { hash, ...event } = JSON.parse(line);
    expect(event.previous).toBe(heads.get(event.requestId) ?? null);
    expect(
      createHash("sha256")
        .update(mustBe(canonicalize(event)))
        .digest("hex"),
    ).toBe(hash);
    heads.set(event.requestId, hash);
  }
  return heads;
}

describe("the register of a period", () => {
  it("lists the requests received in its months, in order, without a name", async () => {
    const { files, verification } = await exported(spring);
    expect(verification.problems).toEqual([]);
    const register = JSON.parse(mustBe(files.get("records/register.json")));
    expect(register.map((one: { receivedOn: string }) => one.receivedOn)).toEqual([
      "2026-03-02",
      "2026-03-15",
      "2026-04-30",
    ]);
    expect(register[0]).toMatchObject({
      reference: first.reference,
      rights: "access",
      status: "received",
      days: null,
      answeredInTime: false,
    });
    expect(register[1]).toMatchObject({
      answeredOn: "2026-04-15",
      days: 31,
      answeredInTime: true,
      outcomes: "erasure:partly-granted",
      grounds: "erasure:erasure-legal-obligation",
    });
    expect(register[2]).toMatchObject({ reference: second.reference, rights: "access erasure" });
    const everything = [...files.values()].join("\n");
    expect(everything).not.toContain(later.reference);
    expect(everything).not.toMatch(/Camille|Aubrevoie/i);
    expect(files.get("records/register.csv")?.split("\r\n")).toHaveLength(5);
    expect(JSON.parse(mustBe(files.get("report.json"))).total.received).toBe(3);
  });

  it("holds their histories, whose heads are those of the register", async () => {
    const { files } = await exported({ from: "2026-03", to: "2026-03" });
    const history = mustBe(files.get("events.jsonl"));
    const heads = headsOf(history);
    expect([...heads.keys()]).toEqual([first.requestId]);
    const { eventHead, eventCount } = await requestRow(first.reference);
    expect(heads.get(first.requestId)).toBe(Buffer.from(mustBe(eventHead)).toString("hex"));
    expect(history.trim().split("\n")).toHaveLength(eventCount);
    const script = mustBe(files.get("check-history.mjs"));
    expect(await runCheck(script, history)).toMatchObject({ status: 0 });
  });

  it("is recorded with its digest, before it leaves", async () => {
    const { sha256, body } = await exportRegister(dpo, spring, now);
    const [line] = await db.select().from(staffEvents).orderBy(desc(staffEvents.id)).limit(1);
    expect(line).toMatchObject({
      type: "evidence.exported",
      actorId: dpo.staffId,
      controllerId: minet.controllerId,
      payload: { sha256 },
    });
    expect(
      createHash("sha256")
        .update(await bytesOf(body))
        .digest("hex"),
    ).toBe(sha256);
  });

  it("leaves nothing behind, whether it was read to its end or not", async () => {
    const folder = path.join(settings.storageDir, "set-aside", "2026-06-14");
    const yesterday = new Date("2026-06-14T10:00:00Z");
    const isEmpty = async () => {
      const { readdir } = await import("node:fs/promises");
      return (await readdir(folder)).length === 0;
    };
    await exported(spring, yesterday);
    expect(await isEmpty()).toBe(true);
    const abandoned = (await exportRegister(dpo, spring, yesterday)).body[Symbol.asyncIterator]();
    expect(await isEmpty()).toBe(false);
    await abandoned.return?.();
    expect(await isEmpty()).toBe(true);
    await storage.write("set-aside/2026-06-14/x.zip", (async function* () {})(), Buffer.alloc(32));
    await sweepSetAside(now);
    expect(await isEmpty()).toBe(false);
    await sweepSetAside(new Date("2026-06-16T00:00:00Z"));
    await expect(access(folder)).rejects.toThrow();
  });

  it("is complete with thousands of requests, which are read in batches", async () => {
    const netkin = await ownerOf("netkin");
    await fillRequests(db, netkin, { count: 3_000, before: now });
    const both = { ...dpo, memberships: [{ controllerId: netkin.controllerId, role: "dpo" as const }] };
    const { body } = await exportRegister(both, { from: "2024-06", to: "2026-06" }, now);
    const { files, verification } = await openedArchive(await bytesOf(body));
    expect(verification.facts.rows).toBe(3_000);
    const register: { receivedOn: string; reference: string }[] = JSON.parse(
      mustBe(files.get("records/register.json")),
    );
    expect(new Set(register.map(({ reference }) => reference)).size).toBe(3_000);
    const days = register.map(({ receivedOn }) => receivedOn);
    expect(days).toEqual(days.toSorted());
  });
});

describe("who may have the register", () => {
  it.each(roles)("%s", async (role) => {
    const attempt = exportRegister(await signInAs(role), spring, now);
    if (role === "dpo" || role === "auditor") await bytesOf((await attempt).body);
    else await expect(attempt).rejects.toThrow("forbidden");
  });

  it("only of a controller that is theirs, and of one at a time", async () => {
    await expect(exportRegister(dpo, { ...spring, controller: "netkin" }, now)).rejects.toThrow("not_found");
    const netkin = await ownerOf("netkin");
    const memberships = [...dpo.memberships, { controllerId: netkin.controllerId, role: "auditor" as const }];
    await expect(exportRegister({ ...dpo, memberships }, spring, now)).rejects.toThrow("input.invalid");
  });

  it("not without months", async () => {
    await expect(exportRegister(dpo, { from: "2026-05", to: "2026-04" }, now)).rejects.toThrow(
      "input.invalid",
    );
    await expect(exportRegister(dpo, {}, now)).rejects.toThrow("input.invalid");
  });
});
