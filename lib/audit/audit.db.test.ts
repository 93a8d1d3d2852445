import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import { verifyChains } from "@/lib/audit/verify-chain";
import { visitor } from "@/lib/auth/actor";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();

/** Does to the history what only somebody with the database's own powers could do. */
async function tamper(change: ReturnType<typeof sql>): Promise<void> {
  await db.execute(sql`alter table events disable trigger user`);
  await db.execute(change);
  await db.execute(sql`alter table events enable trigger user`);
}

describe("the history", () => {
  it("cannot be changed, shortened or emptied through the database", async () => {
    const { requestId } = await file();
    const ofRequest = eq(events.requestId, requestId);
    await expect(db.update(events).set({ type: "request.opened" }).where(ofRequest)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("immutable") },
    });
    await expect(db.delete(events).where(ofRequest)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("immutable") },
    });
    await expect(db.execute(sql`truncate events`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("immutable") },
    });
  });

  it("takes no personal data: a payload has no field for it", async () => {
    const { requestId } = await file();
    const base = { requestId, actor: visitor, at: new Date() };
    const payload = { taskId: crypto.randomUUID(), system: "adh6", note: "Camille" };
    await expect(
      db.transaction((tx) => recordEvent(tx, { ...base, type: "task.started", payload })),
    ).rejects.toThrow();
    const named = { taskId: crypto.randomUUID(), system: "Camille Aubrevoie" };
    await expect(
      db.transaction((tx) => recordEvent(tx, { ...base, type: "task.started", payload: named })),
    ).rejects.toThrow();
  });

  it("numbers the lines of one request without gaps when many are written at once", async () => {
    const { requestId } = await file();
    const payload = { taskId: crypto.randomUUID(), system: "adh6" };
    await Promise.all(
      Array.from({ length: 12 }, () =>
        db.transaction((tx) =>
          recordEvent(tx, { requestId, actor: visitor, at: new Date(), type: "task.started", payload }),
        ),
      ),
    );
    const lines = await db
      .select({ seq: events.seq })
      .from(events)
      .where(eq(events.requestId, requestId))
      .orderBy(events.seq);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, at) => at + 1));
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("still verifies when the personal data has been destroyed", async () => {
    const { requestId } = await file();
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  const attacks: readonly [string, (id: string) => ReturnType<typeof sql>, string][] = [
    [
      "a changed fact",
      (id) =>
        sql`update events set payload = jsonb_set(payload, '{dueOn}', '"2030-01-01"') where request_id = ${id} and seq = 1`,
      "the line was changed",
    ],
    [
      "a changed time",
      (id) => sql`update events set at = at + interval '1 day' where request_id = ${id} and seq = 2`,
      "the line was changed",
    ],
    [
      "a changed name",
      (id) => sql`update events set actor_kind = 'system' where request_id = ${id} and seq = 1`,
      "the line was changed",
    ],
    [
      "a removed line",
      (id) => sql`delete from events where request_id = ${id} and seq = 2`,
      "a line is missing",
    ],
    [
      "a cut tail",
      (id) =>
        sql`delete from events where request_id = ${id} and seq = (select max(seq) from events where request_id = ${id})`,
      "the history ends after",
    ],
    [
      "an emptied history",
      (id) => sql`delete from events where request_id = ${id}`,
      "the history ends after",
    ],
  ];
  it.each(attacks)("shows %s", async (_name, attack, reason) => {
    const { reference, requestId } = await file();
    await tamper(attack(requestId));
    const broken = (await verifyChains(db)).broken.filter((one) => one.reference === reference);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.reason).toContain(reason);
  });

  it("names the line and the request that are wrong, and no other", async () => {
    const good = await file();
    const bad = await file();
    await tamper(
      sql`update events set type = 'request.opened' where request_id = ${bad.requestId} and seq = 2`,
    );
    const { broken } = await verifyChains(db);
    expect(broken).toContainEqual({ reference: bad.reference, seq: 2, reason: "the line was changed" });
    expect(broken.map(({ reference }) => reference)).not.toContain(good.reference);
    const [line] = await db
      .select()
      .from(events)
      .where(and(eq(events.requestId, bad.requestId), eq(events.seq, 2)));
    expect(line?.type).toBe("request.opened");
  });
});
