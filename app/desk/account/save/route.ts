import { formRoute } from "@/app/_edge/form-route";
import { accountPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { changeAccount } from "@/lib/auth/own-account";
import { getStaff } from "@/lib/auth/session";

/** Keeps the language of the person's mails, and whether the summary comes. */
export const POST = formRoute("/desk/account/save", async ({ form }) => {
  const staff = await getStaff();
  if (!staff) return signInPath(accountPath);
  await changeAccount(staff, { locale: form.text("locale"), digest: form.text("digest") === "yes" });
  return `${accountPath}?done=saved`;
});
