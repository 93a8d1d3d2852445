import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { memberships, staff } from "@/db/schema/staff";
import { controllersWhere } from "@/lib/auth/permissions";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";

/** Somebody with an account who may finish tasks of a controller. */
export interface TaskDoer {
  readonly id: string;
  readonly name: string;
}

/** Everybody who can be given a task of this controller, by name. */
export async function listTaskDoers(controllerId: string): Promise<TaskDoer[]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({ id: staff.id, name: staff.name, role: memberships.role })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .where(and(eq(memberships.controllerId, controllerId), isNull(staff.deactivatedAt)))
    .limit(2_000);
  const doers = new Map(
    rows
      .filter(({ role }) => mayComplete(controllerId, role))
      .map(({ id, name }) => [id, open(installationKey, "name", name)]),
  );
  return [...doers].map(([id, name]) => ({ id, name })).sort(compareNames);
}

/** The one of them with this id or address; null when there is none. */
export async function findTaskDoer(
  tx: Transaction | Database,
  controllerId: string,
  by: { readonly staffId: string } | { readonly email: string },
): Promise<{ id: string } | null> {
  const is =
    "staffId" in by
      ? eq(staff.id, by.staffId)
      : eq(staff.emailIndex, indexEmail(installation().masterKey, by.email));
  const rows = await tx
    .select({ id: staff.id, role: memberships.role })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .where(and(eq(memberships.controllerId, controllerId), isNull(staff.deactivatedAt), is));
  const found = rows.find(({ role }) => mayComplete(controllerId, role));
  return found ? { id: found.id } : null;
}

/** Whether an address belongs to an account that was closed: nobody is sent work there, nor a link. */
export async function isClosedAccount(tx: Transaction | Database, email: string): Promise<boolean> {
  const index = indexEmail(installation().masterKey, email);
  const [closed] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.emailIndex, index), isNotNull(staff.deactivatedAt)));
  return closed !== undefined;
}

const mayComplete = (controllerId: string, role: (typeof memberships.$inferSelect)["role"]): boolean =>
  controllersWhere({ memberships: [{ controllerId, role }] }, "task.complete").length > 0;
