import { formRoute } from "@/app/_edge/form-route";
import { signOut } from "@/lib/auth/session";
import { forgetAllTyped } from "../_edge/kept-form";
import { clearSearch } from "../_edge/search-cookie";

export const POST = formRoute("/desk/sign-out", async () => {
  await Promise.all([signOut(), clearSearch(), forgetAllTyped()]);
  return "/desk/sign-in?done=sign-out";
});
