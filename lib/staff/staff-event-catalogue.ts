import { z } from "zod";
import { roles } from "@/db/schema/enums";

const role = z.enum(roles);
const count = z.int().nonnegative();
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const nothing = z.strictObject({});

/** How somebody came in: an e-mailed link, the organisation's own sign-in, or the printed link of the first start. */
const waysIn = ["link", "oidc", "first-link"] as const;

/**
 * What happens to accounts, roles and sign-ins, and to what an installation shows as a whole: past tense, each with the
 * exact shape of its facts. As in a request's history, personal data has no field to stand in.
 */
export const staffEventCatalogue = {
  "staff.invited": z.strictObject({ role }),
  "staff.role_given": z.strictObject({ role }),
  "staff.role_ended": z.strictObject({ role }),
  "staff.deactivated": nothing,
  "staff.reactivated": nothing,
  "staff.signed_in": z.strictObject({ via: z.enum(waysIn) }),
  "staff.signed_out": nothing,
  "staff.second_factor_failed": nothing,
  "staff.passkey_added": nothing,
  "staff.passkey_removed": nothing,
  "staff.passkeys_reset": nothing,
  "staff.sessions_ended": z.strictObject({ count }),
  "review.started": z.strictObject({ reviewId: z.uuid() }),
  "review.completed": z.strictObject({ reviewId: z.uuid(), kept: count, ended: count }),
  /** A version of a controller's record of processing came into force. */
  "record.applied": z.strictObject({ digest }),
  /** Figures left the desk as a file. */
  "report.exported": nothing,
  /** The Art. 5(2) file of a period; that of one request stands in the request's own history. */
  "evidence.exported": z.strictObject({ sha256: digest }),
  "audit.read": nothing,
  "audit.exported": nothing,
  /** The hash chains of all requests that the person may read were recomputed. */
  "audit.verified": z.strictObject({ requests: count, lines: count, broken: count }),
} as const;

export type StaffEventType = keyof typeof staffEventCatalogue;
export type StaffEventPayload<T extends StaffEventType> = z.infer<(typeof staffEventCatalogue)[T]>;
