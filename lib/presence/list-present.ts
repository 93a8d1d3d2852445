import { and, asc, eq, gt, ne } from "drizzle-orm";
import { presence } from "@/db/schema/desk";
import { staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { type Present, presentForMs } from "@/lib/presence/present";
import { open } from "@/lib/vault/seal";

/** Who else has the request open just now, by when they were last seen. For who may read the request. */
export async function listPresent(
  reader: Pick<Staff, "staffId">,
  requestId: string,
  now: Date,
): Promise<readonly Present[]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({ name: staff.name, writing: presence.writing })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(
      and(
        eq(presence.requestId, requestId),
        ne(presence.staffId, reader.staffId),
        gt(presence.seenAt, new Date(now.getTime() - presentForMs)),
      ),
    )
    .orderBy(asc(presence.staffId))
    .limit(20);
  return rows.map(({ name, writing }) => ({ name: open(installationKey, "name", name), writing }));
}
