import { memberForm } from "@/app/desk/members/_edge/member-form";
import { readRole } from "@/app/desk/members/_edge/read-role";
import { endRole } from "@/lib/staff/change-roles";

/** Takes a role away at once. */
export const POST = memberForm("/desk/members/[member]/end", "ended", async (staff, staffId, { form, now }) =>
  endRole(staff, { staffId, ...readRole(form) }, now),
);
