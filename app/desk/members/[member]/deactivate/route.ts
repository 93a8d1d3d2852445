import { memberForm } from "@/app/desk/members/_edge/member-form";
import { deactivateMember } from "@/lib/staff/deactivate-member";

/** Closes the account at once. */
export const POST = memberForm(
  "/desk/members/[member]/deactivate",
  "deactivated",
  async (staff, staffId, { now }) => deactivateMember(staff, { staffId }, now),
);
