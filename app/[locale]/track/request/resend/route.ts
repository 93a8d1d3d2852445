import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { sendNewCode } from "@/lib/requests/send-code";

/** Sends another code to the address of the request. */
export const POST = formRoute(
  "/[locale]/track/request/resend",
  async ({ locale, now }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await sendNewCode(subject, now);
    return `/${locale}/track/request?done=sent#answer`;
  },
  ({ code }, { locale }) =>
    code === "verification.too_soon" ? `/${locale}/track/request?problem=too_soon` : null,
);
