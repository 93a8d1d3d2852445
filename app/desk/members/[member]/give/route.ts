import { memberForm } from "@/app/desk/members/_edge/member-form";
import { readRole } from "@/app/desk/members/_edge/read-role";
import { giveRole } from "@/lib/staff/change-roles";

/** Gives the person one more role. */
export const POST = memberForm(
  "/desk/members/[member]/give",
  "given",
  async (staff, staffId, { form, now }) => giveRole(staff, { staffId, ...readRole(form) }, now),
);
