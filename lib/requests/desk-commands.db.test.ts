import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { demoMembers } from "@/db/samples/adh6/demo-members";
import { controllers, records } from "@/db/schema/controllers";
import { type Role, roles } from "@/db/schema/enums";
import { tasks } from "@/db/schema/tasks";
import { mintStaff, type Staff } from "@/lib/auth/actor";
import { runJob } from "@/lib/jobs/job-handlers";
import { listQueue } from "@/lib/queue/list-queue";
import { completeTask, retryTask } from "@/lib/requests/complete-task";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { previewExtract } from "@/lib/requests/preview-extract";
import { startCollection } from "@/lib/requests/start-collection";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { searchAll, tasksOf } from "@/lib/testing/test-steps";

const opened = await createTestInstallation({ adh6: true });
const { db } = opened;
const staff = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signInAs(role)])),
) as Record<Role, Staff>;
const outsider = await dpoOfAnotherController();
const now = () => new Date();
const nothing = { outcome: "nothing-held", note: null } as const;

const may = {
  collect: ["dpo", "handler"],
  complete: ["dpo", "handler"], // A contributor only what is given to them: lib/tasks/tasks.db.test.ts.
  preview: ["dpo", "handler"],
  approve: ["dpo"],
} satisfies Record<string, Role[]>;

/** Who may not even see requests is told that there is none. */
const refusalFor = (role: Role) =>
  role === "administrator" || role === "contributor" ? "not_found" : "forbidden";

async function dpoOfAnotherController(): Promise<Staff> {
  const [minet] = await db.select().from(records).limit(1);
  const record = mustBe(minet);
  const [other] = await db
    .insert(controllers)
    .values({ slug: "other", name: "Other", recordDigest: record.digest })
    .returning({ id: controllers.id });
  const controllerId = mustBe(other).id;
  await db.insert(records).values({ ...record, controllerId });
  return mintStaff({ staffId: staff.dpo.staffId, memberships: [{ controllerId, role: "dpo" }] });
}

async function inReview(content: Parameters<typeof file>[0] = {}) {
  const filed = await file(content);
  await searchAll(staff.handler, filed);
  const opened = await tasksOf(filed.requestId);
  return { ...filed, tasks: opened, adh6: mustBe(opened.find(({ system }) => system === "adh6")) };
}

describe("staff may do what their role and controller allow, and nothing else", () => {
  for (const role of roles) {
    const outcome = (allowed: readonly Role[]) => (allowed.includes(role) ? "may" : "may not");

    it(`${role} ${outcome(may.collect)} start a collection`, async () => {
      const { reference } = await file();
      const attempt = startCollection(staff[role], { reference }, now());
      if (may.collect.some((allowed) => allowed === role)) await attempt;
      else await expect(attempt).rejects.toThrow(refusalFor(role));
      expect((await requestRow(reference)).status).toBe(
        may.collect.some((allowed) => allowed === role) ? "collecting" : "received",
      );
    });
  }

  it.each(roles)("%s: finishing a search by hand, looking at data, releasing an answer", async (role) => {
    const { reference, adh6 } = await inReview();
    const place = { reference, taskId: adh6.id, category: "identity", page: 1, locale: "en" as const };
    const expectBy = async (
      allowed: readonly Role[],
      attempt: Promise<unknown>,
      otherwise = refusalFor(role),
    ) => {
      if (allowed.includes(role)) await expect(attempt).resolves.not.toThrow();
      else await expect(attempt).rejects.toThrow(otherwise);
    };
    const complete = completeTask(staff[role], { reference, taskId: adh6.id, ...nothing }, now());
    await expect(complete).rejects.toThrow(
      may.complete.some((allowed) => allowed === role) ? "task.not_manual" : refusalFor(role),
    );
    await expectBy(may.preview, previewExtract(staff[role], place, now()));
    await expectBy(may.approve, grantCopies(staff[role], { reference, identityChecked: false }, now()));
  });

  it("treats another controller's request like one that is not there", async () => {
    const { reference, adh6 } = await inReview();
    const missing = "HAB-2222-2222";
    expect(await getRequest(outsider, reference, "en", now())).toBeNull();
    expect((await listQueue(outsider, { state: "all" }, now())).rows).toEqual([]);
    for (const wanted of [reference, missing]) {
      const input = { reference: wanted, taskId: adh6.id };
      await expect(startCollection(outsider, input, now())).rejects.toThrow("not_found");
      await expect(completeTask(outsider, { ...input, ...nothing }, now())).rejects.toThrow("not_found");
      await expect(retryTask(outsider, input, now())).rejects.toThrow("not_found");
      await expect(grantCopies(outsider, { ...input, identityChecked: true }, now())).rejects.toThrow(
        "not_found",
      );
      const place = { ...input, category: "identity", page: 1, locale: "en" as const };
      await expect(previewExtract(outsider, place, now())).rejects.toThrow("not_found");
    }
  });

  it("never reaches a task of another request through one's own", async () => {
    const mine = await inReview();
    const theirs = await inReview();
    const place = {
      reference: mine.reference,
      taskId: theirs.adh6.id,
      category: "identity",
      page: 1,
      locale: "en" as const,
    };
    await expect(previewExtract(staff.dpo, place, now())).rejects.toThrow("not_found");
    await expect(
      completeTask(staff.dpo, { reference: mine.reference, taskId: theirs.adh6.id, ...nothing }, now()),
    ).rejects.toThrow("not_found");
  });
});

describe("the way through the desk", () => {
  it("collects nothing before the address is proven", async () => {
    const { reference } = await file({}, { confirmed: false });
    await expect(startCollection(staff.dpo, { reference }, now())).rejects.toThrow("request.wrong_status");
  });

  it("lets only a person say that a system without a connector holds nothing", async () => {
    const { reference, requestId } = await file();
    await startCollection(staff.dpo, { reference }, now());
    const opened = await db.select().from(tasks).where(eq(tasks.requestId, requestId));
    for (const task of opened) await runJob("task.collect", { taskId: task.id }, lastAttempt);
    const after = await db.select().from(tasks).where(eq(tasks.requestId, requestId));
    const open = after.filter(({ status }) => status !== "done").map(({ system }) => system);
    expect(open.sort()).toEqual(["application-logs", "network-logs", "tickets"]);
  });

  it("is started once when two people click at the same time", async () => {
    const { reference, requestId } = await file();
    const twice = await Promise.allSettled(
      [staff.dpo, staff.handler].map((who) => startCollection(who, { reference }, now())),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const opened = await db.select().from(tasks).where(eq(tasks.requestId, requestId));
    expect(new Set(opened.map(({ system }) => system)).size).toBe(opened.length);
  });

  it("approves nothing while a search is open", async () => {
    const { reference } = await file();
    await startCollection(staff.dpo, { reference }, now());
    await expect(grantCopies(staff.dpo, { reference, identityChecked: true }, now())).rejects.toThrow(
      "request.wrong_status",
    );
  });

  it("holds back an account that only a claimed login found until a person has checked whose it is", async () => {
    const claim = {
      name: "Somebody",
      email: "not.in.the.file@etu.example",
      identifiers: { login: demoMembers.camille.login },
    };
    const { reference } = await inReview(claim);
    const seen = mustBe(await getRequest(staff.dpo, reference, "en", now()));
    expect(seen.tasks.flatMap(({ accounts }) => accounts).every(({ proven }) => !proven)).toBe(true);
    await expect(grantCopies(staff.dpo, { reference, identityChecked: false }, now())).rejects.toThrow(
      "request.identity_unchecked",
    );
    expect((await requestRow(reference)).status).toBe("review");
    await grantCopies(staff.dpo, { reference, identityChecked: true }, now());
    const after = mustBe(await getRequest(staff.dpo, reference, "en", now()));
    expect(after.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["identity.accepted", "right.approved"]),
    );
  });

  it("finds both accounts of a person with two", async () => {
    const { reference } = await inReview({ email: demoMembers.ines.mail });
    const seen = mustBe(await getRequest(staff.dpo, reference, "fr", now()));
    const adh6 = mustBe(seen.tasks.find(({ system }) => system === "adh6"));
    expect(adh6.accounts.map(({ key }) => key).sort()).toEqual(["3", "4"]);
  });

  it("says so when a system cannot be read, and tries again when asked", async () => {
    const { reference, requestId } = await file();
    const connections = opened.settings.connections;
    await startCollection(staff.dpo, { reference }, now());
    const [task] = await db
      .select()
      .from(tasks)
      .where(eq(tasks.requestId, requestId))
      .orderBy(tasks.system)
      .limit(1);
    const { id: taskId } = mustBe(task);
    Object.assign(opened.settings, {
      connections: { "minet/adh6": "postgres://nobody:wrong@127.0.0.1:1/nowhere" },
    });
    await runJob("task.collect", { taskId }, lastAttempt);
    Object.assign(opened.settings, { connections });
    const failed = mustBe(
      mustBe(await getRequest(staff.dpo, reference, "en", now())).tasks.find(({ id }) => id === taskId),
    );
    expect(failed).toMatchObject({ status: "failed", errorCode: "connector.unreachable" });
    await retryTask(staff.dpo, { reference, taskId }, now());
    await runJob("task.collect", { taskId }, lastAttempt);
    const [again] = await db.select().from(tasks).where(eq(tasks.id, taskId));
    expect(again?.status).toBe("done");
  });
});
