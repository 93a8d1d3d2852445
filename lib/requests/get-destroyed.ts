import type { RequestStatus } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { findForStaff } from "@/lib/requests/lock-request";

/** A request whose personal data was destroyed: what is left to say of it, and where the rest can be read. */
export interface DestroyedRequest {
  readonly reference: string;
  readonly status: RequestStatus;
  readonly can: { readonly exportEvidence: boolean; readonly readHistory: boolean };
}

/** Permission request.read. Null: its data is there, it is not theirs, or it is not there. */
export async function getDestroyed(actor: Staff, reference: string): Promise<DestroyedRequest | null> {
  const row = await findForStaff(actor, reference);
  if (!row || row.dataKey !== null) return null;
  return {
    reference: row.reference,
    status: row.status,
    can: {
      exportEvidence: can(actor, "evidence.export", row.controllerId),
      readHistory: can(actor, "audit.read", row.controllerId),
    },
  };
}
