import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers } from "@/db/schema/controllers";
import type { Role } from "@/db/schema/enums";
import { memberships, staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere, type Permission } from "@/lib/auth/permissions";
import { Problem } from "@/lib/problem";
import { keepsAdministrator } from "@/lib/staff/administrator-rule";

/** One role of one person for one controller, with what the rules ask about the person. */
export interface HeldRole {
  readonly staffId: string;
  readonly controllerId: string;
  readonly role: Role;
  readonly active: boolean;
  readonly hasAddress: boolean;
}

/**
 * Locks who may do what for some controllers: changes of roles come one after the other, so two administrators cannot end
 * each other. Requests go on coming in meanwhile. The actor's own roles are read anew under the lock: who lost theirs a
 * moment ago changes nothing any more.
 * @throws Problem not_found (the actor does not work for one of them) · forbidden (as something else, or no longer)
 */
export async function lockMemberships(
  tx: Transaction,
  actor: Staff,
  permission: Permission,
  controllerIds: readonly string[],
): Promise<readonly HeldRole[]> {
  assertAllowed(actor, permission, controllerIds);
  const ids = [...new Set(controllerIds)];
  await tx
    .select({ id: controllers.id })
    .from(controllers)
    .where(inArray(controllers.id, ids))
    .orderBy(asc(controllers.id))
    .for("no key update");
  const held = await listHeldRoles(tx, ids);
  const own = held.filter(({ staffId, active }) => active && staffId === actor.staffId);
  const still = controllersWhere({ memberships: own }, permission);
  if (ids.some((id) => !still.includes(id))) throw new Problem("forbidden");
  return held;
}

function assertAllowed(actor: Staff, permission: Permission, controllerIds: readonly string[]): void {
  const worksFor = actor.memberships.map(({ controllerId }) => controllerId);
  if (controllerIds.some((id) => !worksFor.includes(id))) throw new Problem("not_found");
  const allowed = controllersWhere(actor, permission);
  if (controllerIds.some((id) => !allowed.includes(id))) throw new Problem("forbidden");
}

async function listHeldRoles(tx: Transaction, controllerIds: readonly string[]): Promise<HeldRole[]> {
  const rows = await tx
    .select({
      staffId: memberships.staffId,
      controllerId: memberships.controllerId,
      role: memberships.role,
      deactivatedAt: staff.deactivatedAt,
      emailIndex: staff.emailIndex,
    })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .where(inArray(memberships.controllerId, [...controllerIds]));
  return rows.map(({ deactivatedAt, emailIndex, ...role }) => ({
    ...role,
    active: deactivatedAt === null,
    hasAddress: emailIndex !== null,
  }));
}

/**
 * The controllers for which a person holds a role, with the person locked: none is given meanwhile. Taken before the
 * controllers' locks, always in this order, so that two changes never wait for each other.
 * @throws Problem not_found
 */
export async function lockMember(
  tx: Transaction,
  staffId: string,
): Promise<{ readonly controllerIds: readonly string[]; readonly deactivatedAt: Date | null }> {
  const [person] = await tx
    .select({ deactivatedAt: staff.deactivatedAt })
    .from(staff)
    .where(eq(staff.id, staffId))
    .for("no key update");
  if (!person) throw new Problem("not_found");
  const rows = await tx
    .selectDistinct({ controllerId: memberships.controllerId })
    .from(memberships)
    .where(eq(memberships.staffId, staffId));
  return { controllerIds: rows.map(({ controllerId }) => controllerId), deactivatedAt: person.deactivatedAt };
}

/** @throws Problem staff.last_administrator when one of the controllers would be left without an administrator */
export function assertAdministrator(
  held: readonly HeldRole[],
  controllerId: string,
  leaving: ReadonlySet<string>,
): void {
  const administrators = held.filter(
    (one) => one.controllerId === controllerId && one.role === "administrator",
  );
  if (!keepsAdministrator(administrators, leaving)) throw new Problem("staff.last_administrator");
}

/** Takes a role away. @returns whether it was held */
export async function removeRole(
  tx: Transaction,
  { staffId, controllerId, role }: Pick<HeldRole, "staffId" | "controllerId" | "role">,
): Promise<boolean> {
  const gone = await tx
    .delete(memberships)
    .where(
      and(
        eq(memberships.staffId, staffId),
        eq(memberships.controllerId, controllerId),
        eq(memberships.role, role),
      ),
    )
    .returning({ staffId: memberships.staffId });
  return gone.length > 0;
}
