import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { verifyCode } from "@/lib/requests/verify-code";

/** Takes the code from the mail. Old sessions go back to the start, wrong codes to the field. */
export const POST = formRoute(
  "/[locale]/track/request/code",
  async ({ form, locale, now }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await verifyCode(subject, { code: form.text("code") }, now);
    return `/${locale}/track/request?done=confirmed#answer`;
  },
  ({ code }, { locale }) =>
    code.startsWith("verification.")
      ? `/${locale}/track/request?problem=${code.slice("verification.".length)}`
      : null,
);
