import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { notes, presence } from "@/db/schema/desk";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { staff as people } from "@/db/schema/staff";
import { verifyChains } from "@/lib/audit/verify-chain";
import { mintSystem, type Staff } from "@/lib/auth/actor";
import type { MailParams } from "@/lib/mail/render-mail";
import { writeNote } from "@/lib/notes/write-note";
import { presentForMs } from "@/lib/presence/present";
import { endPresence, showPresence } from "@/lib/presence/show-presence";
import { assignRequest } from "@/lib/requests/assign-request";
import { escalateRequest, settleEscalation } from "@/lib/requests/escalate-request";
import { getRequest } from "@/lib/requests/get-request";
import { purgeExpired } from "@/lib/requests/purge-expired";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { open } from "@/lib/vault/seal";

const { db, installationKey } = await createTestInstallation({ controllers: ["minet", "mintt"] });
const [dpo, claire, david, auditor, administrator, outsider] = await Promise.all([
  signInAs("dpo"),
  signInAs("handler"),
  signInAs("handler"),
  signInAs("auditor"),
  signInAs("administrator"),
  signInAs("dpo", "mintt"),
]);
const now = () => new Date();
const see = async (who: Staff, reference: string) => mustBe(await getRequest(who, reference, "en", now()));
const typesOf = async (reference: string) => (await see(dpo, reference)).events.map(({ type }) => type);
const note = (who: Staff, reference: string, text = "Called back.") =>
  writeNote(who, { reference, text }, now());

const mailsTo = async (template: "request-assigned", reference: string) => {
  const sent = await db.select().from(mails).where(eq(mails.template, template));
  return sent
    .map(({ params, locale }) => ({
      locale,
      params: open(installationKey, "params", params) as MailParams["request-assigned"],
    }))
    .filter(({ params }) => params.reference === reference);
};

describe("who works on a request", () => {
  it("is who takes it; giving it to a colleague mails them, without a word of whose it is", async () => {
    const { reference } = await file();
    await assignRequest(claire, { reference, to: claire.staffId, expected: null }, now());
    expect((await see(david, reference)).handler).toMatchObject({ id: claire.staffId, isReader: false });
    expect(await mailsTo("request-assigned", reference)).toEqual([]);
    await db.update(people).set({ locale: "de" }).where(eq(people.id, david.staffId));
    await assignRequest(claire, { reference, to: david.staffId, expected: claire.staffId }, now());
    const [mail] = await mailsTo("request-assigned", reference);
    const { dueOn } = await requestRow(reference);
    expect(mail).toEqual({
      locale: "de",
      params: {
        reference,
        controller: "MiNET",
        dueOn,
        link: `http://localhost:3000/desk/requests/${reference}`,
      },
    });
    await assignRequest(dpo, { reference, to: null }, now());
    expect((await see(dpo, reference)).handler).toBeNull();
    expect((await typesOf(reference)).filter((type) => type === "request.assigned")).toHaveLength(3);
  });

  it("is told by name in the history", async () => {
    const { reference } = await file();
    await assignRequest(dpo, { reference, to: david.staffId }, now());
    const line = (await see(dpo, reference)).events.find(({ type }) => type === "request.assigned");
    expect(line?.whom).toBe("handler");
  });

  it("stays who took it first when two take it at the same time", async () => {
    const { reference } = await file();
    const take = (who: Staff) => assignRequest(who, { reference, to: who.staffId, expected: null }, now());
    const both = await Promise.allSettled([take(claire), take(david)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const first = both[0]?.status === "fulfilled" ? claire : david;
    expect((await requestRow(reference)).handlerId).toBe(first.staffId);
    await take(first);
    expect((await typesOf(reference)).filter((type) => type === "request.assigned")).toHaveLength(1);
    await expect(take(first === claire ? david : claire)).rejects.toThrow("request.already_assigned");
  });

  it("is nobody who may not do the work, has left, or belongs elsewhere", async () => {
    const { reference } = await file();
    const gone = await signInAs("handler");
    await db.update(people).set({ deactivatedAt: now() }).where(eq(people.id, gone.staffId));
    for (const to of [auditor, administrator, outsider, gone])
      await expect(assignRequest(dpo, { reference, to: to.staffId }, now())).rejects.toThrow(
        "staff.not_found",
      );
    const offered = (await see(dpo, reference)).candidates.map(({ id }) => id);
    expect(offered.sort()).toEqual([dpo, claire, david].map(({ staffId }) => staffId).sort());
    expect((await requestRow(reference)).handlerId).toBeNull();
  });

  it("is offered and changed only while the request is open", async () => {
    const { reference, requestId } = await file();
    await db.update(requests).set({ status: "answered" }).where(eq(requests.id, requestId));
    expect((await see(dpo, reference)).can).toMatchObject({ assign: false, escalate: false });
    await expect(assignRequest(dpo, { reference, to: claire.staffId }, now())).rejects.toThrow(
      "request.wrong_status",
    );
    await expect(escalateRequest(claire, { reference }, now())).rejects.toThrow("request.wrong_status");
  });
});

describe("who may do what together", () => {
  const acts: Record<string, (who: Staff, reference: string) => Promise<void>> = {
    assign: (who, reference) => assignRequest(who, { reference, to: null }, now()),
    note: (who, reference) => note(who, reference),
    escalate: (who, reference) => escalateRequest(who, { reference }, now()),
  };
  it.each(Object.entries(acts))("%s: handlers and the officer, nobody else", async (_, act) => {
    const { reference } = await file();
    for (const who of [dpo, claire]) await expect(act(who, reference)).resolves.toBeUndefined();
    const before = await typesOf(reference);
    await expect(act(auditor, reference)).rejects.toThrow("forbidden");
    await expect(act(administrator, reference)).rejects.toThrow("not_found");
    await expect(act(outsider, reference)).rejects.toThrow("not_found");
    expect(await typesOf(reference)).toEqual(before);
  });

  it("only the officer says that something is dealt with", async () => {
    const { reference } = await file();
    await escalateRequest(claire, { reference, note: "The address looks odd." }, now());
    expect((await see(dpo, reference)).can).toMatchObject({ escalate: false, settleEscalation: true });
    expect((await see(claire, reference)).can.settleEscalation).toBe(false);
    await expect(settleEscalation(claire, { reference }, now())).rejects.toThrow("forbidden");
    await expect(settleEscalation(outsider, { reference }, now())).rejects.toThrow("not_found");
    expect((await see(auditor, reference)).escalatedAt).not.toBeNull();
    expect(await lastMail(reference, "request-escalated")).toMatchObject({ reference, reason: "asked" });
    await settleEscalation(dpo, { reference }, now());
    await expect(settleEscalation(dpo, { reference }, now())).rejects.toThrow("request.wrong_status");
    const after = await see(dpo, reference);
    expect(after.escalatedAt).toBeNull();
    expect(after.notes.map(({ text }) => text)).toEqual(["The address looks odd."]);
    expect(after.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["request.escalated", "note.written", "request.escalation_settled"]),
    );
  });
});

describe("notes", () => {
  it("stand with their author, in order, and sealed under the request's key", async () => {
    const { reference, requestId } = await file();
    await note(claire, reference, "  First, with a détail.  ");
    await note(dpo, reference, "Second.");
    const { notes: read } = await see(auditor, reference);
    expect(read.map(({ who, text }) => [who, text])).toEqual([
      ["handler", "First, with a détail."],
      ["dpo", "Second."],
    ]);
    const rows = await db.select().from(notes).where(eq(notes.requestId, requestId));
    for (const { text } of rows) expect(Buffer.from(text).toString("latin1")).not.toContain("irst");
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
    await expect(note(claire, reference)).rejects.toThrow("request.data_destroyed");
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("are neither empty nor endless", async () => {
    const { reference } = await file();
    await expect(note(claire, reference, " \n ")).rejects.toThrow("note.empty");
    await expect(note(claire, reference, "x".repeat(8_001))).rejects.toThrow("input.invalid");
    await note(claire, reference, "x".repeat(8_000));
    expect((await see(claire, reference)).notes).toHaveLength(1);
  });
});

describe("who has a request open", () => {
  const names = async (who: Staff, reference: string, at: Date) =>
    mustBe(await getRequest(who, reference, "en", at)).present.map(({ name, writing }) => [name, writing]);
  const later = (at: Date, ms: number) => new Date(at.getTime() + ms);

  it("is seen by the others for half a minute, with whether they write", async () => {
    const { reference } = await file();
    const at = now();
    await showPresence(claire, { reference, writing: true }, at);
    await showPresence(dpo, { reference, writing: null }, at);
    expect(await names(dpo, reference, at)).toEqual([["handler", true]]);
    await showPresence(claire, { reference, writing: null }, later(at, 10_000));
    expect(await names(dpo, reference, later(at, presentForMs + 9_000))).toEqual([["handler", true]]);
    expect(await names(dpo, reference, later(at, presentForMs + 10_000))).toEqual([]);
    expect(await names(claire, reference, at)).toEqual([["dpo", false]]);
  });

  it("is gone when the page is closed, and kept no longer than it is true", async () => {
    const { reference, requestId } = await file();
    const at = now();
    await showPresence(claire, { reference, writing: false }, at);
    await showPresence(david, { reference, writing: false }, at);
    await endPresence(claire, { reference });
    expect(await names(dpo, reference, at)).toEqual([["handler", false]]);
    await showPresence(dpo, { reference, writing: false }, later(at, presentForMs + 1));
    const kept = await db.select().from(presence).where(eq(presence.requestId, requestId));
    expect(kept.map(({ staffId }) => staffId)).toEqual([dpo.staffId]);
    await purgeExpired(mintSystem(), {}, later(at, 3 * presentForMs));
    expect(await db.select().from(presence).where(eq(presence.requestId, requestId))).toEqual([]);
  });

  it("is nobody who may not read it", async () => {
    const { reference, requestId } = await file();
    for (const who of [outsider, administrator]) {
      expect(await showPresence(who, { reference, writing: true }, now())).toBeNull();
      await endPresence(who, { reference });
    }
    expect(await db.select().from(presence).where(eq(presence.requestId, requestId))).toEqual([]);
  });
});
