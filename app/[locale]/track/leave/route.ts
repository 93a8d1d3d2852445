import { formRoute } from "@/app/_edge/form-route";
import { clearSubjectToken } from "@/lib/auth/session";

/** Ends the session of this browser. */
export const POST = formRoute("/[locale]/track/leave", async ({ locale }) => {
  await clearSubjectToken();
  return `/${locale}/track?notice=left`;
});
