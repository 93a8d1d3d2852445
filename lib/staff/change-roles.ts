import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers } from "@/db/schema/controllers";
import type { Role } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { addRole } from "@/lib/staff/enrol-member";
import { assertAdministrator, lockMember, lockMemberships, removeRole } from "@/lib/staff/lock-memberships";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

interface RoleChange {
  readonly staffId: string;
  readonly controllerSlug: string;
  readonly role: Role;
}

/**
 * Gives a colleague a role for a controller; a role that they hold already changes nothing. Nobody gives themselves one,
 * without exception: a colleague does, or who has the machine. So nobody alone becomes both who configures and who reads.
 *
 * Permission staff.manage for that controller, and the colleague must hold a role for a controller of the actor's.
 * @throws Problem not_found · staff.self · forbidden (the account is deactivated)
 */
export async function giveRole(actor: Staff, input: RoleChange, now: Date): Promise<void> {
  const { staffId, role } = input;
  await installation().db.transaction(async (tx) => {
    const { controllerIds, deactivatedAt } = await lockMember(tx, staffId);
    const controllerId = await findController(tx, input.controllerSlug);
    await lockMemberships(tx, actor, "staff.manage", [controllerId]);
    const managed = controllersWhere(actor, "staff.manage");
    if (!controllerIds.some((id) => managed.includes(id))) throw new Problem("not_found");
    if (staffId === actor.staffId) throw new Problem("staff.self");
    if (deactivatedAt) throw new Problem("forbidden");
    const held = { staffId, controllerId, role, grantedBy: actor.staffId };
    if (!(await addRole(tx, held, now))) return;
    const about = { staffId, controllerId, at: now, payload: { role } };
    await recordStaffEvent(tx, { type: "staff.role_given", actor, ...about });
  });
}

/**
 * Takes a role away, from the next thing that the person does on; their open pages lead nowhere. Own roles too, but a
 * controller always keeps an administrator. A role that is not held changes nothing.
 *
 * Permission staff.manage for that controller.
 * @throws Problem not_found · staff.last_administrator
 */
export async function endRole(actor: Staff, input: RoleChange, now: Date): Promise<void> {
  const { staffId, role } = input;
  await installation().db.transaction(async (tx) => {
    const { controllerIds } = await lockMember(tx, staffId);
    const controllerId = await findController(tx, input.controllerSlug);
    const held = await lockMemberships(tx, actor, "staff.manage", [controllerId]);
    if (!controllerIds.includes(controllerId)) throw new Problem("not_found");
    if (role === "administrator") assertAdministrator(held, controllerId, new Set([staffId]));
    if (!(await removeRole(tx, { staffId, controllerId, role }))) return;
    const about = { staffId, controllerId, at: now, payload: { role } };
    await recordStaffEvent(tx, { type: "staff.role_ended", actor, ...about });
  });
}

async function findController(tx: Transaction, slug: string): Promise<string> {
  const [row] = await tx.select({ id: controllers.id }).from(controllers).where(eq(controllers.slug, slug));
  if (!row) throw new Problem("not_found");
  return row.id;
}
