import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { controllers, records } from "@/db/schema/controllers";
import { memberships } from "@/db/schema/staff";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { recordDigest } from "@/lib/controllers/record-digest";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord, getStoredController } from "@/lib/controllers/stored-controller";
import { ensureFirstAdministrator } from "@/lib/staff/first-administrator";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const minet = await loadShippedRecord("minet");
const now = new Date("2026-02-01T00:00:00Z");
const strictly = { versionTaken: "refuse" } as const;

const changed = (version: string, name = `MiNET ${version}`): RecordOfProcessing => ({
  ...minet,
  version,
  controller: { ...minet.controller, name },
});
const inForce = async () => mustBe(await getStoredController("minet"));
const versionsOf = async (version: string) =>
  db
    .select({ digest: records.digest })
    .from(records)
    .where(and(eq(records.controllerId, (await inForce()).id), eq(records.version, version)));

beforeEach(async () => {
  await applyRecord(minet, now);
  expect((await inForce()).record.controller.name).toBe("MiNET");
});

describe("applying a record", () => {
  it("puts a changed version into force and says what changed", async () => {
    const { changes, first, versionTaken } = await applyRecord(changed("20"), now, strictly);
    expect({ first, versionTaken }).toEqual({ first: false, versionTaken: false });
    expect(changes).toEqual([
      { change: "changed", path: "version", from: minet.version, to: "20" },
      { change: "changed", path: "controller.name", from: "MiNET", to: "MiNET 20" },
    ]);
    expect((await inForce()).record.version).toBe("20");
    const [row] = await db.select().from(controllers).where(eq(controllers.slug, "minet"));
    expect(row?.name).toBe("MiNET 20");
  });

  it("leaves a request under the version that it came in under, and its word is kept", async () => {
    const { reference } = await file({}, { confirmed: false });
    const before = await requestRow(reference);
    await applyRecord(changed("30"), now, strictly);
    const after = await requestRow(reference);
    expect(after.recordDigest).toBe(before.recordDigest);
    expect(after.recordDigest).not.toBe((await inForce()).recordDigest);
    expect((await getRecord(after.controllerId, after.recordDigest)).controller.name).toBe("MiNET");
    const later = await requestRow((await file({}, { confirmed: false })).reference);
    expect(later.recordDigest).toBe((await inForce()).recordDigest);
  });

  it("again changes nothing", async () => {
    await applyRecord(changed("40"), now, strictly);
    const before = await inForce();
    const { changes, versionTaken } = await applyRecord(changed("40"), now, strictly);
    expect({ changes, versionTaken }).toEqual({ changes: [], versionTaken: false });
    expect(await inForce()).toEqual(before);
    expect(await versionsOf("40")).toHaveLength(1);
  });

  it("refuses another content under a number that was in force, also when a newer one is", async () => {
    await applyRecord(changed("50"), now, strictly);
    const refused = await applyRecord(changed("50", "Someone else"), now, strictly);
    expect(refused).toMatchObject({ versionTaken: true, changes: [{ path: "controller.name" }] });
    await applyRecord(changed("51"), now, strictly);
    expect(await applyRecord(changed("50", "Someone else"), now, strictly)).toMatchObject({
      versionTaken: true,
    });
    expect((await inForce()).record.version).toBe("51");
    expect(await versionsOf("50")).toHaveLength(1);
  });

  it("goes back to an older version as it was", async () => {
    await applyRecord(changed("60"), now, strictly);
    await applyRecord(changed("61"), now, strictly);
    expect(await applyRecord(changed("60"), now, strictly)).toMatchObject({ versionTaken: false });
    expect((await inForce()).recordDigest).toBe(recordDigest(changed("60")));
  });

  it("lets the records that come with the product replace their former selves", async () => {
    await applyRecord(changed("70"), now);
    expect(await applyRecord(changed("70", "Renamed"), now)).toMatchObject({ versionTaken: true });
    expect((await inForce()).record.controller.name).toBe("Renamed");
    expect(await versionsOf("70")).toHaveLength(2);
  });

  it("that is only tried writes nothing", async () => {
    const { changes } = await applyRecord(changed("80"), now, { ...strictly, dryRun: true });
    expect(changes).toHaveLength(2);
    expect((await inForce()).record.version).toBe(minet.version);
    expect(await versionsOf("80")).toEqual([]);
    const other = { ...minet, controller: { ...minet.controller, slug: "tried" } };
    expect(await applyRecord(other, now, { dryRun: true })).toMatchObject({ first: true, changes: [] });
    expect(await getStoredController("tried")).toBeNull();
  });

  it("sees no difference in an entry that the product learnt since", async () => {
    const stored = await inForce();
    const { clients: _, routing: __, verification: ___, ...older } = minet;
    const content = { ...older, clients: undefined, routing: undefined, verification: undefined };
    const plain = { ...minet, clients: [], routing: [], verification: defaults };
    await db
      .update(records)
      .set({ content: JSON.parse(JSON.stringify(content)) })
      .where(and(eq(records.controllerId, stored.id), eq(records.digest, stored.recordDigest)));
    expect((await applyRecord(plain, now, strictly)).changes).toEqual([]);
    await db
      .update(records)
      .set({ content: minet })
      .where(and(eq(records.controllerId, stored.id), eq(records.digest, stored.recordDigest)));
  });

  it("replaces a stored content that today's rules refuse", async () => {
    const stored = await inForce();
    const mine = and(eq(records.controllerId, stored.id), eq(records.digest, stored.recordDigest));
    await db
      .update(records)
      .set({ content: { ...minet, source: null } })
      .where(mine);
    const { changes } = await applyRecord(changed("90"), now, strictly);
    expect(changes).toContainEqual({ change: "changed", path: "source", from: null, to: minet.source });
    await db.update(records).set({ content: minet }).where(mine);
  });

  it("of a new controller is a first version, also three times at once, and has a first administrator", async () => {
    await ensureFirstAdministrator(now);
    const other = { ...minet, controller: { ...minet.controller, slug: "other" } };
    const atOnce = <T>(work: () => Promise<T>) => Promise.all([1, 2, 3].map(work));
    await atOnce(() => applyRecord(minet, now)); // Opens the connections, so that the next three do meet.
    const applied = await atOnce(() => applyRecord(other, now));
    expect(applied.filter(({ first }) => first)).toHaveLength(1);
    const { id } = mustBe(await getStoredController("other"));
    expect(await db.select().from(memberships).where(eq(memberships.controllerId, id))).toHaveLength(2);
  });
});

const defaults: RecordOfProcessing["verification"] = {
  levels: {},
  methods: ["email-code", "document", "postal-code", "in-person"],
};
