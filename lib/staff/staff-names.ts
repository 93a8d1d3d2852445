import { inArray } from "drizzle-orm";
import { staff } from "@/db/schema/staff";
import { installation } from "@/lib/installation";
import { open } from "@/lib/vault/seal";

/** The names of members of staff by their ids. */
export async function staffNames(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const { db, installationKey } = installation();
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, open(installationKey, "name", name)]));
}
