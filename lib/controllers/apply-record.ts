import { eq } from "drizzle-orm";
import { controllers, records } from "@/db/schema/controllers";
import { recordDigest } from "@/lib/controllers/record-digest";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { installation } from "@/lib/installation";
import { giveFirstAdministrator } from "@/lib/staff/first-administrator";

/**
 * Puts a checked record of processing into force. Requests that are under way keep the version they came in under;
 * applying the version in force again changes nothing. A new controller gets the first administrator.
 * @returns whether anything changed
 */
export async function applyRecord(record: RecordOfProcessing, now: Date): Promise<boolean> {
  const { slug, name } = record.controller;
  const digest = recordDigest(record);
  return installation().db.transaction(async (tx) => {
    const [known] = await tx.select().from(controllers).where(eq(controllers.slug, slug)).for("update");
    if (known?.recordDigest === digest) return false;
    const [stored] = await tx
      .insert(controllers)
      .values({ slug, name, recordDigest: digest })
      .onConflictDoUpdate({ target: controllers.slug, set: { name, recordDigest: digest } })
      .returning({ id: controllers.id });
    if (!stored) throw new Error(`controller ${slug} was not stored`);
    const version = {
      controllerId: stored.id,
      digest,
      version: record.version,
      content: record,
      appliedAt: now,
    };
    await tx.insert(records).values(version).onConflictDoNothing();
    if (!known) await giveFirstAdministrator(tx, stored.id);
    return true;
  });
}
