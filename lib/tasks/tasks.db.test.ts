import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { mails } from "@/db/schema/installation";
import { staff } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import { mintSystem } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { addDays, plainDate } from "@/lib/deadlines/plain-date";
import { completeTask, giveUpTask } from "@/lib/requests/complete-task";
import { getRequest } from "@/lib/requests/get-request";
import { assignTask } from "@/lib/tasks/assign-task";
import { escalateLateTasks, escalateTask } from "@/lib/tasks/escalate-task";
import { getTaskSheet } from "@/lib/tasks/get-task-sheet";
import { listOwnTasks } from "@/lib/tasks/list-own-tasks";
import { findOwner } from "@/lib/tasks/owner-link";
import { sendTaskLink } from "@/lib/tasks/send-task-link";
import { acceptGivenUp, reopenTask } from "@/lib/tasks/settle-given-up";
import { applyRoutedMinet, collecting, emailOf, mailedToken } from "@/lib/tasks/testing/routed-minet";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ adh6: true });
await applyRecord(await loadShippedRecord("netkin"), new Date());
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
const contributor = await signInAs("contributor");
const colleague = await signInAs("contributor");
const auditor = await signInAs("auditor");
const stranger = await signInAs("dpo", "netkin");
const foreignContributor = await signInAs("contributor", "netkin");
await applyRoutedMinet(contributor);

const now = () => new Date();
const rowOf = async (taskId: string) =>
  mustBe((await db.select().from(tasks).where(eq(tasks.id, taskId)))[0]);
const typesOf = async (requestId: string) =>
  (await db.select().from(events).where(eq(events.requestId, requestId)).orderBy(events.seq)).map(
    ({ type }) => type,
  );
const nothing = { outcome: "nothing-held", note: null } as const;

describe("a member who has single tasks", () => {
  it("sees their own and finishes it, and nothing else of the request", async () => {
    const { reference, requestId, taskIn } = await collecting(handler);
    const own = taskIn("network-logs");
    const others = taskIn("application-logs");
    const listed = await listOwnTasks(contributor, "fr", now());
    expect(listed.map(({ id }) => id)).toContain(own.id);
    expect(listed.map(({ id }) => id)).not.toContain(others.id);
    expect(JSON.stringify(listed)).not.toMatch(/Camille|Aubrevoie/);
    expect(await getRequest(contributor, reference, "fr", now())).toBeNull();
    expect(await getTaskSheet(contributor, others.id, "fr", now())).toBeNull();
    const sheet = mustBe(await getTaskSheet(contributor, own.id, "fr", now()));
    expect(sheet).toMatchObject({ reference, whole: false, answers: ["nothing-held", "held", "cannot"] });
    await getTaskSheet(contributor, own.id, "fr", now());
    expect((await typesOf(requestId)).filter((type) => type === "task.opened")).toHaveLength(1);
    await expect(
      completeTask(contributor, { reference, taskId: others.id, ...nothing }, now()),
    ).rejects.toThrow("not_found");
    await completeTask(contributor, { reference, taskId: own.id, ...nothing }, now());
    expect((await rowOf(own.id)).outcome).toBe("nothing-held");
    expect((await listOwnTasks(contributor, "fr", now())).map(({ id }) => id)).not.toContain(own.id);
  });

  it("is refused what is not theirs: another member's, another organisation's, the desk's", async () => {
    const { reference, taskIn } = await collecting(handler);
    const { id: taskId } = taskIn("network-logs");
    const input = { reference, taskId };
    for (const nobody of [colleague, foreignContributor, stranger]) {
      await expect(completeTask(nobody, { ...input, ...nothing }, now())).rejects.toThrow("not_found");
      await expect(giveUpTask(nobody, { ...input, reason: "no" }, now())).rejects.toThrow("not_found");
      expect(await getTaskSheet(nobody, taskId, "fr", now())).toBeNull();
      expect(await listOwnTasks(nobody, "fr", now())).toEqual([]);
    }
    await expect(completeTask(auditor, { ...input, ...nothing }, now())).rejects.toThrow("forbidden");
    expect(await getTaskSheet(auditor, taskId, "fr", now())).toBeNull();
    for (const act of [
      () => assignTask(contributor, { ...input, to: { staffId: contributor.staffId } }, now()),
      () => sendTaskLink(contributor, input, now()),
      () => reopenTask(contributor, input, now()),
      () => acceptGivenUp(contributor, { ...input, reason: "no" }, now()),
      () => escalateTask(contributor, { taskId }, "asked", now()),
    ])
      await expect(act()).rejects.toThrow("not_found");
  });

  it("has a task that was sent to their address before they had an account", async () => {
    const { taskIn } = await collecting(handler);
    const { id } = taskIn("network-logs");
    await db.update(tasks).set({ assignedTo: null }).where(eq(tasks.id, id));
    expect((await listOwnTasks(contributor, "fr", now())).map((task) => task.id)).toContain(id);
    expect(await getTaskSheet(contributor, id, "fr", now())).not.toBeNull();
    expect(await getTaskSheet(colleague, id, "fr", now())).toBeNull();
  });
});

describe("giving a task to somebody", () => {
  it("tells the new one, and ends the link of the one before", async () => {
    const { reference, taskIn } = await collecting(handler);
    const { id: taskId } = taskIn("tickets");
    await sendTaskLink(handler, { reference, taskId }, now());
    const before = await mailedToken(reference);
    await assignTask(handler, { reference, taskId, to: { staffId: colleague.staffId } }, now());
    expect(await findOwner(before, now())).toEqual({ state: "over" });
    expect(await rowOf(taskId)).toMatchObject({
      assignedTo: colleague.staffId,
      owner: null,
      ownerEmail: null,
    });
    expect((await listOwnTasks(colleague, "fr", now())).map(({ id }) => id)).toContain(taskId);
    await assignTask(handler, { reference, taskId, to: { ownerEmail: "new@owner.example" } }, now());
    expect(await findOwner(await mailedToken(reference), now())).toMatchObject({ state: "live" });
    await assignTask(handler, { reference, taskId, to: { ownerEmail: await emailOf(contributor) } }, now());
    expect((await rowOf(taskId)).assignedTo).toBe(contributor.staffId);
  });

  it("changes date and instruction within the law's time, without another mail", async () => {
    const { reference, requestId, taskIn } = await collecting(handler);
    const { id: taskId } = taskIn("tickets");
    const mailsNow = async () => (await db.select().from(mails).where(eq(mails.requestId, requestId))).length;
    const sent = await mailsNow();
    const { dueOn: legal } = await requestRow(reference);
    await assignTask(
      handler,
      { reference, taskId, dueOn: legal, instruction: "Regarder aussi 2019." },
      now(),
    );
    expect(await rowOf(taskId)).toMatchObject({ dueOn: legal, instruction: "Regarder aussi 2019." });
    expect(await mailsNow()).toBe(sent);
    for (const dueOn of [addDays(plainDate(legal), 1), "2020-01-01", "tomorrow", ""])
      await expect(assignTask(handler, { reference, taskId, dueOn }, now())).rejects.toThrow("input.invalid");
    await expect(
      assignTask(handler, { reference, taskId, to: { ownerEmail: "nobody" } }, now()),
    ).rejects.toThrow("input.invalid");
  });

  it("goes to nobody who left: neither the account nor its address, and no mail to who had it", async () => {
    const { reference, requestId, taskIn } = await collecting(handler);
    const { id: taskId } = taskIn("tickets");
    const leaver = await signInAs("contributor");
    const address = await emailOf(leaver);
    await assignTask(handler, { reference, taskId, to: { staffId: leaver.staffId } }, now());
    await db.update(staff).set({ deactivatedAt: now() }).where(eq(staff.id, leaver.staffId));
    const mailsNow = async () => (await db.select().from(mails).where(eq(mails.requestId, requestId))).length;
    const sent = await mailsNow();
    await expect(sendTaskLink(handler, { reference, taskId }, now())).rejects.toThrow("input.invalid");
    const work = mustBe(await getRequest(handler, reference, "en", now())).tasks.find(
      ({ id }) => id === taskId,
    );
    expect(work?.work?.member).toMatchObject({ id: leaver.staffId, left: true });
    const { id: other } = taskIn("application-logs");
    for (const to of [
      { staffId: leaver.staffId },
      { ownerEmail: address },
      { ownerEmail: address.toUpperCase() },
    ])
      await expect(assignTask(handler, { reference, taskId: other, to }, now())).rejects.toThrow(
        "staff.not_found",
      );
    expect(await mailsNow()).toBe(sent);
    await assignTask(handler, { reference, taskId, to: { staffId: colleague.staffId } }, now());
    expect(await mailsNow()).toBe(sent + 1);
  });

  it("is for those who work on the request, to those who may do tasks of the organisation", async () => {
    const { reference, taskIn } = await collecting(handler);
    const { id: taskId } = taskIn("tickets");
    const to = (staffId: string) => ({ reference, taskId, to: { staffId } });
    await expect(assignTask(auditor, to(handler.staffId), now())).rejects.toThrow("forbidden");
    await expect(assignTask(stranger, to(handler.staffId), now())).rejects.toThrow("not_found");
    await expect(sendTaskLink(auditor, { reference, taskId }, now())).rejects.toThrow("forbidden");
    await expect(sendTaskLink(stranger, { reference, taskId }, now())).rejects.toThrow("not_found");
    for (const nobody of [auditor, stranger, foreignContributor])
      await expect(assignTask(handler, to(nobody.staffId), now())).rejects.toThrow("staff.not_found");
    const automatic = { ...to(handler.staffId), taskId: taskIn("adh6").id };
    await expect(assignTask(handler, automatic, now())).rejects.toThrow("task.not_manual");
    await completeTask(handler, { reference, taskId, ...nothing }, now());
    await expect(assignTask(handler, to(handler.staffId), now())).rejects.toThrow("task.finished");
    const unreachable = { reference, taskId: taskIn("application-logs").id };
    await expect(sendTaskLink(handler, unreachable, now())).rejects.toThrow("input.invalid");
  });
});

/** Every search done but that of the tickets, which was given up. */
async function givenUp() {
  const work = await collecting(handler);
  const { reference, taskIn } = work;
  for (const system of ["network-logs", "application-logs"])
    await completeTask(handler, { reference, taskId: taskIn(system).id, ...nothing }, now());
  const input = { reference, taskId: taskIn("tickets").id };
  await giveUpTask(handler, { ...input, reason: "L’archive est chiffrée, la clé est perdue." }, now());
  return { ...work, input };
}

describe("a task that cannot be done", () => {
  it("keeps the request where it is, and puts it before the data protection officer", async () => {
    const { reference, requestId, input } = await givenUp();
    const row = await requestRow(reference);
    expect(row.status).toBe("collecting");
    expect(row.escalatedAt).not.toBeNull();
    expect(await rowOf(input.taskId)).toMatchObject({ status: "done", outcome: "cannot" });
    expect((await typesOf(requestId)).slice(-2)).toEqual(["task.cannot", "request.escalated"]);
    const told = and(eq(mails.requestId, requestId), eq(mails.template, "request-escalated"));
    expect(await db.select().from(mails).where(told)).toHaveLength(1);
    const seen = mustBe(await getRequest(dpo, reference, "fr", now()));
    expect(seen.tasks.find(({ id }) => id === input.taskId)).toMatchObject({ givenUp: true });
    expect(seen.can.settleTasks).toBe(true);
    expect(mustBe(await getRequest(handler, reference, "fr", now())).can.settleTasks).toBe(false);
  });

  it("is accepted by the data protection officer alone, with a reason: then the collection ends", async () => {
    const { reference, requestId, input } = await givenUp();
    await expect(acceptGivenUp(handler, { ...input, reason: "x" }, now())).rejects.toThrow("forbidden");
    await expect(acceptGivenUp(stranger, { ...input, reason: "x" }, now())).rejects.toThrow("not_found");
    await expect(acceptGivenUp(dpo, { ...input, reason: " " }, now())).rejects.toThrow("task.reason_missing");
    await acceptGivenUp(dpo, { ...input, reason: "La clé de l’archive est perdue." }, now());
    const row = await requestRow(reference);
    expect([row.status, row.escalatedAt]).toEqual(["review", null]);
    expect((await typesOf(requestId)).slice(-2)).toEqual([
      "task.cannot_accepted",
      "request.escalation_settled",
    ]);
    const seen = mustBe(await getRequest(dpo, reference, "fr", now()));
    expect(seen.tasks.find(({ id }) => id === input.taskId)).toMatchObject({
      givenUp: false,
      outcome: "cannot",
      note: "La clé de l’archive est perdue.",
    });
    await expect(reopenTask(dpo, input, now())).rejects.toThrow("task.finished");
  });

  it("can be tried again, by the same owner through a new link", async () => {
    const { reference, requestId, input } = await givenUp();
    await expect(reopenTask(handler, input, now())).rejects.toThrow("forbidden");
    await expect(reopenTask(stranger, input, now())).rejects.toThrow("not_found");
    await reopenTask(dpo, input, now());
    expect(await rowOf(input.taskId)).toMatchObject({ status: "todo", outcome: null, escalatedAt: null });
    expect(await findOwner(await mailedToken(reference), now())).toMatchObject({ state: "live" });
    expect(await typesOf(requestId)).toContain("task.reopened");
    await completeTask(handler, { ...input, ...nothing }, now());
    expect((await requestRow(reference)).status).toBe("review");
  });

  it("leaves an escalation open that somebody asked for beside it", async () => {
    const { reference, requestId, input } = await givenUp();
    const other = { requestId, type: "request.escalated" as const, actor: handler, at: now() };
    await db.transaction((tx) => recordEvent(tx, { ...other, payload: { reason: "asked", taskId: null } }));
    await acceptGivenUp(dpo, { ...input, reason: "La clé de l’archive est perdue." }, now());
    expect((await requestRow(reference)).escalatedAt).not.toBeNull();
  });
});

describe("a task that is late", () => {
  it("is put before the data protection officer the day after, once", async () => {
    const { reference, requestId, taskIn } = await collecting(handler);
    const { id: taskId, dueOn } = taskIn("tickets");
    const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
    const due = plainDate(mustBe(dueOn));
    await escalateLateTasks(mintSystem(), noonOf(due));
    expect((await rowOf(taskId)).escalatedAt).toBeNull();
    const round = noonOf(addDays(due, 1));
    await Promise.all([escalateLateTasks(mintSystem(), round), escalateLateTasks(mintSystem(), round)]);
    await escalateLateTasks(mintSystem(), round);
    const lines = await db
      .select()
      .from(events)
      .where(and(eq(events.requestId, requestId), eq(events.type, "request.escalated")));
    expect(lines.filter(({ payload }) => payload["taskId"] === taskId)).toHaveLength(1);
    expect((await requestRow(reference)).escalatedAt).not.toBeNull();
    expect(await escalateTask(handler, { taskId }, "asked", round)).toBe(false);
    await expect(escalateTask(auditor, { taskId }, "asked", round)).rejects.toThrow("forbidden");
    await expect(escalateTask(stranger, { taskId }, "asked", round)).rejects.toThrow("not_found");
  });
});
