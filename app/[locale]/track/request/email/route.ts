import { evenly } from "@/app/_edge/evenly";
import { clearFlash, writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { takeLimit } from "@/lib/limits/take-limit";
import { correctEmail } from "@/lib/requests/correct-email";
import { foldEmail } from "@/lib/vault/blind-index";

/** Puts a mistyped address right and sends the code to the right one. Each correction counts as the mail that it sends. */
export const POST = formRoute(
  "/[locale]/track/request/email",
  async ({ form, locale, now, address }) => {
    const page = `/${locale}/track/request`;
    const email = form.text("email");
    await writeFlash(page, { email });
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await takeLimit("code.address", address);
    await takeLimit("code.request", subject.requestId ?? subject.sessionId);
    await takeLimit("correction.email", foldEmail(email));
    await evenly(() => correctEmail(subject, { email }, now));
    await clearFlash(page);
    return `${page}?done=corrected#confirm`;
  },
  ({ code }, { locale }) =>
    `/${locale}/track/request${code === "input.invalid" ? "?problem=email#email" : ""}`,
);
