import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { requests } from "@/db/schema/requests";
import { visitor } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { findDraft, getDraft, saveDraft } from "@/lib/requests/draft";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { submitRequest } from "@/lib/requests/submit-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, formOf, lastMail, mustBe, requestRow } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const minet = { controllerSlug: "minet", locale: "fr" as const };
const save = (content: Parameters<typeof formOf>[0], now = new Date()) =>
  saveDraft(visitor, { token: null, controllerSlug: "minet", content: formOf(content) }, now);

describe("filing a request", () => {
  it("gives a reference, the due date of Reg. 1182/71, and a session that sees them before any proof", async () => {
    const now = new Date("2026-01-31T08:00:00Z");
    const { token } = await save({}, now);
    const { reference, sessionToken } = await submitRequest(visitor, { draftToken: token, ...minet }, now);
    const own = mustBe(await getOwnRequest(mustBe(await findSubject(sessionToken, now)), now));
    expect(own).toMatchObject({
      reference,
      status: "unconfirmed",
      verified: false,
      dueOn: "2026-03-02",
      timeline: [],
    });
    expect(own.clock.map(({ rule }) => rule)).toContain("end-of-month-clamp");
    expect((await lastMail(reference, "confirm-address")).code).toMatch(/^\d{6}$/);
  });

  it("takes the day of receipt in the controller's zone, not in UTC", async () => {
    const { reference } = await file({}, { now: new Date("2026-03-04T23:30:00Z") });
    expect((await requestRow(reference)).dueOn).toBe("2026-04-07");
  });

  it("makes one request of one form, however often and at once it is sent", async () => {
    const { token } = await save({});
    const sent = await Promise.all(
      [1, 2, 3, 4].map(() => submitRequest(visitor, { draftToken: token, ...minet }, new Date())),
    );
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(1);
    expect(new Set(sent.map(({ sessionToken }) => sessionToken)).size).toBe(4);
  });

  it("leaves nothing when any part of it fails: no row, no job, no mail", async () => {
    const { token } = await save({ name: "Nobody At All" });
    const before = await countRows();
    await db.execute(sql`alter table events add constraint no_more check (false) not valid`);
    await expect(submitRequest(visitor, { draftToken: token, ...minet }, new Date())).rejects.toThrow();
    await db.execute(sql`alter table events drop constraint no_more`);
    expect(await countRows()).toEqual(before);
  });

  it("keeps no name, address, identifier or word of the subject readable anywhere in the database", async () => {
    const words = {
      name: "Xylia Quorngate",
      email: "xylia.quorngate@somewhere.example",
      login: "xquorn77",
      details: "my neighbour Bartholomew",
    };
    const { token } = await save({
      name: words.name,
      email: words.email,
      identifiers: { login: words.login },
      details: { access: words.details },
    });
    await submitRequest(visitor, { draftToken: token, ...minet }, new Date());
    const everything = await dump();
    for (const word of Object.values(words).flatMap((text) => text.split(/[ .@]/))) {
      if (word.length < 5 || word === "example" || word === "somewhere") continue;
      expect(everything.includes(word), word).toBe(false);
      expect(everything.includes(Buffer.from(word).toString("hex")), `${word} in bytes`).toBe(false);
    }
  });

  it("refuses what is not complete, by field, and keeps the draft", async () => {
    const { token, errors } = await save({ rights: [], name: " ", email: "not an address" });
    expect(errors).toEqual({ right: "required", name: "required", email: "email" });
    await expect(submitRequest(visitor, { draftToken: token, ...minet }, new Date())).rejects.toMatchObject({
      code: "input.invalid",
      fields: errors,
    });
    expect(mustBe(await getDraft(token)).content.email).toBe("not an address");
  });

  it("takes no right that the controller does not offer, and keeps nothing that was not asked", async () => {
    expect((await save({ rights: ["post-mortem"] })).errors).toEqual({ right: "not_offered" });
    expect((await save({ residenceCountry: "XX" })).errors).toEqual({ residenceCountry: "not_offered" });
    const { reference } = await file({ identifiers: { login: "abc", shoe_size: "44" } });
    const [row] = await db.select().from(requests).where(eq(requests.reference, reference));
    expect(row).toBeDefined();
  });

  it("forgets a draft after a day, and opens it with its own cookie only", async () => {
    const { token } = await save({});
    expect(await findDraft(token, new Date(Date.now() + 25 * 3600_000))).toBeNull();
    expect(await findDraft(`${token}x`, new Date())).toBeNull();
    const draftToken = `${token}x`;
    await expect(submitRequest(visitor, { draftToken, ...minet }, new Date())).rejects.toThrow(
      "draft.expired",
    );
  });
});

async function countRows() {
  const { rows } = await db.execute(sql`select (select count(*) from requests)::int as requests,
    (select count(*) from mails)::int as mails, (select count(*) from events)::int as events,
    (select count(*) from graphile_worker._private_jobs)::int as jobs`);
  return rows[0];
}

/** Every value of every table as text, bytes in hex. */
async function dump(): Promise<string> {
  const tables = await db.execute<{ name: string }>(sql`select format('%I.%I', schemaname, tablename) as name
    from pg_tables where schemaname in ('public', 'graphile_worker')`);
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await db.execute<{ all: string | null }>(
      sql.raw(`select string_agg(t::text, ' ') as all from ${name} t`),
    );
    texts.push(rows[0]?.all ?? "");
  }
  return texts.join("\n");
}
