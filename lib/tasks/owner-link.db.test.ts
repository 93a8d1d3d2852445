import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { taskLinks, tasks } from "@/db/schema/tasks";
import { verifyChains } from "@/lib/audit/verify-chain";
import { visitor } from "@/lib/auth/actor";
import { carryOutTask } from "@/lib/requests/complete-task";
import { getRequest } from "@/lib/requests/get-request";
import { requestKey } from "@/lib/requests/request-key";
import { answerTask } from "@/lib/tasks/answer-task";
import { getOwnTask } from "@/lib/tasks/get-task-sheet";
import { findOwner, openTask, renewLink } from "@/lib/tasks/owner-link";
import { sendTaskLink } from "@/lib/tasks/send-task-link";
import {
  applyRoutedMinet,
  collecting,
  linksOf,
  mailedToken,
  ownerOf,
  ticketOwner,
} from "@/lib/tasks/testing/routed-minet";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { open } from "@/lib/vault/seal";

const { db } = await createTestInstallation({ adh6: true, env: { LIMITS: "on" } });
const handler = await signInAs("handler");
const contributor = await signInAs("contributor");
await applyRoutedMinet(contributor);

const dayMs = 24 * 3_600_000;
const later = (days: number) => new Date(Date.now() + days * dayMs);
const typesOf = async (requestId: string) =>
  (await db.select().from(events).where(eq(events.requestId, requestId)).orderBy(events.seq)).map(
    ({ type }) => type,
  );
const taskMails = (requestId: string) =>
  db
    .select()
    .from(mails)
    .where(and(eq(mails.requestId, requestId), eq(mails.template, "task-assigned")));

/** A request whose tickets are with an owner outside, and the link that they got. */
async function withLink() {
  const work = await collecting(handler);
  const task = work.taskIn("tickets");
  // The newest mail may be the member's.
  await sendTaskLink(handler, { reference: work.reference, taskId: task.id }, new Date());
  const token = await mailedToken(work.reference);
  return { ...work, task, token };
}
const said = { outcome: "nothing-held", note: "", files: [] };

describe("the start of a collection", () => {
  it("gives each search by hand to whom the record names, with a date before the legal one", async () => {
    const { requestId, reference, tasks: opened, taskIn } = await collecting(handler);
    const { dueOn, dataKey } = await requestRow(reference);
    for (const task of opened.filter(({ system }) => !["adh6", "payment"].includes(system))) {
      expect(task.owner).toBe("MiNET board");
      expect(task.instruction).toMatch(/Chercher/);
      expect(mustBe(task.dueOn) < dueOn).toBe(true);
    }
    expect(
      opened
        .filter(({ dueOn: day }) => day === null)
        .map(({ system }) => system)
        .toSorted(),
    ).toEqual(["adh6", "payment"]);
    expect(taskIn("network-logs").assignedTo).toBe(contributor.staffId);
    expect(taskIn("tickets").assignedTo).toBeNull();
    const key = requestKey({ id: requestId, dataKey });
    const told = (await taskMails(requestId)).map(({ recipient, params }) => ({
      to: open(key, "recipient", recipient),
      text: JSON.stringify(open(key, "params", params)),
    }));
    expect(told).toHaveLength(2);
    expect(told.find(({ to }) => to === ticketOwner)?.text).toMatch(/\/task\/[0-9a-f-]{36}\.[\w-]{43}"/);
    expect(told.find(({ to }) => to !== ticketOwner)?.text).toContain(
      `/desk/tasks/${taskIn("network-logs").id}`,
    );
    expect(JSON.stringify(told)).not.toMatch(/Camille|Aubrevoie/);
    const types = await typesOf(requestId);
    expect(types.filter((type) => type === "task.assigned")).toHaveLength(3);
    expect(types.filter((type) => type === "task.link_sent")).toHaveLength(1);
  });
});

describe("an owner's link", () => {
  it("is kept as a keyed hash that opens nothing by itself", async () => {
    const { task, token } = await withLink();
    const rows = await linksOf(task.id);
    expect(rows.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token.split(".")[1]);
    for (const made of [
      "",
      "x",
      token.slice(0, -1),
      `${token}A`,
      token.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    ])
      expect(await findOwner(made, new Date())).toEqual({ state: "over" });
  });

  it("opens its own task, with nothing but what finds the person there", async () => {
    const { task, token, requestId } = await withLink();
    const owner = await ownerOf(token);
    expect(owner).toMatchObject({ kind: "owner", taskId: task.id, requestId });
    const sheet = mustBe(await getOwnTask(owner, "fr", new Date()));
    expect(sheet).toMatchObject({ id: task.id, kind: "search", answers: ["nothing-held", "held", "cannot"] });
    expect(sheet.person.name).toBe("Camille Aubrevoie");
    expect(sheet.person.identifiers).toContainEqual(
      expect.objectContaining({ slug: "email", value: "camille.aubrevoie@etu.example", proven: true }),
    );
    expect(sheet.person.accounts).toEqual([]);
    expect(sheet.whole).toBe(false);
  });

  it("notes once that it was opened; looking before changes nothing", async () => {
    const { token, requestId } = await withLink();
    expect(await findOwner(token, new Date())).toMatchObject({ state: "live", opened: false });
    expect(await typesOf(requestId)).not.toContain("task.opened");
    const owner = await ownerOf(token);
    await openTask(owner, new Date());
    await openTask(owner, new Date());
    expect(await findOwner(token, new Date())).toMatchObject({ opened: true });
    expect((await typesOf(requestId)).filter((type) => type === "task.opened")).toHaveLength(1);
  });

  it("never opens another task: not of the same request, not of another one, not when its row is moved", async () => {
    const one = await withLink();
    const two = await withLink();
    const owner = await ownerOf(one.token);
    for (const taskId of [two.task.id, one.taskIn("application-logs").id])
      for (const { reference } of [one, two])
        await expect(answerTask(owner, { reference, taskId, ...said }, new Date())).rejects.toThrow(
          "not_found",
        );
    await db.update(taskLinks).set({ taskId: two.task.id }).where(eq(taskLinks.id, owner.linkId));
    expect(await findOwner(one.token, new Date())).toEqual({ state: "over" });
  });

  it("expires after two weeks, is ended by a newer one, and dies with the request", async () => {
    const { reference, task, token } = await withLink();
    expect(await findOwner(token, later(13.9))).toMatchObject({ state: "live" });
    expect(await findOwner(token, later(14.1))).toEqual({ state: "over" });
    const owner = await ownerOf(token);
    const answer = { reference, taskId: task.id, ...said };
    await expect(answerTask(owner, answer, later(14.1))).rejects.toThrow("task.link_expired");
    await sendTaskLink(handler, { reference, taskId: task.id }, new Date());
    expect(await findOwner(token, new Date())).toEqual({ state: "over" });
    await expect(answerTask(owner, answer, new Date())).rejects.toThrow("task.link_expired");
    const newer = await mailedToken(reference);
    await db.update(requests).set({ status: "withdrawn" }).where(eq(requests.reference, reference));
    expect(await findOwner(newer, new Date())).toEqual({ state: "over" });
  });

  it("can be renewed by who holds an old one: to the stored address, a few times, and silently", async () => {
    const { requestId, reference, task, token } = await withLink();
    await db
      .update(taskLinks)
      .set({ expiresAt: new Date(0) })
      .where(eq(taskLinks.taskId, task.id));
    const before = (await taskMails(requestId)).length;
    await renewLink(
      visitor,
      { token: token.replace(/.$/, (last) => (last === "A" ? "B" : "A")) },
      new Date(),
    );
    await renewLink(visitor, { token: "nothing" }, new Date());
    expect(await taskMails(requestId)).toHaveLength(before);
    for (let i = 0; i < 8; i += 1) await renewLink(visitor, { token }, new Date());
    expect(await taskMails(requestId)).toHaveLength(before + 5);
    const renewed = await mailedToken(reference);
    await answerTask(await ownerOf(renewed), { reference, taskId: task.id, ...said }, new Date());
    expect(await findOwner(renewed, new Date())).toEqual({ state: "done" });
    const key = requestKey(await requestRow(reference));
    for (const { recipient, params } of await taskMails(requestId))
      if (JSON.stringify(open(key, "params", params)).includes("/task/"))
        expect(open(key, "recipient", recipient)).toBe(ticketOwner);
  });
});

describe("an owner's answer", () => {
  it("takes what was found with its files, ends the link, and shows at the desk", async () => {
    const { reference, requestId, task, token } = await withLink();
    const owner = await ownerOf(token);
    const ticket = { name: "Ticket 411.txt", bytes: Buffer.from("Bonjour, mon wifi ne marche pas.\n") };
    const held = { reference, taskId: task.id, outcome: "held", note: "", files: [ticket] };
    await answerTask(owner, held, new Date());
    const seen = mustBe(await getRequest(handler, reference, "fr", new Date()));
    const shown = mustBe(seen.tasks.find(({ id }) => id === task.id));
    expect(shown).toMatchObject({ status: "done", outcome: "held", note: null });
    expect(shown.files.map(({ name }) => name)).toEqual(["Ticket 411.txt"]);
    expect(seen.files).toEqual([]);
    const line = mustBe(seen.events.find(({ type }) => type === "task.held"));
    expect(line).toMatchObject({ actorKind: "owner", who: null });
    await expect(answerTask(owner, held, new Date())).rejects.toThrow("task.link_expired");
    expect(await db.select().from(files).where(eq(files.requestId, requestId))).toHaveLength(1);
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("wants to hear what was found, and keeps no file of a refused answer", async () => {
    const { reference, task, token } = await withLink();
    const owner = await ownerOf(token);
    const answer = { reference, taskId: task.id, note: "", files: [] };
    await expect(answerTask(owner, { ...answer, outcome: "held" }, new Date())).rejects.toThrow(
      "task.reason_missing",
    );
    await expect(answerTask(owner, { ...answer, outcome: "cannot", note: "  " }, new Date())).rejects.toThrow(
      "task.reason_missing",
    );
    await expect(answerTask(owner, { ...answer, outcome: "" }, new Date())).rejects.toThrow("input.invalid");
    const page = { name: "a.html", bytes: Buffer.from("<html><script>1</script></html>") };
    await expect(
      answerTask(owner, { ...answer, outcome: "held", files: [page] }, new Date()),
    ).rejects.toThrow("file.type");
    await expect(carryOutTask(owner, { reference, taskId: task.id, note: null }, new Date())).rejects.toThrow(
      "task.not_manual",
    );
    const [row] = await db.select().from(tasks).where(eq(tasks.id, task.id));
    expect(row?.status).toBe("todo");
  });
});
