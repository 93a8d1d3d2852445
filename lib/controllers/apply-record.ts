import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers, records } from "@/db/schema/controllers";
import { compareRecords, type RecordChange } from "@/lib/controllers/compare-records";
import { recordDigest } from "@/lib/controllers/record-digest";
import { type RecordOfProcessing, recordSchema } from "@/lib/controllers/record-schema";
import { installation } from "@/lib/installation";
import { giveFirstAdministrator } from "@/lib/staff/first-administrator";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

/** What applying a record does, or would do. */
export interface AppliedRecord {
  /** The controller was not served before; there is nothing to compare with. */
  readonly first: boolean;
  /** Against the version in force. Empty for a first version, and when it says the same. */
  readonly changes: readonly RecordChange[];
  /** This version's number already names another content. */
  readonly versionTaken: boolean;
}

interface ApplyOptions {
  /** Looks, and writes nothing. */
  readonly dryRun?: boolean;
  /**
   * What happens to a changed content under a number that was in force before. People are refused, so that a number
   * names one content; the records that come with the product replace their former selves.
   */
  readonly versionTaken?: "refuse" | "replace";
}

/**
 * Puts a checked record of processing into force, in one transaction. Requests that are under way keep the version they
 * came in under; applying what is in force already changes nothing. A new controller gets the first administrator.
 */
export async function applyRecord(
  record: RecordOfProcessing,
  now: Date,
  { dryRun = false, versionTaken: whenTaken = "replace" }: ApplyOptions = {},
): Promise<AppliedRecord> {
  return installation().db.transaction(async (tx) => {
    // Two at once would each compare with what the other one replaces. Requests are filed all the same.
    if (!dryRun) await tx.execute(sql`lock table ${controllers} in share row exclusive mode`);
    const known = await findInForce(tx, record.controller.slug);
    const changes = known ? compareRecords(known.content, record) : [];
    const taken = known ? await isVersionTaken(tx, known.id, record) : false;
    const plan = { first: !known, changes, versionTaken: taken };
    const same = known !== null && changes.length === 0;
    const refused = taken && whenTaken === "refuse";
    if (!dryRun && !same && !refused) await store(tx, record, known === null, now);
    return plan;
  });
}

async function findInForce(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({ id: controllers.id, content: records.content })
    .from(controllers)
    .innerJoin(
      records,
      and(eq(records.controllerId, controllers.id), eq(records.digest, controllers.recordDigest)),
    )
    .where(eq(controllers.slug, slug));
  return row ? { id: row.id, content: readStored(row.content) } : null;
}

/**
 * A stored content with the defaults of today, so that an entry which is new to the product is no difference. One that
 * today's rules refuse is compared as it is: applying a corrected file is the way out.
 */
function readStored(content: unknown): object {
  const read = recordSchema.safeParse(content);
  return read.success ? read.data : Object(content);
}

async function isVersionTaken(
  tx: Transaction,
  controllerId: string,
  record: RecordOfProcessing,
): Promise<boolean> {
  const stored = await tx
    .select({ content: records.content })
    .from(records)
    .where(and(eq(records.controllerId, controllerId), eq(records.version, record.version)));
  const isThis = ({ content }: { content: unknown }) =>
    compareRecords(readStored(content), record).length === 0;
  return stored.length > 0 && !stored.some(isThis);
}

async function store(tx: Transaction, record: RecordOfProcessing, first: boolean, now: Date): Promise<void> {
  const { slug, name } = record.controller;
  const digest = recordDigest(record);
  const [stored] = await tx
    .insert(controllers)
    .values({ slug, name, recordDigest: digest })
    .onConflictDoUpdate({ target: controllers.slug, set: { name, recordDigest: digest } })
    .returning({ id: controllers.id });
  if (!stored) throw new Error(`controller ${slug} was not stored`);
  const version = { digest, version: record.version, content: record, appliedAt: now };
  await tx
    .insert(records)
    .values({ controllerId: stored.id, ...version })
    .onConflictDoNothing();
  if (first) await giveFirstAdministrator(tx, stored.id, now);
  const about = { staffId: null, controllerId: stored.id, at: now, payload: { digest } };
  await recordStaffEvent(tx, { type: "record.applied", actor: { kind: "system" }, ...about });
}
