import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { bundles } from "@/db/schema/bundles";
import type { Right } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import { installation } from "@/lib/installation";
import { runJob } from "@/lib/jobs/job-handlers";
import { completeTask, giveUpTask } from "@/lib/requests/complete-task";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { requestKey } from "@/lib/requests/request-key";
import { getJwks } from "@/lib/signing/signing-key";
import { addFoundFiles, readFoundFile, removeFoundFile } from "@/lib/tasks/found-files";
import { acceptGivenUp } from "@/lib/tasks/settle-given-up";
import { applyRoutedMinet, collecting } from "@/lib/tasks/testing/routed-minet";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { lastAttempt, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendAnswer } from "@/lib/testing/test-steps";

const { db, storage } = await createTestInstallation({ adh6: true, controllers: ["minet", "netkin"] });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
const contributor = await signInAs("contributor");
const auditor = await signInAs("auditor");
const stranger = await signInAs("dpo", "netkin");
await applyRoutedMinet(contributor);
const folder = await mkdtemp(path.join(tmpdir(), "habeas-found-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const now = () => new Date();
const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
const nothing = { outcome: "nothing-held", note: null } as const;
const filesOf = (requestId: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.requestId, requestId), eq(files.purpose, "found")));

/** Every search done; in the tickets these files were found. */
async function withFiles(
  sent: readonly ReturnType<typeof text>[],
  rights: readonly Right[] = ["access", "portability"],
) {
  const work = await collecting(handler, { rights: [...rights] });
  const { reference, taskIn } = work;
  const input = { reference, taskId: taskIn("tickets").id };
  await completeTask(contributor, { reference, taskId: taskIn("network-logs").id, ...nothing }, now());
  await completeTask(handler, { reference, taskId: taskIn("application-logs").id, ...nothing }, now());
  await completeTask(handler, { ...input, outcome: "held", note: null, files: sent }, now());
  return { ...work, input, kept: await filesOf(work.requestId) };
}

/** Grants the copies, builds the archives and unpacks one. */
async function archiveOf(reference: string, requestId: string, right: Right = "access") {
  await grantCopies(dpo, { reference, identityChecked: false }, now());
  await runJob("bundle.build", { requestId }, lastAttempt);
  const built = await db.select().from(bundles).where(eq(bundles.requestId, requestId));
  const { storageKey } = mustBe(built.find((one) => one.right === right));
  const zip = path.join(folder, `${reference}-${right}.zip`);
  await writeFile(zip, storage.read(storageKey, requestKey(await requestRow(reference)).bytes));
  const unpacked = new Map<string, string>();
  const archive = await yauzl.openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    unpacked.set(entry.fileName.replace(`${reference}/data/`, ""), Buffer.concat(chunks).toString("utf8"));
  }
  return { zip, unpacked };
}

describe("what was found and attached", () => {
  it("goes into the access archive, byte for byte, under safe names of its own; the archive is genuine", async () => {
    const sent = [
      text("Ticket 411.txt", "un"),
      text("ticket 411.txt", "deux"),
      text("../../etc/passwd", "trois"),
      text("été.txt", "quatre"),
    ];
    const { reference, requestId } = await withFiles(sent);
    const { zip, unpacked } = await archiveOf(reference, requestId);
    expect(await verifyBundle(zip, (await getJwks()) as never)).toMatchObject({
      genuine: true,
      problems: [],
    });
    const names = [...unpacked.keys()].filter((name) => name.startsWith("files/"));
    expect(names).toHaveLength(4);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.every((name) => /^files\/tickets\/[^/]+$/.test(name))).toBe(true);
    expect(names).toContain("files/tickets/été.txt");
    expect(names.filter((name) => /ticket 411( \(2\))?\.txt$/i.test(name))).toHaveLength(2);
    expect(names.map((name) => unpacked.get(name)).toSorted()).toEqual(["deux", "quatre", "trois", "un"]);
    const cover = mustBe(unpacked.get("index.html"));
    for (const name of names) expect(cover).toContain(name.replace("files/", ""));
    const listed = JSON.parse(mustBe(unpacked.get("request.json"))) as { files: { path: string }[] };
    expect(listed.files.map((one) => one.path)).toEqual(names);
  });

  it("is not in the portable copy, and the subject sees it nowhere else", async () => {
    const { reference, requestId, subject } = await withFiles([text("Ticket.txt", "un")]);
    const { unpacked } = await archiveOf(reference, requestId, "portability");
    expect([...unpacked.keys()].filter((name) => name.startsWith("files/"))).toEqual([]);
    expect(JSON.stringify(await getOwnRequest(subject, now()))).not.toContain("Ticket.txt");
  });

  it("can be opened by who may see the data, and each look is noted", async () => {
    const { requestId, input, kept } = await withFiles([text("Ticket.txt", "un")]);
    const file = { ...input, fileId: mustBe(kept[0]).id };
    await expect(readFoundFile(auditor, file, now())).rejects.toThrow("forbidden");
    for (const nobody of [contributor, stranger])
      await expect(readFoundFile(nobody, file, now())).rejects.toThrow("not_found");
    const { body, name } = await readFoundFile(handler, file, now());
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    expect([name, Buffer.concat(chunks).toString()]).toEqual(["Ticket.txt", "un"]);
    const looks = and(eq(events.requestId, requestId), eq(events.type, "file.opened"));
    expect(await db.select().from(events).where(looks)).toHaveLength(1);
  });

  it("can be added to and taken out until the copy is granted; then it is destroyed, or stays", async () => {
    const { reference, requestId, subject, input, kept } = await withFiles([text("a.txt", "un")]);
    const only = mustBe(kept[0]);
    await expect(removeFoundFile(handler, { ...input, fileId: only.id }, now())).rejects.toThrow(
      "task.reason_missing",
    );
    await expect(addFoundFiles(auditor, { ...input, files: [text("b.txt", "x")] }, now())).rejects.toThrow(
      "forbidden",
    );
    await expect(addFoundFiles(stranger, { ...input, files: [text("b.txt", "x")] }, now())).rejects.toThrow(
      "not_found",
    );
    await addFoundFiles(handler, { ...input, files: [text("b.txt", "deux")] }, now());
    await expect(removeFoundFile(auditor, { ...input, fileId: only.id }, now())).rejects.toThrow("forbidden");
    await expect(removeFoundFile(stranger, { ...input, fileId: only.id }, now())).rejects.toThrow(
      "not_found",
    );
    await removeFoundFile(handler, { ...input, fileId: only.id }, now());
    const own = mustBe(await getOwnRequest(subject, now()));
    expect(own.timeline.map(({ type }) => type)).not.toContain("file.destroyed");
    const left = await filesOf(requestId);
    expect(left.filter(({ destroyedAt }) => destroyedAt === null)).toHaveLength(1);
    await expect(readFoundFile(handler, { ...input, fileId: only.id }, now())).rejects.toThrow("not_found");
    const { unpacked } = await archiveOf(reference, requestId);
    expect([...unpacked.keys()].filter((name) => name.startsWith("files/"))).toEqual(["files/tickets/b.txt"]);
    await expect(addFoundFiles(handler, { ...input, files: [text("c.txt", "x")] }, now())).rejects.toThrow(
      "request.wrong_status",
    );
    const last = mustBe(left.find(({ id }) => id !== only.id));
    await expect(removeFoundFile(handler, { ...input, fileId: last.id }, now())).rejects.toThrow(
      "request.wrong_status",
    );
  });

  it("lies encrypted, and belongs to a search that found something", async () => {
    const { input, kept, taskIn } = await withFiles([text("a.txt", "Bonjour Camille")]);
    const { storageKey } = mustBe(kept[0]);
    const stored: Uint8Array[] = [];
    await expect(async () => {
      for await (const chunk of installation().storage.read(storageKey, Buffer.alloc(32))) stored.push(chunk);
    }).rejects.toThrow();
    const other = { ...input, taskId: taskIn("application-logs").id, files: [text("b.txt", "x")] };
    await expect(addFoundFiles(handler, other, now())).rejects.toThrow("task.not_manual");
  });
});

describe("a system that could not be searched", () => {
  it("stands with its reason in the letter, and in the archive", async () => {
    const { reference, requestId, taskIn } = await collecting(handler);
    for (const system of ["network-logs", "application-logs"])
      await completeTask(handler, { reference, taskId: taskIn(system).id, ...nothing }, now());
    const input = { reference, taskId: taskIn("tickets").id };
    await giveUpTask(handler, { ...input, reason: "clé perdue" }, now());
    await expect(grantCopies(dpo, { reference, identityChecked: false }, now())).rejects.toThrow("request.");
    const reason = "La clé de l’archive des tickets est perdue.";
    await acceptGivenUp(dpo, { ...input, reason }, now());
    const { unpacked } = await archiveOf(reference, requestId);
    expect(mustBe(unpacked.get("redactions.json"))).toContain(reason);
    const { document } = await sendAnswer(dpo, reference);
    const said = JSON.stringify(document);
    expect(said).toContain(reason);
    expect(said).not.toContain("clé perdue");
  });
});
