import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "@/db/schema/enums";
import { memberships, staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { open } from "@/lib/vault/seal";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** Theirs at the controllers that were asked for, each once. */
  readonly roles: readonly Role[];
}

/**
 * Everybody active who holds a role at these controllers, by name, the person included. Of controllers whose requests
 * they may not read, nobody.
 */
export async function listColleagues(
  actor: Staff,
  controllerIds: readonly string[],
): Promise<readonly Colleague[]> {
  const visible = controllersWhere(actor, "request.read").filter((id) => controllerIds.includes(id));
  if (visible.length === 0) return [];
  const { db, installationKey } = installation();
  const rows = await db
    .selectDistinct({ id: staff.id, name: staff.name, role: memberships.role })
    .from(staff)
    .innerJoin(memberships, eq(memberships.staffId, staff.id))
    .where(and(inArray(memberships.controllerId, visible), isNull(staff.deactivatedAt)));
  const colleagues = [...new Map(rows.map(({ id, name }) => [id, name]))].map(([id, name]) => ({
    id,
    name: open(installationKey, "name", name),
    roles: rows.filter((one) => one.id === id).map(({ role }) => role),
  }));
  return colleagues.sort(compareNames);
}
