import { and, asc, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { controllers } from "@/db/schema/controllers";
import type { Role } from "@/db/schema/enums";
import { staff } from "@/db/schema/staff";
import { createSignInLink } from "@/lib/auth/send-sign-in-link";
import { installation } from "@/lib/installation";
import { addRole } from "@/lib/staff/enrol-member";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { seal } from "@/lib/vault/seal";

/** A printed link is read by who starts the machine, maybe from a log in the evening; a mailed one is short-lived. */
const printedLinkMs = 24 * 3600_000;

/** The first person does everything until others are invited: a small organisation starts with one. */
const firstRoles: readonly Role[] = ["administrator", "dpo"];

/** Makes the first administrator on an installation without staff. It has no address: the printed link is its way in. */
export async function ensureFirstAdministrator(now: Date): Promise<void> {
  const { db, installationKey } = installation();
  await db.transaction(async (tx) => {
    const [anyone] = await tx.select({ id: staff.id }).from(staff).limit(1);
    if (anyone) return;
    await tx.insert(staff).values({ name: seal(installationKey, "name", "Administrator"), createdAt: now });
    const served = await tx.select({ id: controllers.id }).from(controllers);
    for (const { id } of served) await giveFirstAdministrator(tx, id, now);
  });
}

/**
 * Lets the first administrator look after a controller. Nothing happens when that account was closed, as it should be
 * once people have accounts of their own: then `habeas staff invite` names who does.
 */
export async function giveFirstAdministrator(
  tx: Transaction,
  controllerId: string,
  now: Date,
): Promise<void> {
  const first = await findFirst(tx);
  if (!first) return;
  for (const role of firstRoles) {
    const held = { staffId: first.id, controllerId, role, grantedBy: null };
    if (!(await addRole(tx, held, now))) continue;
    const about = { staffId: first.id, controllerId, at: now, payload: { role } };
    await recordStaffEvent(tx, { type: "staff.role_given", actor: { kind: "system" }, ...about });
  }
}

/**
 * The first administrator's one-time link: for `npm start` to print. In production only until it was used once, so
 * that a log of a later start opens nothing; a demonstration prints one at every start.
 */
export async function firstAdministratorLink(now: Date, everyStart: boolean): Promise<string | null> {
  return installation().db.transaction(async (tx) => {
    const first = await findFirst(tx);
    if (!first || (first.firstSignedInAt && !everyStart)) return null;
    return createSignInLink(tx, first.id, now, { validMs: printedLinkMs });
  });
}

async function findFirst(tx: Transaction) {
  const [first] = await tx
    .select({ id: staff.id, firstSignedInAt: staff.firstSignedInAt })
    .from(staff)
    .where(and(isNull(staff.emailIndex), isNull(staff.deactivatedAt)))
    .orderBy(asc(staff.createdAt))
    .limit(1);
  return first;
}
