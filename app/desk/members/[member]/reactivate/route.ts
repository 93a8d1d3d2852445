import { memberForm } from "@/app/desk/members/_edge/member-form";
import { reactivateMember } from "@/lib/staff/deactivate-member";

/** Opens a closed account again. */
export const POST = memberForm(
  "/desk/members/[member]/reactivate",
  "reactivated",
  async (staff, staffId, { now }) => reactivateMember(staff, { staffId }, now),
);
