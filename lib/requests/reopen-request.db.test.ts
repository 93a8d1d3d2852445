import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { bundles } from "@/db/schema/bundles";
import { recipientNotices } from "@/db/schema/decisions";
import type { Right } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { runJob } from "@/lib/jobs/job-handlers";
import { approveRight } from "@/lib/requests/approve-right";
import { carryOutTask } from "@/lib/requests/complete-task";
import { decideRight, type ProposedDecision } from "@/lib/requests/decide-right";
import { downloadBundle } from "@/lib/requests/download-bundle";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { reopenRequest } from "@/lib/requests/reopen-request";
import { settleNotice } from "@/lib/requests/settle-notice";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { notOurs } from "@/lib/testing/test-letters";
import { file, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { inReview, searchAll, sendAnswer, sendLetterNow, tasksOf } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true, controllers: ["minet", "netkin"] });
const handler = await signInAs("handler");
const dpo = await signInAs("dpo");
const now = () => new Date();

const reopen = (
  reference: string,
  rights: readonly Right[],
  more: { searchAgain?: boolean; reason?: string } = {},
  staff = dpo,
) => reopenRequest(staff, { reference, rights, ...more }, now());

async function answeredCopies() {
  const filed = await inReview(handler, {
    rights: ["access", "portability"],
    email: "camille.aubrevoie@etu.example",
  });
  await answerCopies(filed);
  return { ...filed, subject: { ...filed.subject, verifiedAt: now() } };
}

async function answerCopies({ reference, requestId }: { reference: string; requestId: string }) {
  await grantCopies(dpo, { reference, identityChecked: true }, now());
  await runJob("bundle.build", { requestId }, lastAttempt);
  await sendAnswer(dpo, reference);
}

async function bytesOf(subject: Parameters<typeof downloadBundle>[0], right: Right): Promise<Buffer> {
  const { body } = await downloadBundle({ ...subject, verifiedAt: now() }, { right }, now());
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const builtOf = async (requestId: string, right: Right) => {
  const wanted = and(eq(bundles.requestId, requestId), eq(bundles.right, right));
  const [bundle] = await db.select().from(bundles).where(wanted);
  return mustBe(bundle);
};

describe("a request that is taken up again", () => {
  it("asks the chosen rights anew, on what was found, by the date that it always had", async () => {
    const { reference, requestId } = await answeredCopies();
    const before = await requestRow(reference);
    await reopen(reference, ["access"], { reason: "An account was forgotten." });
    const row = await requestRow(reference);
    expect(row).toMatchObject({ status: "review", dueOn: before.dueOn, answeredAt: null, closedAt: null });
    const asked = await db.select().from(requestRights).where(eq(requestRights.requestId, requestId));
    expect(asked.map(({ right, status }) => `${right} ${status}`).sort()).toEqual([
      "access asked",
      "portability answered",
    ]);
    const details = mustBe(await getRequest(dpo, reference, "en", now()));
    expect(details.events.at(-2)?.payload).toMatchObject({ rights: ["access"], dueOn: before.dueOn });
    expect(details.notes.at(-1)?.text).toBe("An account was forgotten.");
    expect(details.letters.some(({ kind }) => kind === "answer")).toBe(true);
  });

  it("is told to the person, about what and by when, without a word of staff", async () => {
    const { reference } = await answeredCopies();
    const { dueOn } = await requestRow(reference);
    await reopen(reference, ["access"], { reason: "An account was forgotten." });
    const mail = await lastMail(reference, "request-reopened");
    expect(mail).toMatchObject({ reference, rights: ["access"], dueOn, late: false });
    expect(JSON.stringify(mail)).not.toContain("forgotten");
  });

  it("says that the answer is late when the date has passed, unless the law waits for the person", async () => {
    const { reference } = await answeredCopies();
    const later = new Date(Date.now() + 60 * 24 * 3_600_000);
    await reopenRequest(dpo, { reference, rights: ["access"] }, later);
    expect((await lastMail(reference, "request-reopened")).late).toBe(true);
    const asked = new Date(Date.now() - 60 * 24 * 3_600_000);
    const { reference: lapsed } = await file({ rights: ["access"] }, { now: asked });
    const fields = { doubt: "Deux personnes portent ce nom.", needed: "Votre numéro d’adhérent." };
    await sendLetterNow(dpo, lapsed, { kind: "identity-requested", fields }, asked);
    await sendLetterNow(dpo, lapsed, { kind: "closing", fields: { cause: "lapsed" } });
    await reopen(lapsed, ["access"]);
    expect((await lastMail(lapsed, "request-reopened")).late).toBe(false);
  });

  it("is not told to somebody without an address, who is written to by post", async () => {
    const { reference, requestId } = await answeredCopies();
    await db.update(requests).set({ subjectEmail: null, emailIndex: null }).where(eq(requests.id, requestId));
    await reopen(reference, ["access"]);
    expect((await requestRow(reference)).status).toBe("review");
    await expect(lastMail(reference, "request-reopened")).rejects.toThrow();
  });

  it("keeps the earlier archive for the person until the new one is there, and that one until it is answered", async () => {
    const { reference, requestId, subject } = await answeredCopies();
    const old = await bytesOf(subject, "access");
    await reopen(reference, ["access"]);
    expect(await bytesOf(subject, "access")).toEqual(old);
    expect((await getOwnRequest(subject, now()))?.bundles.map(({ right }) => right)).toContain("access");
    await grantCopies(dpo, { reference, identityChecked: true }, now());
    expect(await bytesOf(subject, "access")).toEqual(old);
    // Before the new archive is there, the old one is no copy for the new answer.
    await expect(sendAnswer(dpo, reference)).rejects.toMatchObject({ code: "answer.incomplete" });
    const before = await builtOf(requestId, "access");
    await runJob("bundle.build", { requestId }, lastAttempt);
    expect((await builtOf(requestId, "access")).storageKey).not.toBe(before.storageKey);
    await expect(bytesOf(subject, "access")).rejects.toThrow("not_found");
    await sendAnswer(dpo, reference);
    expect((await requestRow(reference)).status).toBe("answered");
    expect((await bytesOf(subject, "access")).length).toBeGreaterThan(1_000);
    await runJob("bundle.build", { requestId }, lastAttempt);
    expect(await db.select().from(bundles).where(eq(bundles.requestId, requestId))).toHaveLength(2);
  });

  it("is searched again when that is wanted", async () => {
    const filed = await answeredCopies();
    await reopen(filed.reference, ["access"], { searchAgain: true });
    expect((await requestRow(filed.reference)).status).toBe("received");
    await searchAll(handler, filed);
    expect((await requestRow(filed.reference)).status).toBe("review");
    expect((await tasksOf(filed.requestId)).every(({ status }) => status === "done")).toBe(true);
    await answerCopies(filed);
    expect((await requestRow(filed.reference)).status).toBe("answered");
  });

  it("begins with the search when what was searched is not all that the right looks into", async () => {
    const filed = await file({ rights: ["access"], email: "hugo.treguibec@etu.example" });
    const { reference } = filed;
    await refuse(reference, "access");
    await sendAnswer(dpo, reference);
    await sendLetterNow(dpo, reference, { kind: "closing", fields: { cause: "answered" } });
    expect((await requestRow(reference)).status).toBe("closed");
    await reopen(reference, ["access"]);
    expect(await requestRow(reference)).toMatchObject({ status: "received", closedAt: null });
    await searchAll(handler, filed);
    await answerCopies(filed);
    expect((await requestRow(reference)).status).toBe("answered");
  });

  it("carries out and tells again what is granted again", async () => {
    const filed = await inReview(handler, { rights: ["erasure"], email: "ines.belhadji@etu.example" });
    const { reference, requestId } = filed;
    await erase(filed);
    const rows = () =>
      db
        .select()
        .from(tasks)
        .where(and(eq(tasks.requestId, requestId), eq(tasks.kind, "carry-out")));
    const count = (await rows()).length;
    expect(count).toBeGreaterThan(0);
    await reopen(reference, ["erasure"]);
    await decideAndApprove(reference);
    expect((await rows()).map(({ status }) => status)).toEqual(Array(count).fill("todo"));
    const told = await db.select().from(recipientNotices).where(eq(recipientNotices.requestId, requestId));
    expect(told.every(({ status }) => status === "pending")).toBe(true);
  });
});

describe("a request that lapsed", () => {
  it("waits for the address again when that was never proven", async () => {
    const filedAt = new Date(Date.now() - 45 * 24 * 3_600_000);
    const { reference } = await file({ rights: ["access"] }, { confirmed: false, now: filedAt });
    await sendLetterNow(dpo, reference, { kind: "closing", fields: { cause: "lapsed" } });
    expect((await requestRow(reference)).status).toBe("lapsed");
    await reopen(reference, ["access"]);
    expect((await requestRow(reference)).status).toBe("unconfirmed");
    await expect(lastMail(reference, "request-reopened")).rejects.toThrow();
  });
});

describe("nothing is taken up again", () => {
  it("that is open, withdrawn or merged; nor a right that is not there", async () => {
    const { reference, requestId } = await file({ rights: ["access"] });
    await expect(reopen(reference, ["access"])).rejects.toThrow("request.not_reopenable");
    for (const status of ["withdrawn", "merged"] as const) {
      await db.update(requests).set({ status }).where(eq(requests.id, requestId));
      await expect(reopen(reference, ["access"])).rejects.toThrow("request.not_reopenable");
    }
    const answered = await answeredCopies();
    await expect(reopen(answered.reference, ["erasure"])).rejects.toThrow("right.not_there");
    await expect(reopen(answered.reference, [])).rejects.toThrow("right.not_there");
  });

  it("by handlers, auditors, or another organisation's officer", async () => {
    const { reference } = await answeredCopies();
    for (const role of ["handler", "auditor"] as const)
      await expect(reopen(reference, ["access"], {}, await signInAs(role))).rejects.toThrow("forbidden");
    await expect(reopen(reference, ["access"], {}, await signInAs("dpo", "netkin"))).rejects.toThrow(
      "not_found",
    );
  });
});

async function refuse(reference: string, right: Right) {
  const { proposal } = await decideRight(handler, { reference, decision: notOurs(right) }, now());
  await approveRight(dpo, { reference, right, proposal, identityChecked: false }, now());
}

async function decideAndApprove(reference: string) {
  const decision: ProposedDecision = {
    right: "erasure",
    outcome: "granted",
    ground: null,
    categories: [],
    actionTaken: "Nous effaçons vos données.",
  };
  const { proposal } = await decideRight(handler, { reference, decision }, now());
  await approveRight(dpo, { reference, right: "erasure", proposal, identityChecked: true }, now());
}

async function erase({ reference, requestId }: { reference: string; requestId: string }) {
  await decideAndApprove(reference);
  for (const { id: taskId, kind } of await tasksOf(requestId))
    if (kind === "carry-out") await carryOutTask(handler, { reference, taskId, note: null }, now());
  for (const { recipient } of await db
    .select()
    .from(recipientNotices)
    .where(eq(recipientNotices.requestId, requestId)))
    await settleNotice(
      handler,
      { reference, right: "erasure", recipient, status: "told", reason: null },
      now(),
    );
  await sendAnswer(dpo, reference);
}
