import { accountPath } from "@/app/desk/_edge/desk-paths";
import { accountForm } from "@/app/desk/account/_edge/account-form";
import { removePasskey } from "@/lib/auth/remove-passkey";

export const POST = accountForm("/desk/account/passkeys/remove", async (session, { form, now }) => {
  await removePasskey(session, { passkeyId: form.text("passkey") }, now);
  return `${accountPath}?done=passkey-removed`;
});
