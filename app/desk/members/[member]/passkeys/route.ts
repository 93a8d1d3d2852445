import { memberForm } from "@/app/desk/members/_edge/member-form";
import { resetPasskeys } from "@/lib/auth/reset-passkeys";

/** Takes the passkeys of somebody who lost theirs away. */
export const POST = memberForm(
  "/desk/members/[member]/passkeys",
  "passkeys",
  async (staff, staffId, { now }) => resetPasskeys(staff, staffId, now),
);
