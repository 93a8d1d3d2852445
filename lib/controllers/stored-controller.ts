import { and, eq } from "drizzle-orm";
import { controllers, records } from "@/db/schema/controllers";
import { type RecordOfProcessing, recordSchema } from "@/lib/controllers/record-schema";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";

/** A controller with the record of processing in force. */
export interface StoredController {
  readonly id: string;
  readonly slug: string;
  readonly recordDigest: string;
  readonly record: RecordOfProcessing;
}

/** Records are immutable and named by their digest, so what was parsed once stays right. */
const parsed = new Map<string, RecordOfProcessing>();

/** The version of a record that a request was received under. @throws when the database holds no such version */
export async function getRecord(controllerId: string, digest: string): Promise<RecordOfProcessing> {
  const known = parsed.get(digest);
  if (known) return known;
  const [row] = await installation()
    .db.select({ content: records.content })
    .from(records)
    .where(and(eq(records.controllerId, controllerId), eq(records.digest, digest)));
  if (!row) throw new Error(`no record ${digest} of controller ${controllerId}`);
  const record = recordSchema.parse(row.content);
  parsed.set(digest, record);
  return record;
}

/** By the slug of its public address; null when this installation does not serve it. */
export async function getStoredController(slug: string): Promise<StoredController | null> {
  const [row] = await installation().db.select().from(controllers).where(eq(controllers.slug, slug));
  return row ? withRecord(row) : null;
}

/** Every controller of the installation, by name. */
export async function listStoredControllers(): Promise<StoredController[]> {
  const rows = await installation().db.select().from(controllers).limit(500);
  return Promise.all(rows.toSorted(compareNames).map(withRecord));
}

async function withRecord(row: typeof controllers.$inferSelect): Promise<StoredController> {
  return {
    id: row.id,
    slug: row.slug,
    recordDigest: row.recordDigest,
    record: await getRecord(row.id, row.recordDigest),
  };
}
