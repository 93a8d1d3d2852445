import { formRoute } from "@/app/_edge/form-route";
import { signOut } from "@/lib/auth/session";
import { clearSearch } from "../_edge/search-cookie";

export const POST = formRoute("/desk/sign-out", async () => {
  await Promise.all([signOut(), clearSearch()]);
  return "/desk/sign-in?done=sign-out";
});
