import { randomBytes, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { bundles } from "@/db/schema/bundles";
import type { RightStatus } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { rateLimits } from "@/db/schema/installation";
import { requestRights } from "@/db/schema/requests";
import { drafts } from "@/db/schema/subjects";
import { mintSystem, visitor } from "@/lib/auth/actor";
import { addDraftFile } from "@/lib/files/add-draft-file";
import { checkFile } from "@/lib/files/check-file";
import { storeRequestFile } from "@/lib/files/store-file";
import type { Installation } from "@/lib/installation";
import { findDraft } from "@/lib/requests/draft";
import { lockById } from "@/lib/requests/lock-request";
import { purgeExpired } from "@/lib/requests/purge-expired";
import { requestKey } from "@/lib/requests/request-key";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe } from "@/lib/testing/test-people";

const hourMs = 3600_000;
const dayMs = 24 * hourMs;
const start = new Date("2026-10-01T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const pdf = { name: "a.pdf", bytes: new Uint8Array(Buffer.from("%PDF-1.7\nx\n%%EOF")) };
const purge = (now: Date) => purgeExpired(mintSystem(), {}, now);
let opened: Installation;
beforeAll(async () => {
  opened = await createTestInstallation();
});
const rowOf = async (id: string) => (await opened.db.select().from(files).where(eq(files.id, id)))[0];
const typesOf = async (requestId: string) =>
  (await opened.db.select({ type: events.type }).from(events).where(eq(events.requestId, requestId))).map(
    ({ type }) => type,
  );

describe("the purge of files", () => {
  it("takes an expired form's files with it, bytes and rows, and no others", async () => {
    const input = { token: null, controllerSlug: "minet", file: pdf };
    const old = await addDraftFile(visitor, input, start);
    const young = await addDraftFile(visitor, input, later(23 * hourMs));
    const storageKey = mustBe(await rowOf(old.fileId)).storageKey;
    await purge(later(25 * hourMs));
    expect(await rowOf(old.fileId)).toBeUndefined();
    expect(await opened.storage.size(storageKey)).toBeNull();
    expect(await findDraft(old.token, start)).toBeNull();
    expect((await opened.db.select().from(drafts)).length).toBe(1);
    expect(await opened.storage.size(mustBe(await rowOf(young.fileId)).storageKey)).toBe(
      pdf.bytes.byteLength,
    );
  });

  it("finds what a crash left between the bytes and the command, after an hour", async () => {
    const { id } = await checkFile(pdf, start);
    await purge(later(59 * 60_000));
    expect(await rowOf(id)).toBeDefined();
    await purge(later(61 * 60_000));
    expect(await rowOf(id)).toBeUndefined();
    expect(await opened.storage.size(`files/${id}`)).toBeNull();
  });

  it("goes on where it was cut off: bytes gone, row still there", async () => {
    const { id } = await checkFile(pdf, start);
    await opened.storage.remove(`files/${id}`);
    await purge(later(2 * hourMs));
    expect(await rowOf(id)).toBeUndefined();
  });

  it("destroys proofs of identity after 30 days, decided or not, and leaves other files", async () => {
    const { requestId, subject } = await file({}, { now: start });
    const store = async (purpose: "identity" | "message") => {
      const checked = await checkFile(pdf, start);
      return opened.db.transaction(async (tx) => {
        const key = requestKey(await lockById(tx, requestId));
        return storeRequestFile(tx, subject, { requestId, key, purpose, belongsTo: null }, checked, start);
      });
    };
    const [identity, message] = [await store("identity"), await store("message")];
    await purge(later(30 * dayMs - 1));
    expect(mustBe(await rowOf(identity)).destroyedAt).toBeNull();
    await purge(later(30 * dayMs + 1));
    await purge(later(31 * dayMs));
    expect(mustBe(await rowOf(identity)).destroyedAt).toEqual(later(30 * dayMs + 1));
    expect(await opened.storage.size(`files/${identity}`)).toBeNull();
    expect(await opened.storage.size(`files/${message}`)).toBe(pdf.bytes.byteLength);
    expect((await typesOf(requestId)).filter((type) => type === "file.destroyed")).toHaveLength(1);
  });
});

describe("the purge of archives", () => {
  async function bundleOf(status: RightStatus): Promise<{ requestId: string; storageKey: string }> {
    const { requestId } = await file({}, { now: start });
    const storageKey = `requests/${requestId}/bundles/access.zip`;
    const source = (async function* () {
      yield randomBytes(10);
    })();
    await opened.storage.write(storageKey, source, randomBytes(32));
    const facts = { requestId, right: "access" as const, storageKey, byteCount: 10 };
    const built = { sha256: randomBytes(32), kid: "k", builtAt: start, expiresAt: later(90 * dayMs) };
    await opened.db.insert(bundles).values({ ...facts, ...built });
    const one = and(eq(requestRights.requestId, requestId), eq(requestRights.right, "access"));
    await opened.db.update(requestRights).set({ status }).where(one);
    return { requestId, storageKey };
  }
  const rowsOf = (requestId: string) =>
    opened.db.select().from(bundles).where(eq(bundles.requestId, requestId));

  it("removes file and row when the time is over, and the history keeps that", async () => {
    const { requestId, storageKey } = await bundleOf("answered");
    await purge(later(90 * dayMs));
    expect(await rowsOf(requestId)).toHaveLength(1);
    await purge(later(90 * dayMs + 1));
    await purge(later(91 * dayMs));
    expect(await rowsOf(requestId)).toEqual([]);
    expect(await opened.storage.size(storageKey)).toBeNull();
    expect((await typesOf(requestId)).filter((type) => type === "bundle.expired")).toHaveLength(1);
  });

  it("keeps the archive of an answer that was not sent yet", async () => {
    const { requestId, storageKey } = await bundleOf("decided");
    await purge(later(100 * dayMs));
    expect(await rowsOf(requestId)).toHaveLength(1);
    expect(await opened.storage.size(storageKey)).toBe(10);
  });
});

it("counts of who did what lately go when they no longer count", async () => {
  await opened.db.insert(rateLimits).values([
    { key: `old-${randomUUID()}`, points: 1, expire: start },
    { key: "new", points: 1, expire: later(dayMs) },
  ]);
  await purge(later(hourMs));
  expect((await opened.db.select({ key: rateLimits.key }).from(rateLimits)).map(({ key }) => key)).toEqual([
    "new",
  ]);
});
