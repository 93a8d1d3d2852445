import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { enterPostalCode } from "@/lib/identity/enter-postal-code";
import { takeLimit } from "@/lib/limits/take-limit";

/** Takes the code from the letter. An empty field is no try. */
export const POST = formRoute(
  "/[locale]/track/identity/code",
  async ({ form, locale, now, address }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    const code = form.text("postalCode");
    if (code.trim() === "") return `/${locale}/track/identity?problem=code_required#postalCode`;
    await takeLimit("code_check.address", address);
    await enterPostalCode(subject, { code }, now);
    return `/${locale}/track/identity?done=code`;
  },
  ({ code }, { locale }) => {
    const page = `/${locale}/track/identity`;
    if (code === "verification.wrong") return `${page}?problem=code_wrong#postalCode`;
    if (code === "verification.expired") return `${page}?problem=code_expired`;
    if (code === "identity.exhausted") return `${page}?problem=code_exhausted`;
    return code === "identity.settled" ? `${page}?problem=moved` : null;
  },
);
