import { formRoute } from "@/app/_edge/form-route";
import { mailsPath, requestPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import { getStaff } from "@/lib/auth/session";
import { resendMail } from "@/lib/mail/resend-mail";

/** Back to where the button stood: the request's page, which shows the mail no more, or the list. */
export const POST = formRoute<{ mail: string }>(
  "/desk/mails/[mail]/send-again",
  async ({ params, form }) => {
    const staff = await getStaff();
    if (!staff) return signInPath(mailsPath);
    await resendMail(staff, { mailId: idOf(params.mail) }, new Date());
    const reference = form.text("reference");
    return reference === "" ? withParam(mailsPath, "done", "sent") : requestPath(reference);
  },
  ({ code }) => (code === "not_found" ? null : withParam(mailsPath, "problem", code)),
);
