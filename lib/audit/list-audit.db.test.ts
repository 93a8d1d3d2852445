import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { staffEvents } from "@/db/schema/staff";
import { type AuditFilter, readAuditFilter } from "@/lib/audit/audit-filter";
import { getAuditChoices } from "@/lib/audit/audit-scope";
import { exportAudit } from "@/lib/audit/export-audit";
import { listAudit, type NamedLine } from "@/lib/audit/list-audit";
import { noteAuditRead } from "@/lib/audit/note-audit-read";
import { recordEvent } from "@/lib/audit/record-event";
import { getLastVerification, readVerification, verifyAudit } from "@/lib/audit/verify-audit";
import { verifyChains } from "@/lib/audit/verify-chain";
import { type Staff, visitor } from "@/lib/auth/actor";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });

const everything: AuditFilter = {};

/** Every line, read in pages of a few. */
async function readAll(actor: Staff, filter: AuditFilter, options: { size?: number; window?: number } = {}) {
  const lines: NamedLine[] = [];
  let { after } = filter;
  for (let pages = 0; pages < 1_000; pages++) {
    const page = mustBe(await listAudit(actor, { ...filter, after }, { size: 7, ...options }));
    lines.push(...page.lines);
    if (!page.next) return lines;
    after = page.next;
  }
  throw new Error("the log does not end");
}

const signOn = (staffId: string) =>
  recordStaffEvent(db, {
    type: "staff.signed_in",
    actor: visitor,
    ...{ staffId, controllerId: null, at: new Date(), payload: { via: "link" } },
  });

describe("the log", () => {
  it("shows requests and staff of the controllers whose log one may read, each line once", async () => {
    const { reference, requestId } = await file();
    await file();
    const auditor = await signInAs("auditor");
    const handler = await signInAs("handler");
    await signOn(handler.staffId);
    const lines = await readAll(auditor, everything);
    const written = await db.select().from(events);
    expect(lines.filter(({ source }) => source === "request")).toHaveLength(written.length);
    expect(new Set(lines.map(({ source, id }) => `${source} ${id}`)).size).toBe(lines.length);
    const times = lines.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const signedIn = mustBe(lines.find(({ type }) => type === "staff.signed_in"));
    expect(signedIn).toMatchObject({ about: "handler", controller: null, staffId: handler.staffId });
    const submitted = lines.find((one) => one.type === "request.submitted" && one.reference === reference);
    expect(submitted).toMatchObject({ controller: "MiNET", seq: 1 });
    expect(await readAll(auditor, everything, { size: 3, window: 2 })).toEqual(lines);
    const own = await readAll(auditor, { reference });
    const chain = await db.select().from(events).where(eq(events.requestId, requestId));
    expect(own.map(({ seq }) => seq)).toEqual(chain.map(({ seq }) => seq).sort((a, b) => b - a));
  });

  it("shows administrators no request, and the others nothing at all", async () => {
    await file();
    const administrator = await signInAs("administrator");
    const lines = await readAll(administrator, everything);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ source }) => source === "request")).toEqual([]);
    expect(mustBe(await getAuditChoices(administrator)).mayReadRequests).toBe(false);
    for (const role of roles.filter((one) => one === "handler" || one === "contributor")) {
      const actor = await signInAs(role);
      expect(await listAudit(actor, everything)).toBeNull();
      expect(await getAuditChoices(actor)).toBeNull();
      await expect(noteAuditRead(actor, new Date())).rejects.toMatchObject({ code: "forbidden" });
      await expect(exportAudit(actor, everything, new Date())).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("keeps controllers apart: neither requests, nor roles, nor sign-ins of strangers", async () => {
    const { reference } = await file();
    const there = await signInAs("dpo", "netkin");
    const here = await signInAs("handler");
    await signOn(here.staffId);
    await signOn(there.staffId);
    const lines = await readAll(there, everything);
    expect(lines.map(({ controller }) => controller)).not.toContain("MiNET");
    expect(lines.map((one) => one.reference)).not.toContain(reference);
    expect(lines.map(({ staffId }) => staffId)).not.toContain(here.staffId);
    expect(lines.filter(({ type }) => type === "staff.signed_in").map(({ staffId }) => staffId)).toEqual([
      there.staffId,
    ]);
    expect(await readAll(there, { reference })).toEqual([]);
  });

  it("is filtered by kind, person, reference and day", async () => {
    const auditor = await signInAs("auditor");
    const handler = await signInAs("handler");
    await signOn(handler.staffId);
    const { reference, requestId } = await file();
    const payload = { noteId: crypto.randomUUID() };
    const at = new Date("2024-03-31T22:30:00Z");
    await db.transaction((tx) =>
      recordEvent(tx, { requestId, actor: handler, at, type: "note.written", payload }),
    );
    const types = async (filter: AuditFilter) => (await readAll(auditor, filter)).map(({ type }) => type);
    expect(new Set(await types({ theme: "access", person: handler.staffId }))).toEqual(
      new Set(["staff.invited", "staff.signed_in"]),
    );
    expect(await types({ person: handler.staffId })).toContain("note.written");
    expect(await types({ theme: "files", reference })).toEqual(["note.written"]);
    const day = (from: string, to: string) => types(readAuditFilter({ from, to }));
    expect(await day("2024-03-31", "2024-03-31")).toEqual([]);
    expect(await day("2024-04-01", "2024-04-01")).toEqual(["note.written"]);
  });

  it("tells who was given a request", async () => {
    const auditor = await signInAs("auditor");
    const dpo = await signInAs("dpo");
    const { requestId, reference } = await file();
    const payload = { to: dpo.staffId };
    await db.transaction((tx) =>
      recordEvent(tx, { requestId, actor: dpo, at: new Date(), type: "request.assigned", payload }),
    );
    const [line] = await readAll(auditor, { reference });
    expect(line).toMatchObject({ type: "request.assigned", whom: "dpo", who: "dpo" });
  });
});

describe("reading the log", () => {
  it("is recorded once an hour a person, also when pages open at the same time", async () => {
    const auditor = await signInAs("auditor");
    const reads = async () =>
      (await db.select().from(staffEvents).where(eq(staffEvents.staffId, auditor.staffId))).filter(
        ({ type }) => type === "audit.read",
      ).length;
    const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);
    await Promise.all(Array.from({ length: 5 }, () => noteAuditRead(auditor, at("10:00"))));
    await noteAuditRead(auditor, at("10:59"));
    expect(await reads()).toBe(1);
    await noteAuditRead(auditor, at("11:01"));
    expect(await reads()).toBe(2);
  });

  it("as CSV gives the whole view, formulas made harmless, and is recorded", async () => {
    const auditor = await signInAs("auditor");
    const { reference } = await file();
    const chunks: Buffer[] = [];
    for await (const chunk of await exportAudit(auditor, { reference }, new Date())) chunks.push(chunk);
    const [head, ...rows] = Buffer.concat(chunks).toString("utf8").trimEnd().split("\r\n");
    expect(head).toBe("at,event,actor_kind,actor,about,controller,reference,line,facts");
    expect(rows).toHaveLength((await readAll(auditor, { reference })).length);
    expect(rows.every((row) => row.includes(reference))).toBe(true);
    const [last] = await readAll(auditor, { person: auditor.staffId });
    expect(last?.type).toBe("audit.exported");
  });
});

describe("verifying", () => {
  it("goes on from slice to slice to the end, and keeps the outcome", async () => {
    const auditor = await signInAs("auditor");
    for (let count = 0; count < 3; count++) await file();
    const now = new Date();
    let token = await verifyAudit(auditor, { token: null, lines: 1 }, now);
    let calls = 1;
    while (mustBe(readVerification(auditor, token)).after !== null) {
      token = await verifyAudit(auditor, { token, lines: 1 }, now);
      calls += 1;
    }
    const run = mustBe(readVerification(auditor, token));
    const whole = await verifyChains(db);
    expect(run).toMatchObject({ requests: whole.requests, lines: whole.events, broken: 0 });
    expect(run.total).toBe(whole.requests);
    expect(calls).toBeGreaterThan(3);
    const outcome = { requests: run.requests, lines: run.lines, broken: 0, who: "auditor" };
    expect(await getLastVerification(auditor)).toMatchObject(outcome);
  });

  it("shows what was changed, and takes nobody else's progress", async () => {
    const dpo = await signInAs("dpo");
    const { reference, requestId } = await file();
    await db.execute(sql`alter table events disable trigger user`);
    await db.execute(
      sql`update events set actor_kind = 'system' where request_id = ${requestId} and seq = 1`,
    );
    await db.execute(sql`alter table events enable trigger user`);
    const token = await verifyAudit(dpo, { token: null }, new Date());
    expect(mustBe(readVerification(dpo, token))).toMatchObject({ broken: 1, shown: [{ reference, seq: 1 }] });
    const other = await signInAs("auditor");
    expect(readVerification(other, token)).toBeNull();
    for (const foreign of [token, "", "AAAA", `${token}x`])
      await expect(verifyAudit(other, { token: foreign }, new Date())).rejects.toMatchObject({
        code: "input.invalid",
      });
  });

  it("is for who may read requests and the log, of their controllers only", async () => {
    for (const role of ["administrator", "handler", "contributor"] as const)
      await expect(verifyAudit(await signInAs(role), { token: null }, new Date())).rejects.toMatchObject({
        code: "forbidden",
      });
    const there = await signInAs("auditor", "netkin");
    const token = await verifyAudit(there, { token: null }, new Date());
    expect(readVerification(there, token)).toMatchObject({ requests: 0, lines: 0, broken: 0 });
    expect(await getLastVerification(await signInAs("administrator"))).toBeNull();
  });

  it("raises no alarm while histories grow", async () => {
    const { requestId, reference } = await file();
    const payload = { taskId: crypto.randomUUID(), system: "adh6" };
    const write = () =>
      db.transaction((tx) =>
        recordEvent(tx, { requestId, actor: visitor, at: new Date(), type: "task.started", payload }),
      );
    const writing = (async () => {
      for (let count = 0; count < 40; count++) await write();
    })();
    const reports = [];
    for (let count = 0; count < 12; count++) reports.push(await verifyChains(db));
    await writing;
    const alarms = reports.flatMap(({ broken }) => broken).filter((one) => one.reference === reference);
    expect(alarms).toEqual([]);
  });
});
