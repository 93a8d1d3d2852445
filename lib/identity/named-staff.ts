import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import type { IdentityCheck } from "@/lib/identity/assurance";

/**
 * Whether somebody may see what was shown as a proof, and settle it: who asked for it, and the controller's data
 * protection officers. Nobody else has a reason to (Art. 5(1)(f), EDPB 01/2022 §79).
 */
export const isNamedFor = (
  actor: Staff,
  controllerId: string,
  { askedBy }: Pick<IdentityCheck, "askedBy">,
): boolean =>
  isDpoOf(actor, controllerId) || (askedBy === actor.staffId && can(actor, "request.ask", controllerId));

export const isDpoOf = ({ memberships }: Pick<Staff, "memberships">, controllerId: string): boolean =>
  memberships.some((one) => one.role === "dpo" && one.controllerId === controllerId);
