import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { sendSignInLink } from "@/lib/auth/send-sign-in-link";
import { safeReturnTo, signInPath } from "../../_edge/desk-paths";

const looksLikeAddress = (text: string): boolean => text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text);

/** Sends a sign-in link. The answer is the same whoever asks: it does not tell who works here. */
export const POST = formRoute("/desk/sign-in/send", async ({ form, locale, now }) => {
  const email = form.text("email").trim();
  const returnTo = safeReturnTo(form.text("returnTo"));
  const page = new URL(signInPath(returnTo), "https://desk.invalid");
  const isAddress = looksLikeAddress(email);
  if (isAddress) await sendSignInLink(visitor, { email, returnTo, locale }, now);
  page.searchParams.set(isAddress ? "sent" : "problem", isAddress ? "yes" : "email");
  return `${page.pathname}${page.search}`;
});
