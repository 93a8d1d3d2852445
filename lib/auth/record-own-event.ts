import type { Database, Transaction } from "@/db/client";
import { mintStaff } from "@/lib/auth/actor";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import type { StaffEventPayload, StaffEventType } from "@/lib/staff/staff-event-catalogue";

/**
 * Adds what somebody did with their own account to its history. They are named as who did it, also while a session still
 * lacks the second factor: the actor that stands there has no role and never leaves this function.
 */
export const recordOwnEvent = <T extends StaffEventType>(
  tx: Transaction | Database,
  event: { type: T; staffId: string; at: Date; payload: StaffEventPayload<T> },
): Promise<void> =>
  recordStaffEvent(tx, {
    ...event,
    actor: mintStaff({ staffId: event.staffId, memberships: [] }),
    controllerId: null,
  });
