import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { controllers } from "@/db/schema/controllers";
import { walkQueue } from "@/lib/queue/list-queue";
import type { QueueFilter } from "@/lib/queue/queue-filter";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ controllers: ["minet"] });
const handler = await signInAs("handler");
const now = new Date("2026-06-15T10:00:00Z");

/** More than are looked up one by one, and fewer than are found by walking alone. */
const withRight = 2_000;

beforeAll(async () => {
  const [minet] = await db.select().from(controllers).where(eq(controllers.slug, "minet"));
  const { id, recordDigest } = mustBe(minet);
  await db.execute(sql`
    insert into requests (id, reference, controller_id, record_digest, locale, channel, status, received_at, due_on,
      answered_at, rule_version, holidays_version, subject_name, identifiers)
    select gen_random_uuid(), 'FILL-' || n, ${id}, ${recordDigest}, 'fr', (array['portal', 'post'])[n % 2 + 1], 'answered',
      '2026-01-01', date '2026-02-01' + n % 90, '2026-02-01', 'test', 'test', ''::bytea, ''::bytea
    from generate_series(1, 4000) n`);
  await db.execute(sql`
    insert into request_rights (request_id, "right", status)
    select id, 'restriction', 'answered' from requests order by md5(reference) limit ${withRight}`);
  await db.execute(sql`analyze`);
});

async function walked(filter: QueueFilter): Promise<string[]> {
  const references: string[] = [];
  for await (const rows of walkQueue(handler, filter, now))
    references.push(...rows.map(({ reference }) => reference));
  return references;
}

const expected = async (more = sql``) => {
  const { rows } = await db.execute<{ reference: string }>(sql`
    select reference from requests join request_rights rr on rr.request_id = requests.id and rr."right" = 'restriction'
    where requests.status = 'answered' ${more} order by due_on desc, id desc`);
  return rows.map(({ reference }) => reference);
};

it("finished requests with a right that some thousands have come whole, in order, once each", async () => {
  const references = await walked({ state: "answered", right: "restriction" });
  expect(references).toHaveLength(withRight);
  expect(references).toEqual(await expected());
});

it("and narrowed by more than the right, they are those that have both", async () => {
  const references = await walked({ state: "answered", right: "restriction", channel: "post" });
  expect(references.length).toBeGreaterThan(100);
  expect(references).toEqual(await expected(sql`and channel = 'post'`));
});
