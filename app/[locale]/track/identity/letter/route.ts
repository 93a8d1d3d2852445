import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { requestPostalLetter } from "@/lib/identity/request-postal-letter";

/** The person wants a letter with a code, or another one. */
export const POST = formRoute(
  "/[locale]/track/identity/letter",
  async ({ locale, now }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await requestPostalLetter(subject, {}, now);
    return `/${locale}/track/identity?done=letter`;
  },
  ({ code }, { locale }) => (code.startsWith("identity.") ? `/${locale}/track/identity?problem=moved` : null),
);
