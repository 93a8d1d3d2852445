import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { listNotes } from "@/lib/notes/list-notes";
import { listPresent } from "@/lib/presence/list-present";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { RequestCase } from "@/lib/requests/load-case";
import { listColleagues } from "@/lib/staff/list-colleagues";
import { staffNames } from "@/lib/staff/staff-names";

/** Who works on a request and who else looks at it, what they noted for each other, and whom it can be given to. */
export async function deskTogether(
  actor: Staff,
  { row, key }: RequestCase,
  mayAssign: boolean,
  now: Date,
): Promise<Pick<RequestDetails, "seen" | "handler" | "candidates" | "escalatedAt" | "notes" | "present">> {
  const { handlerId } = row;
  const [names, written, present, colleagues] = await Promise.all([
    staffNames(handlerId ? [handlerId] : []),
    listNotes(row.id, key),
    listPresent(actor, row.id, now),
    mayAssign ? listColleagues(actor, [row.controllerId]) : [],
  ]);
  return {
    seen: row.eventCount,
    handler: handlerId
      ? { id: handlerId, name: names.get(handlerId) ?? "", isReader: handlerId === actor.staffId }
      : null,
    candidates: colleagues
      .filter(({ roles }) => mayTake(row.controllerId, roles))
      .map(({ id, name }) => ({ id, name })),
    escalatedAt: row.escalatedAt,
    notes: written,
    present,
  };
}

type Roles = Awaited<ReturnType<typeof listColleagues>>[number]["roles"];

/** The same rule as that of `assignRequest`. */
const mayTake = (controllerId: string, roles: Roles): boolean =>
  controllersWhere({ memberships: roles.map((role) => ({ controllerId, role })) }, "request.assign").length >
  0;
