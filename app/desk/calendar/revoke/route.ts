import { clearFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { revokeFeed } from "@/lib/requests/calendar-feed";

/** Stops the person's feed. */
export const POST = formRoute("/desk/calendar/revoke", async () => {
  const page = "/desk/calendar";
  const staff = await getStaff();
  if (!staff) return signInPath(page);
  await revokeFeed(staff);
  await clearFlash(page);
  return `${page}?done=revoked`;
});
