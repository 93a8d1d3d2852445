import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { acceptFee } from "@/lib/requests/withdraw-request";

/** Accepts the announced fee, once the box says that its letter was read (Art. 12(5)(a)). */
export const POST = formRoute(
  "/[locale]/track/request/fee",
  async ({ form, locale, now }) => {
    const page = `/${locale}/track/request`;
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    if (form.text("accepted") !== "yes") return `${page}?problem=fee_unread#accepted`;
    await acceptFee(subject, {}, now);
    return `${page}?done=fee_accepted`;
  },
  (_problem, { locale }) => `/${locale}/track/request?problem=moved`,
);
