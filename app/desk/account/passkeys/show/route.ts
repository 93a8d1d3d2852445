import { safeReturnTo, secondFactorPath } from "@/app/desk/_edge/desk-paths";
import { accountForm, answerOf } from "@/app/desk/account/_edge/account-form";
import { showPasskey } from "@/lib/auth/show-passkey";

/** Takes a passkey that was shown: the session's second factor. */
export const POST = accountForm(
  "/desk/account/passkeys/show",
  async (session, input) => {
    await showPasskey(session, answerOf(input), input.now);
    return safeReturnTo(input.form.text("returnTo"));
  },
  ({ form }) => secondFactorPath(safeReturnTo(form.text("returnTo")), "again"),
);
