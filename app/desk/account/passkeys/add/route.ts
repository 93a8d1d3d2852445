import { accountPath, safeReturnTo, secondFactorPath } from "@/app/desk/_edge/desk-paths";
import { accountForm, answerOf } from "@/app/desk/account/_edge/account-form";
import { addPasskey } from "@/lib/auth/add-passkey";

const pageOf = (form: { text(name: string): string }) => safeReturnTo(form.text("returnTo"));

/** Keeps a passkey that the browser has just made; the first one also opens the desk. */
export const POST = accountForm(
  "/desk/account/passkeys/add",
  async (session, input) => {
    await addPasskey(session, { name: input.form.text("name"), answer: answerOf(input) }, input.now);
    const page = pageOf(input.form);
    return page === accountPath ? `${page}?done=passkey-added` : page;
  },
  ({ form }) => {
    const page = pageOf(form);
    return page === accountPath ? page : secondFactorPath(page);
  },
);
