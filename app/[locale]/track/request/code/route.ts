import { evenly } from "@/app/_edge/evenly";
import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { giveBackLimit, takeLimit } from "@/lib/limits/take-limit";
import { verifyCode } from "@/lib/requests/verify-code";

/** Takes the code from the mail. Old sessions go back to the start, wrong codes to the field. */
export const POST = formRoute(
  "/[locale]/track/request/code",
  async ({ form, locale, now, address }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    // Taken first, so that many at once are counted too.
    await takeLimit("code_check.address", address);
    await evenly(() => verifyCode(subject, { code: form.text("code") }, now));
    await giveBackLimit("code_check.address", address);
    return `/${locale}/track/request?done=confirmed#answer`;
  },
  ({ code }, { locale }) =>
    code.startsWith("verification.")
      ? `/${locale}/track/request?problem=${code.slice("verification.".length)}`
      : null,
);
