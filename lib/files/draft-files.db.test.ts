import { randomBytes } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { visitor } from "@/lib/auth/actor";
import { addDraftFile } from "@/lib/files/add-draft-file";
import { listDraftFiles } from "@/lib/files/list-files";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { removeDraftFile } from "@/lib/files/remove-draft-file";
import { type Installation, installation } from "@/lib/installation";
import { draftKey, findDraft, saveDraft } from "@/lib/requests/draft";
import { requestKey } from "@/lib/requests/request-key";
import { submitRequest } from "@/lib/requests/submit-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { formOf, mustBe, requestRow } from "@/lib/testing/test-people";
import type { DataKey } from "@/lib/vault/data-key";

const now = new Date("2026-10-01T10:00:00Z");
const pdf = (text = "mandat") => new Uint8Array(Buffer.from(`%PDF-1.7\n${text}\n%%EOF`));
let opened: Installation;
beforeAll(async () => {
  opened = await createTestInstallation();
});

const begin = async () =>
  (await saveDraft(visitor, { token: null, controllerSlug: "minet", content: formOf() }, now)).token;
const add = (token: string | null, bytes = pdf(), name = "mandat.pdf") =>
  addDraftFile(visitor, { token, controllerSlug: "minet", file: { name, bytes } }, now);
const attached = async (token: string) =>
  listDraftFiles(mustBe(await findDraft(token, now)).id, draftKey(token));
const rowOf = async (id: string) => mustBe((await opened.db.select().from(files).where(eq(files.id, id)))[0]);
const rowsOfNobody = async () =>
  (await opened.db.select().from(files)).filter(({ draftId, requestId }) => !draftId && !requestId);
async function read(id: string, key: DataKey): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readFileBytes(await rowOf(id), key)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("a file attached to the form", () => {
  it("begins a form when there is none", async () => {
    const { token, fileId } = await add(null);
    expect(await attached(token)).toEqual([
      { id: fileId, name: "mandat.pdf", mediaType: "application/pdf", byteCount: pdf().byteLength },
    ]);
    expect(await read(fileId, draftKey(token))).toBe(Buffer.from(pdf()).toString());
  });

  it("leaves what was typed as it is", async () => {
    const token = await begin();
    await add(token);
    expect(mustBe(await findDraft(token, now)).content.name).toBe(formOf().name);
  });

  it("cannot be read with another form's cookie", async () => {
    const { fileId } = await add(null);
    await expect(read(fileId, draftKey(await begin()))).rejects.toThrow("broken seal");
  });

  it("goes to the request with the form, without being copied, and the history says so", async () => {
    const token = await begin();
    const { fileId } = await add(token, pdf("proof"));
    const before = await rowOf(fileId);
    const { reference } = await submitRequest(
      visitor,
      { draftToken: token, controllerSlug: "minet", locale: "fr" },
      now,
    );
    const request = await requestRow(reference);
    expect(await rowOf(fileId)).toMatchObject({
      requestId: request.id,
      draftId: null,
      storageKey: before.storageKey,
    });
    expect(await read(fileId, requestKey(request))).toContain("proof");
    const lines = await opened.db
      .select({ type: events.type, payload: events.payload })
      .from(events)
      .where(eq(events.requestId, request.id))
      .orderBy(asc(events.seq));
    expect(lines).toContainEqual({
      type: "file.received",
      payload: {
        fileId,
        purpose: "evidence",
        bytes: before.byteCount,
        sha256: Buffer.from(before.sha256).toString("hex"),
      },
    });
    expect(JSON.stringify(lines)).not.toContain("mandat");
    await expect(add(token)).rejects.toMatchObject({ code: "draft.expired" });
  });
});

describe("a file that is refused", () => {
  it.each([
    { name: "empty", bytes: new Uint8Array(), code: "file.empty" },
    { name: "a page", bytes: new Uint8Array(Buffer.from("<html>")), code: "file.type" },
    { name: "too large", bytes: new Uint8Array(10_000_001), code: "file.too_large" },
    {
      name: "protected",
      bytes: new Uint8Array(Buffer.from("%PDF-1.7\n/Encrypt 5 0 R\n%%EOF")),
      code: "file.protected",
    },
  ])("leaves nothing: $name", async ({ bytes, code }) => {
    const token = await begin();
    await expect(add(token, bytes)).rejects.toMatchObject({ code });
    expect(await attached(token)).toEqual([]);
    expect(await rowsOfNobody()).toEqual([]);
  });

  it("because its controller is not there leaves neither row nor bytes", async () => {
    const removed: string[] = [];
    const { storage } = installation();
    const remove = storage.remove.bind(storage);
    storage.remove = async (key) => {
      removed.push(key);
      await remove(key);
    };
    const input = { token: null, controllerSlug: "nobody", file: { name: "a.pdf", bytes: pdf() } };
    await expect(addDraftFile(visitor, input, now)).rejects.toMatchObject({ code: "not_found" });
    storage.remove = remove;
    expect(removed).toHaveLength(1);
    expect(await storage.size(mustBe(removed[0]))).toBeNull();
    expect(await rowsOfNobody()).toEqual([]);
  });

  it("the eleventh, also when all come at once", async () => {
    const token = await begin();
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => add(token)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "file.too_many" });
    expect(await attached(token)).toHaveLength(10);
    expect(await rowsOfNobody()).toEqual([]);
  });

  it("what is too much together", async () => {
    const token = await begin();
    const large = new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(9_000_000)]));
    await add(token, large);
    await add(token, large);
    await expect(add(token, large)).rejects.toMatchObject({ code: "file.too_large" });
    expect(await attached(token)).toHaveLength(2);
  });
});

describe("taking a file out again", () => {
  it("removes its row and its bytes", async () => {
    const { token, fileId } = await add(null);
    const { storageKey } = await rowOf(fileId);
    await removeDraftFile(visitor, { token, fileId }, now);
    expect(await attached(token)).toEqual([]);
    expect(await opened.storage.size(storageKey)).toBeNull();
    expect(await opened.db.select().from(files).where(eq(files.id, fileId))).toEqual([]);
  });

  it("is for the form's own browser", async () => {
    const { token, fileId } = await add(null);
    await removeDraftFile(visitor, { token: await begin(), fileId }, now);
    await removeDraftFile(visitor, { token: null, fileId }, now);
    expect(await attached(token)).toHaveLength(1);
  });
});
