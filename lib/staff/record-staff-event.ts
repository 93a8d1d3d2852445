import type { Database, Transaction } from "@/db/client";
import { staffEvents } from "@/db/schema/staff";
import type { Staff, Visitor } from "@/lib/auth/actor";
import {
  type StaffEventPayload,
  type StaffEventType,
  staffEventCatalogue,
} from "@/lib/staff/staff-event-catalogue";

/**
 * Adds a line to the history of accounts, roles and sign-ins, in the transaction of the change that it tells about. The
 * table takes no change and no deletion.
 * @param event.actor to tell what the installation did takes no proof, so the command line, the first start and the
 *   worker are all `{ kind: "system" }`; a visitor is somebody who is not signed in yet
 * @param event.staffId whom it is about; null when it is about nobody
 * @param event.controllerId null when it is about the person and not about what they may do for one organisation
 * @throws ZodError when the payload holds anything that the catalogue has no field for.
 */
export async function recordStaffEvent<T extends StaffEventType>(
  tx: Transaction | Database,
  event: {
    readonly type: T;
    readonly actor: Staff | Visitor | { readonly kind: "system" };
    readonly staffId: string | null;
    readonly controllerId: string | null;
    readonly at: Date;
    readonly payload: StaffEventPayload<T>;
  },
): Promise<void> {
  const { type, actor, staffId, controllerId, at } = event;
  const payload = staffEventCatalogue[type].parse(event.payload);
  const actorId = actor.kind === "staff" ? actor.staffId : null;
  await tx
    .insert(staffEvents)
    .values({ type, actorKind: actor.kind, actorId, staffId, controllerId, at, payload });
}
