import { evenly } from "@/app/_edge/evenly";
import { clearFlash, writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { writeSubjectToken } from "@/lib/auth/session";
import { takeLimit } from "@/lib/limits/take-limit";
import { parseReference } from "@/lib/requests/reference";
import { sendCode } from "@/lib/requests/send-code";
import { foldEmail } from "@/lib/vault/blind-index";

/**
 * Asks for a code. Whatever is typed leads to the same page: nobody can learn here which requests exist. Limits count
 * what was typed, so they do not tell either; and nobody can use up somebody else's without knowing the reference.
 */
export const POST = formRoute("/[locale]/track/open", async ({ form, locale, now, address }) => {
  const page = `/${locale}/track`;
  const typed = { reference: form.text("reference").trim(), email: form.text("email").trim() };
  if (!typed.reference || !typed.email) {
    await writeFlash(page, typed);
    return `${page}?errors`;
  }
  await takeLimit("track.address", address);
  await takeLimit("code.pair", `${parseReference(typed.reference)}\n${foldEmail(typed.email)}`);
  const { sessionToken } = await evenly(() => sendCode(visitor, { ...typed, locale }, now));
  await clearFlash(page);
  await writeSubjectToken(sessionToken);
  return `${page}/request`;
});
