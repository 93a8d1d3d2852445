import { writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { createFeed } from "@/lib/requests/calendar-feed";

/** Makes the person's feed, or a new address for it; the page shows it for two minutes, in this browser only. */
export const POST = formRoute("/desk/calendar/create", async ({ now }) => {
  const page = "/desk/calendar";
  const staff = await getStaff();
  if (!staff) return signInPath(page);
  await writeFlash(page, { token: await createFeed(staff, now) });
  return `${page}?done=created`;
});
