import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { writeSubjectToken } from "@/lib/auth/session";
import { confirmByLink } from "@/lib/requests/verify-code";

/** Uses up the link of the mail, once a person has pressed the button. */
export const POST = formRoute(
  "/[locale]/track/confirm",
  async ({ form, locale, now }) => {
    const { sessionToken } = await confirmByLink(visitor, { token: form.text("token") }, now);
    await writeSubjectToken(sessionToken);
    return `/${locale}/track/request?done=confirmed`;
  },
  ({ code }, { locale }) => (code.startsWith("verification.") ? `/${locale}/track?notice=linkUsed` : null),
);
