import { memberForm } from "@/app/desk/members/_edge/member-form";
import { endSessionsOf } from "@/lib/auth/end-sessions";

/** Signs the person out everywhere. */
export const POST = memberForm(
  "/desk/members/[member]/sessions",
  "sessions",
  async (staff, staffId, { now }) => {
    await endSessionsOf(staff, staffId, now);
  },
);
