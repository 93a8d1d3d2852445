import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import type { Actor } from "@/lib/auth/actor";
import { checkFile } from "@/lib/files/check-file";
import { destroyFile } from "@/lib/files/destroy-file";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { receiveFiles } from "@/lib/files/receive-files";
import { storeRequestFile } from "@/lib/files/store-file";
import type { Installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, signInAs } from "@/lib/testing/test-people";

const pdf = { name: "carte.pdf", bytes: new Uint8Array(Buffer.from("%PDF-1.7\nidentity card\n%%EOF")) };
let opened: Installation;
beforeAll(async () => {
  opened = await createTestInstallation();
});

/** As a command does it: checked before, claimed inside. */
async function send(actor: Actor, requestId: string, belongsTo = randomUUID(), now = new Date()) {
  return receiveFiles([pdf], now, ([checked]) =>
    opened.db.transaction(async (tx) => {
      const key = requestKey(await lockById(tx, requestId));
      return storeRequestFile(
        tx,
        actor,
        { requestId, key, purpose: "identity", belongsTo },
        mustBe(checked),
        now,
      );
    }),
  );
}
const rowOf = async (id: string) => mustBe((await opened.db.select().from(files).where(eq(files.id, id)))[0]);
const historyOf = (requestId: string) =>
  opened.db
    .select({ type: events.type, actorKind: events.actorKind, payload: events.payload })
    .from(events)
    .where(eq(events.requestId, requestId))
    .orderBy(asc(events.seq));

describe("a file of a request", () => {
  it("is kept sealed, with who sent it, and the history says so", async () => {
    const { requestId, subject } = await file();
    const belongsTo = randomUUID();
    const id = await send(subject, requestId, belongsTo);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      requestId,
      belongsTo,
      purpose: "identity",
      fromStaff: false,
      mediaType: "application/pdf",
    });
    expect(Buffer.from(row.name).includes("carte")).toBe(false);
    expect((await historyOf(requestId)).at(-1)).toMatchObject({
      type: "file.received",
      actorKind: "subject",
      payload: { fileId: id, purpose: "identity", bytes: pdf.bytes.byteLength },
    });
    const staffId = await send(await signInAs("dpo"), requestId);
    expect(await rowOf(staffId)).toMatchObject({ fromStaff: true });
  });

  it("leaves neither row nor bytes when the command fails after it", async () => {
    const { requestId, subject } = await file();
    let storageKey = "";
    const failing = receiveFiles([pdf], new Date(), ([checked]) =>
      opened.db.transaction(async (tx) => {
        const key = requestKey(await lockById(tx, requestId));
        const target = { requestId, key, purpose: "message" as const, belongsTo: null };
        const id = await storeRequestFile(tx, subject, target, mustBe(checked), new Date());
        storageKey = `files/${id}`;
        throw new Problem("request.wrong_status");
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: "request.wrong_status" });
    expect(await opened.storage.size(storageKey)).toBeNull();
    expect(await opened.db.select().from(files).where(eq(files.requestId, requestId))).toEqual([]);
    expect((await historyOf(requestId)).map(({ type }) => type)).not.toContain("file.received");
  });

  it("belongs to one request only: claiming it twice fails", async () => {
    const [one, other] = [await file(), await file({ email: "dana@etu.example" })];
    const checked = await checkFile(pdf);
    const claim = (requestId: string) =>
      opened.db.transaction(async (tx) => {
        const key = requestKey(await lockById(tx, requestId));
        const target = { requestId, key, purpose: "message" as const, belongsTo: null };
        return storeRequestFile(tx, one.subject, target, checked, new Date());
      });
    const id = await claim(one.requestId);
    await expect(claim(other.requestId)).rejects.toThrow("cannot be claimed");
    expect((await rowOf(id)).requestId).toBe(one.requestId);
  });

  it("is not claimed any more once its removal has begun", async () => {
    const { requestId, subject } = await file();
    const checked = await checkFile(pdf);
    await opened.db.update(files).set({ destroyedAt: new Date() }).where(eq(files.id, checked.id));
    const claim = opened.db.transaction(async (tx) => {
      const key = requestKey(await lockById(tx, requestId));
      const target = { requestId, key, purpose: "message" as const, belongsTo: null };
      return storeRequestFile(tx, subject, target, checked, new Date());
    });
    await expect(claim).rejects.toThrow("cannot be claimed");
  });

  it("nobody can read what no command has claimed", async () => {
    const { requestId } = await file();
    const checked = await checkFile(pdf);
    const row = await rowOf(checked.id);
    const key = await opened.db.transaction(async (tx) => requestKey(await lockById(tx, requestId)));
    expect(() => readFileBytes(row, key)).toThrow("broken seal");
    expect(() => readFileBytes(row, opened.installationKey)).toThrow("broken seal");
  });
});

describe("destroying a file", () => {
  it("takes key and bytes, keeps the row as evidence, and stands in the history once", async () => {
    const { requestId, subject } = await file();
    const dpo = await signInAs("dpo");
    const id = await send(subject, requestId);
    const before = await rowOf(id);
    const now = new Date("2026-12-01T00:00:00Z");
    const destroy = () =>
      opened.db.transaction(async (tx) => {
        await lockById(tx, requestId);
        await destroyFile(tx, dpo, await rowOf(id), now);
      });
    await destroy();
    await destroy();
    const after = await rowOf(id);
    expect(after).toMatchObject({ destroyedAt: now, sha256: before.sha256, byteCount: before.byteCount });
    expect(await opened.storage.size(before.storageKey)).toBeNull();
    const key = await opened.db.transaction(async (tx) => requestKey(await lockById(tx, requestId)));
    expect(() => readFileBytes(after, key)).toThrow("request.data_destroyed");
    expect(() => readFileBytes({ ...after, destroyedAt: null }, key)).toThrow("broken seal");
    const lines = (await historyOf(requestId)).filter(({ type }) => type === "file.destroyed");
    expect(lines).toEqual([{ type: "file.destroyed", actorKind: "staff", payload: { fileId: id } }]);
  });
});
