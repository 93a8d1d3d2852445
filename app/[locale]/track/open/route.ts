import { clearFlash, writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { writeSubjectToken } from "@/lib/auth/session";
import { sendCode } from "@/lib/requests/send-code";

/** Asks for a code. Whatever is typed leads to the same page: nobody can learn here which requests exist. */
export const POST = formRoute("/[locale]/track/open", async ({ form, locale, now }) => {
  const page = `/${locale}/track`;
  const typed = { reference: form.text("reference").trim(), email: form.text("email").trim() };
  if (!typed.reference || !typed.email) {
    await writeFlash(page, typed);
    return `${page}?errors`;
  }
  const { sessionToken } = await sendCode(visitor, { ...typed, locale }, now);
  await clearFlash(page);
  await writeSubjectToken(sessionToken);
  return `${page}/request`;
});
