import { evenly } from "@/app/_edge/evenly";
import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { isWithinLimit, takeLimit } from "@/lib/limits/take-limit";
import { sendNewCode } from "@/lib/requests/send-code";

/** Sends another code to the address of the request. */
export const POST = formRoute(
  "/[locale]/track/request/resend",
  async ({ locale, now, address }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await takeLimit("code.address", address);
    // Over the request's own limit nothing is sent and the page says the same: a refusal would show that it exists.
    const { requestId, sessionId } = subject;
    if (await isWithinLimit("code.request", requestId ?? sessionId))
      await evenly(() => sendNewCode(subject, now));
    return `/${locale}/track/request?done=sent#answer`;
  },
  ({ code }, { locale }) =>
    code === "verification.too_soon" ? `/${locale}/track/request?problem=too_soon` : null,
);
