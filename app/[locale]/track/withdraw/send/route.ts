import { formRoute } from "@/app/_edge/form-route";
import { rights } from "@/db/schema/enums";
import { getSubject } from "@/lib/auth/session";
import { withdrawRights } from "@/lib/requests/withdraw-request";

/** Withdraws what was chosen and confirmed. */
export const POST = formRoute(
  "/[locale]/track/withdraw/send",
  async ({ form, locale, now }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    const chosen = form.all("right");
    await withdrawRights(subject, { rights: rights.filter((right) => chosen.includes(right)) }, now);
    return `/${locale}/track/request?done=withdrawn`;
  },
  (_problem, { locale }) => `/${locale}/track/request?problem=moved`,
);
